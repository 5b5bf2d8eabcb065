import type { CodesReply } from "../../../shared/api/people.ts";
import { cardsSheet } from "../../actions/codeCards.ts";
import type { WorkSession } from "../../actions/workSession.ts";
import { useAction } from "../../hooks/useAction.ts";
import { useAdministrationText } from "../../hooks/useAdministrationText.ts";
import type { SheetsOut } from "../saveSheets.ts";

/** Cards to be printed: as a sheet of the open workbook, or as a file of their own. */
export function useCardsOut(session: WorkSession, codes: CodesReply["codes"], out: SheetsOut) {
  const text = useAdministrationText().codes;
  const draw = () => cardsSheet(codes, session.me, new URL("/", window.location.href).href);
  const writing = useAction(() => session.workbook.insertSheets([draw()]), "with-its-outcome");
  const saving = useAction(() => out.save([draw()], text.title(codes.length)));
  const states = [writing.state.kind, saving.state.kind];
  return { writing, saving, busy: states.includes("pending"), isKept: states.includes("done") };
}
