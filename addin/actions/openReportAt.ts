import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import { openReports } from "./openReport.ts";
import type { WorkSession } from "./workSession.ts";

/** Opens a report, or shows it where it is open already, and selects one of its cells. A sheet whose cells cannot be
 *  found is shown all the same: checking says what is wrong with it. */
export async function openReportAt(
  session: WorkSession,
  path: ReportPath,
  key: CellKey,
  stop?: Stop,
): Promise<Result<null, Problem>> {
  const { workbook, library } = session;
  const opened = await openReports(session, [path], stop);
  if (!opened.ok) return opened;
  const read = await workbook.readSheets();
  if (!read.ok) return read;
  const { sheet: id } = opened.value;
  const shown = listFormSheets(read.value).find(({ sheet }) => sheet.id === id);
  const form = shown?.identity && library.known(shown.identity);
  const located = shown && form?.cells.has(key) ? locateForm(shown, form) : null;
  if (!located?.ok) return ok(null);
  const { row, column } = located.value.positionOf(key);
  return workbook.revealCell(id, row, column);
}
