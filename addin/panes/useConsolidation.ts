import {
  consolidateForm,
  drawConsolidation,
  isSameCoverage,
  writeConsolidation,
} from "../actions/consolidation.ts";
import type { WorkSession } from "../actions/workSession.ts";
import type { SheetsOut } from "./saveSheets.ts";
import { useGathered } from "./useGathered.ts";

const kind = {
  read: consolidateForm,
  isSame: isSameCoverage,
  write: writeConsolidation,
  draw: drawConsolidation,
};

/** A consolidation that is asked for, shown, and put into the workbook or a file. */
export function useConsolidation(session: WorkSession, out: SheetsOut) {
  return useGathered(session, out, kind);
}
