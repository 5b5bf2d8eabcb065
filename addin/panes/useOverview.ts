import { drawOverview, isSameOverview, readOverview, writeOverview } from "../actions/overview.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { SheetsOut } from "./saveSheets.ts";
import { useGathered } from "./useGathered.ts";

/** What stands on the screen of an overview, and what can be done with it. */
export type OverviewWork = ReturnType<typeof useOverview>;

const kind = {
  read: readOverview,
  isSame: isSameOverview,
  write: writeOverview,
  draw: drawOverview,
};

/** An overview that is asked for, shown, and put into the workbook or a file. */
export function useOverview(session: WorkSession, out: SheetsOut) {
  return useGathered(session, out, kind);
}
