import { carriedFromWire } from "../../shared/api/carried.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { EntryReading } from "../../shared/form/readEntry.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { keepAdjusted } from "../../shared/report/adjusted.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import { ok, type Result } from "../../shared/result.ts";
import { readTypedEntry } from "../../shared/sheet/readTypedEntry.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";
import type { ReportPath, Stop } from "../api/client.ts";
import { headingOf } from "./headingOf.ts";
import { carriedAsSent, identityAdjusted, identityOf, sentValuesOf } from "./openForm.ts";
import { mayFillIn } from "./ownReport.ts";
import { sheetNameOf } from "./sheetNameOf.ts";
import { signedAsSent } from "./signing.ts";
import { withContents } from "./withContents.ts";
import type { WorkSession } from "./workSession.ts";

/** Which report is opened, and whether to enter it for its unit. */
export interface PathToOpen extends ReportPath {
  readonly entering?: boolean;
}

/** A report as a new sheet: with what is carried into it now, filled with what was sent last. */
export async function drawReport(
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
    const reading = readTypedEntry(content, cell.measure);
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
