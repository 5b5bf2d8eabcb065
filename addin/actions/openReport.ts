import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type FormSheet, listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import type { SheetId, SheetReading } from "../host/workbook.ts";
import { drawReport, type PathToOpen } from "./drawReport.ts";
import { mayFillIn } from "./ownReport.ts";
import type { WorkSession } from "./workSession.ts";

/** What opening did: the sheet now shown, and how many sheets were added to the workbook. */
export interface Opened {
  readonly sheet: SheetId;
  readonly added: number;
}

/** Opens forms as sheets of this workbook, each filled with what was sent last, and shows the first. A form that is
 *  open already is not opened twice: two copies would ask which one is meant. */
export async function openReports(
  session: WorkSession,
  paths: readonly PathToOpen[],
  stop?: Stop,
  /** Told how many sheets are ready to be put in. */
  onDrawn?: (count: number) => void,
): Promise<Result<Opened, Problem>> {
  const read = await session.workbook.readSheets();
  if (!read.ok) return read;
  const open = listFormSheets(read.value);
  const openSheetOf = ({ template, period, unit }: ReportPath) =>
    open.find(
      ({ identity }) =>
        identity?.template === template && identity.period === period && identity.unit === unit,
    );

  const renewed = await renewLookedAt(session, paths, openSheetOf, stop);
  if (!renewed.ok) return renewed;
  if (renewed.value !== null) return ok({ sheet: renewed.value, added: 0 });
  const sheets: Sheet[] = [];
  for (const path of paths.filter((one) => openSheetOf(one) === undefined)) {
    const drawn = await drawReport(session, path, stop);
    if (!drawn.ok) return drawn;
    sheets.push(drawn.value);
    onDrawn?.(sheets.length);
  }
  const [first] = paths;
  const shown = first && openSheetOf(first);
  if (sheets.length === 0) {
    if (shown === undefined) return err({ kind: "no-form" });
    const { row, column } = placeToBegin(session, shown);
    const revealed = await session.workbook.revealCell(shown.sheet.id, row, column);
    return revealed.ok ? ok({ sheet: shown.sheet.id, added: 0 }) : revealed;
  }
  const inserted = await session.workbook.insertSheets(sheets);
  if (!inserted.ok) return inserted;
  const [sheet] = inserted.value;
  return sheet === undefined
    ? err({ kind: "sheet-missing" })
    : ok({ sheet, added: inserted.value.length });
}

/** Draws the report of another unit anew where a newer version has arrived than its sheet shows, or where it is to be
 *  entered for the unit from now on: nobody has typed there, and nobody may decide about figures that are no longer the
 *  report's. What somebody enters for it stays as it is. The id of the new sheet, or null. */
async function renewLookedAt(
  session: WorkSession,
  [path]: readonly PathToOpen[],
  openSheetOf: (path: ReportPath) => FormSheet<SheetReading> | undefined,
  stop: Stop,
): Promise<Result<SheetId | null, Problem>> {
  const shown = path && openSheetOf(path);
  if (!path || !shown?.identity || mayFillIn(session, shown.identity)) return ok(null);
  const asked = await session.facts.refresh(path, stop);
  if (!asked.ok) return asked;
  if (!path.entering && asked.value.version === shown.identity.baseVersion) return ok(null);
  const drawn = await drawReport(session, path, stop);
  if (!drawn.ok) return drawn;
  const replaced = await session.workbook.replaceSheets([shown.sheet.id], [drawn.value]);
  return replaced.ok ? ok(replaced.value[0] ?? shown.sheet.id) : replaced;
}

/** The first cell open for typing, wherever it stands by now. */
function placeToBegin(
  { library }: WorkSession,
  shown: FormSheet<SheetReading>,
): { readonly row: number; readonly column: number } {
  const form = shown.identity && library.known(shown.identity);
  const located = form && locateForm(shown, form);
  const first = form && [...form.cells.values()].find(({ content }) => content.kind === "entry");
  return located?.ok && first ? located.value.positionOf(first.key) : { row: 0, column: 0 };
}
