import { isEnteredFor } from "../actions/ownReport.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { useText } from "../hooks/useText.ts";

/** What handing a report in is called: who enters it for its unit reads so wherever it is named. */
export function useSubmitName(
  session: WorkSession,
  identity: Parameters<typeof isEnteredFor>[1],
): string {
  const { report, life } = useText();
  return isEnteredFor(session, identity) ? life.enter : report.submit;
}
