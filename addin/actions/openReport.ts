import { carriedFromWire } from "../../shared/api/carried.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import { type EntryReading, readEntry } from "../../shared/form/readEntry.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { keepAdjusted } from "../../shared/report/adjusted.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type FormSheet, listFormSheets, locateForm } from "../../shared/sheet/locateForm.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import type { SheetId, SheetReading } from "../host/workbook.ts";
import { headingOf } from "./headingOf.ts";
import { carriedAsSent, identityAdjusted, identityOf, sentValuesOf } from "./openForm.ts";
import { mayFillIn } from "./ownReport.ts";
import { sheetNameOf } from "./sheetNameOf.ts";
import { signedAsSent } from "./signing.ts";
import { withContents } from "./withContents.ts";
import type { WorkSession } from "./workSession.ts";

/** What opening did: the sheet now shown, and how many sheets were added to the workbook. */
export interface Opened {
  readonly sheet: SheetId;
  readonly added: number;
}

/** Which report is opened, and whether to enter it for its unit. */
export interface PathToOpen extends ReportPath {
  readonly entering?: boolean;
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

async function drawReport(
  session: WorkSession,
  path: PathToOpen,
  stop: Stop,
): Promise<Result<Sheet, Problem>> {
  const { me, facts, library } = session;
  const asked = await facts.refresh(path, stop);
  if (!asked.ok) return asked;
  const report = asked.value;
  const own = identityOf(me, report);
  const form = await library.find(own, stop);
  if (!form.ok) return form;
  // Whoever decides about a version sees that version, not what its sources say by now.
  const isLookedAt = !mayFillIn(session, path) && report.version > 0;
  const carried = isLookedAt ? carriedAsSent(form.value, report) : carriedAgain(form.value, report);
  const sent = sentValuesOf(form.value, report);
  const signed = signedAsSent(form.value, report, sent, isLookedAt);
  const identity = {
    ...{ ...own, carriedRevision: carried.revision },
    ...identityAdjusted(carried),
    ...signed.identity,
    ...(path.entering ? { entering: true as const } : {}),
  };
  // What is entered for a unit is what its document says.
  const isBegun = report.version === 0 && !path.entering;
  const begun = isBegun ? await findBegun(session, path) : new Map();
  const read = readContents(form.value, begun);
  const drawn = renderForm({
    form: form.value,
    carried,
    // Computed cells and verdicts are drawn from what stands in the cells, begun by whomever.
    values: new Map([...sent, ...read.values]),
    unreadable: read.unreadable,
    identity,
    heading: headingOf(session, report, path.entering === true),
    printed: signed.printed,
  });
  const sheet = withContents(drawn, form.value, begun);
  return ok({ ...sheet, name: sheetNameOf(me, form.value, report) });
}

/** What is carried in now, open where the unit's last version says another figure than its source does. */
function carriedAgain(form: Form, report: ReportReply): CarriedSet {
  const carried = carriedFromWire(report.carried);
  const adjusted = report.adjusted.map(({ cell }) => cell as CellKey);
  return keepAdjusted(form, carried, sentValuesOf(form, report), adjusted);
}

/** What raw contents say, and those that no value can be read from: they are shown and answer nothing. */
function readContents(form: Form, contents: ReadonlyMap<CellKey, CellContent>) {
  const values = new Map<CellKey, DataValue>();
  const unreadable = new Map<CellKey, Extract<EntryReading, { unreadable: unknown }>>();
  for (const [key, content] of contents) {
    const cell = form.cells.get(key);
    if (!cell) continue;
    const reading = readEntry(content, String(content ?? ""), cell.measure);
    values.set(key, reading.value);
    if ("unreadable" in reading) unreadable.set(key, reading);
  }
  return { values, unreadable };
}

/** What a demonstration has begun to fill in for a newcomer; nothing anywhere else. */
async function findBegun(
  { me, client }: WorkSession,
  { template, period, unit }: ReportPath,
): Promise<ReadonlyMap<CellKey, CellContent>> {
  const demo = me.regime.illustrative ? await client.demo() : null;
  const draft = demo?.ok
    ? demo.value?.drafts.find(
        (one) => one.template === template && one.period === period && one.unit === unit,
      )
    : undefined;
  return new Map(draft?.cells.map(({ cell, content }) => [cell as CellKey, content]));
}
