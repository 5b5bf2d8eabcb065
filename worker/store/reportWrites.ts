import type { ReportEvent } from "../../shared/report/event.ts";
import { stateAfter } from "../../shared/report/life.ts";
import type { NewestContent, ReportSummary, StoredVersion } from "./reportRows.ts";
import { isChainTaken, type ReportKey } from "./rows.ts";

/** One move of a report, ready to be written: the event, the report after it, and the version it brings. */
export interface ReportChange {
  readonly event: ReportEvent & { readonly notes: string | null };
  readonly report: ReportSummary;
  readonly version: StoredVersion | null;
  /** What the report's newest version says, be it this one or an older one. */
  readonly newest: NewestContent;
}

// One statement a table, however many reports: the platform counts statements. The event comes first, since its
// primary key is the guard.
const insertEvents = `
  insert into report_events (period, org_unit_id, template_id, seq, move, version, by, at, reason,
    notes, content, correct_by, previous_hash, hash)
  select value ->> 'period', value ->> 'unit', value ->> 'template', value ->> 'seq',
    value ->> 'move', value ->> 'version', value ->> 'by', value ->> 'at', value ->> 'reason',
    value ->> 'notes', value ->> 'content', value ->> 'correctBy',
    value ->> 'previousHash', value ->> 'hash'
  from json_each(?1)`;

const insertVersions = `
  insert into report_versions (period, org_unit_id, template_id, version, idempotency_key, body_hash,
    receipt, template_version, sent_by, sent_by_name, sent_at, late, errors, warnings, code,
    data_state, with_errors, reasons, carried, cell_values, on_behalf,
    signing, answers)
  select value ->> 'period', value ->> 'unit', value ->> 'template', value ->> 'version',
    value ->> 'idempotencyKey', value ->> 'bodyHash', value ->> 'receipt',
    value ->> 'templateVersion', value ->> 'sentBy', value ->> 'sentByName', value ->> 'sentAt',
    value ->> 'late', value ->> 'errors', value ->> 'warnings', value ->> 'code',
    value ->> 'dataState', value ->> 'withErrors', value ->> 'reasons', value ->> 'carried',
    value ->> 'values', value ->> 'onBehalf', value ->> 'signing',
    value ->> 'answers'
  from json_each(?1)`;

const saveReports = `
  insert into reports (period, org_unit_id, template_id, state, version, seq, last_hash,
    first_sent_at, sent_at, correct_by, filled, expected, errors, warnings, notes, late,
    correction_asked, entered_for, signed_version, template_version, data_state, cell_values)
  select value ->> 'period', value ->> 'unit', value ->> 'template', value ->> 'state',
    value ->> 'version', value ->> 'seq', value ->> 'lastHash', value ->> 'firstSentAt',
    value ->> 'sentAt', value ->> 'correctBy', value ->> 'filled', value ->> 'expected',
    value ->> 'errors', value ->> 'warnings', value ->> 'notes', value ->> 'late',
    value ->> 'correctionAsked', value ->> 'enteredFor', value ->> 'signedVersion',
    value ->> 'templateVersion', value ->> 'dataState', value ->> 'values'
  from json_each(?1) where true
  on conflict (period, org_unit_id, template_id) do update set
    state = excluded.state, version = excluded.version, seq = excluded.seq,
    last_hash = excluded.last_hash, first_sent_at = excluded.first_sent_at,
    sent_at = excluded.sent_at, correct_by = excluded.correct_by,
    filled = excluded.filled, expected = excluded.expected, errors = excluded.errors,
    warnings = excluded.warnings, notes = excluded.notes, late = excluded.late,
    correction_asked = excluded.correction_asked, entered_for = excluded.entered_for,
    signed_version = excluded.signed_version,
    template_version = excluded.template_version, data_state = excluded.data_state,
    cell_values = excluded.cell_values`;

// What the newest version says is not written again: nothing about it changes.
const freezeReports = `
  update reports set state = moved.value ->> 'state', seq = moved.value ->> 'seq',
    last_hash = moved.value ->> 'hash'
  from json_each(?1) moved
  where period = moved.value ->> 'period' and org_unit_id = moved.value ->> 'unit'
    and template_id = moved.value ->> 'template'`;

/** The statements that freeze reports, for the batch that says what they are frozen in. */
export function freezingStatements(
  db: D1Database,
  frozen: readonly { readonly key: ReportKey; readonly event: ReportEvent }[],
): D1PreparedStatement[] {
  if (frozen.length === 0) return [];
  const events = frozen.map(({ key, event }) => ({
    ...key,
    ...event,
    state: stateAfter("freeze", "approved"),
  }));
  const moved = JSON.stringify(events);
  return [db.prepare(insertEvents).bind(moved), db.prepare(freezeReports).bind(moved)];
}

/** Saves moves of different reports together or not at all: a batch is one transaction. Nothing is saved where one of
 *  the reports has moved on meanwhile, or its period takes no report any more. */
export async function saveChanges(
  db: D1Database,
  changes: readonly ReportChange[],
): Promise<"saved" | "moved-on" | "period-closed"> {
  const versions = changes.flatMap(({ version }) => (version ? [textsOf(version)] : []));
  const events = changes.map(({ event, report: { period, unit, template } }) => ({
    period,
    unit,
    template,
    ...event,
  }));
  const reports = changes.map(({ report, newest }) => ({
    ...report,
    notes: JSON.stringify(report.notes),
    templateVersion: newest.templateVersion,
    dataState: JSON.stringify(newest.dataState),
    values: JSON.stringify(newest.values),
  }));
  const statements = [
    db.prepare(insertEvents).bind(JSON.stringify(events)),
    ...(versions.length > 0 ? [db.prepare(insertVersions).bind(JSON.stringify(versions))] : []),
    db.prepare(saveReports).bind(JSON.stringify(reports)),
  ];
  try {
    await db.batch(statements);
    return "saved";
  } catch (error) {
    if (isChainTaken(error, "report_events")) return "moved-on";
    if (error instanceof Error && error.message.includes("the period takes no report")) {
      return "period-closed";
    }
    throw error;
  }
}

/** What a version holds as JSON texts, the way its row keeps them. What a version may lack is left out where it does, so
 *  that versions from before there was such a thing keep their fingerprint. */
export function textsOf({ onBehalf, signing, answers, ...version }: StoredVersion) {
  return {
    ...version,
    late: Number(version.late),
    dataState: JSON.stringify(version.dataState),
    reasons: JSON.stringify(version.reasons),
    carried: JSON.stringify(version.carried),
    values: JSON.stringify(version.values),
    ...(onBehalf && { onBehalf: JSON.stringify(onBehalf) }),
    ...(signing && { signing: JSON.stringify(signing) }),
    ...(answers && { answers: JSON.stringify(answers) }),
  };
}
