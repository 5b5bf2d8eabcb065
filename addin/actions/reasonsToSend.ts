import type { Reason } from "../../shared/report/submission.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { listReasons } from "./keptReasons.ts";
import { holdingReasons, readReasons } from "./storedReasons.ts";
import type { WorkSession } from "./workSession.ts";

/** The reasons kept on this machine that a form is handed in with as it stands now. */
export function reasonsToSend(
  session: Pick<WorkSession, "me" | "sent" | "writing">,
  checked: CheckedForm,
): Reason[] {
  const own = readReasons(session, checked.identity);
  return listReasons(holdingReasons(session, checked.identity, checked.report, own), checked);
}
