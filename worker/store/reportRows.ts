import type { Carried } from "../../shared/api/carried.ts";
import type { Answer, Note } from "../../shared/api/notes.ts";
import type { OnBehalf } from "../../shared/api/reports.ts";
import type { Day } from "../../shared/calendar/period.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { ReportState } from "../../shared/report/life.ts";
import type { SentSigning } from "../../shared/report/signing.ts";
import type { DataState, Reason } from "../../shared/report/submission.ts";
import { nullable, parseColumn, type ReportKey } from "./rows.ts";

/** What lists need of a report. */
export interface ReportSummary extends ReportKey {
  readonly state: ReportState;
  readonly version: number;
  /** The seq and hash of its newest event. */
  readonly seq: number;
  readonly lastHash: string;
  readonly firstSentAt: number;
  readonly sentAt: number;
  /** The last day for correcting what was returned. */
  readonly correctBy: Day | null;
  readonly filled: number;
  readonly expected: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: readonly Note[];
  /** As the receipt of the first version says that stands as sent. */
  readonly late: boolean;
  /** Whether the newest version's figures are "sơ bộ". */
  readonly preliminary: boolean;
  /** Why its sender asks to correct it; null where nobody waits for an answer. */
  readonly correctionAsked: string | null;
  /** The newest version was entered by the district; null where the unit sent it. */
  readonly enteredFor: "unconfirmed" | "confirmed" | null;
  /** The version whose signed copy has come; null where none has. */
  readonly signedVersion: number | null;
}

/** A version as it is stored; arrays in the order of its own template version. */
export interface StoredVersion extends ReportKey {
  readonly version: number;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  readonly receipt: string;
  readonly templateVersion: number;
  readonly sentBy: string;
  readonly sentByName: string;
  readonly sentAt: number;
  readonly late: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly code: string;
  readonly dataState: DataState;
  readonly withErrors: string | null;
  readonly reasons: readonly Reason[];
  readonly carried: Carried;
  readonly values: readonly DataValue[];
  /** The document by which the district entered it; null where the unit sent it. */
  readonly onBehalf: OnBehalf | null;
  /** What was recorded when it was printed to be signed. */
  readonly signing: SentSigning | null;
  /** What the sender answered to the notes of the version before; null where he said nothing. */
  readonly answers: readonly Answer[] | null;
}

/** What a report's life is told by of its versions. */
export type ToldVersion = Pick<StoredVersion, "version" | "sentAt" | "late" | "code">;

/** What a report's newest version says; a copy of it stands on the report's own row. */
export type NewestContent = Pick<StoredVersion, "templateVersion" | "dataState" | "values">;

/** A report with what its newest version says. */
export interface NewestReport extends ReportSummary, NewestContent {}

/** A report with its newest version. */
export interface StoredReport extends ReportSummary {
  readonly sent: StoredVersion;
}

/** A report as it stands, without how it was sent. */
export function newestReportOf({ sent, ...report }: StoredReport): NewestReport {
  const { templateVersion, dataState, values } = sent;
  return { ...report, templateVersion, dataState, values };
}

type Row = Record<string, unknown>;

/** The columns of a summary, of `reports r`. */
export const summaryColumns = `
  r.period, r.org_unit_id, r.template_id, r.state, r.version, r.seq, r.last_hash, r.first_sent_at,
  r.sent_at, r.correct_by, r.filled, r.expected, r.errors, r.warnings, r.notes,
  r.late as first_late, r.data_state ->> '$.preliminary' as preliminary, r.correction_asked,
  r.entered_for, r.signed_version`;

/** The columns of a version that a summary lacks, of `report_versions v`. */
export const versionColumns = `
  v.idempotency_key, v.body_hash, v.receipt, v.template_version, v.sent_by, v.sent_by_name, v.late,
  v.code, v.data_state, v.with_errors, v.reasons, v.carried, v.cell_values, v.on_behalf,
  v.signing, v.answers`;

/** The columns of the newest version's copy, of `reports r`. */
export const newestColumns = `r.template_version, r.data_state, r.cell_values`;

/** A summary from its columns. */
export function summaryOf(row: Row): ReportSummary {
  return {
    ...keyOf(row),
    state: String(row["state"]) as ReportState,
    version: Number(row["version"]),
    seq: Number(row["seq"]),
    lastHash: String(row["last_hash"]),
    firstSentAt: Number(row["first_sent_at"]),
    sentAt: Number(row["sent_at"]),
    correctBy: nullable(row["correct_by"], String),
    filled: Number(row["filled"]),
    expected: Number(row["expected"]),
    errors: Number(row["errors"]),
    warnings: Number(row["warnings"]),
    notes: parseColumn<Note[]>(row["notes"]),
    late: row["first_late"] === 1,
    preliminary: row["preliminary"] === 1,
    correctionAsked: nullable(row["correction_asked"], String),
    enteredFor: nullable(row["entered_for"], String) as ReportSummary["enteredFor"],
    signedVersion: nullable(row["signed_version"], Number),
  };
}

/** A version from its columns. */
export function versionOf(row: Row): StoredVersion {
  return {
    ...keyOf(row),
    version: Number(row["version"]),
    idempotencyKey: String(row["idempotency_key"]),
    bodyHash: String(row["body_hash"]),
    receipt: String(row["receipt"]),
    ...newestOf(row),
    sentBy: String(row["sent_by"]),
    sentByName: String(row["sent_by_name"]),
    sentAt: Number(row["sent_at"]),
    late: row["late"] === 1,
    errors: Number(row["errors"]),
    warnings: Number(row["warnings"]),
    code: String(row["code"]),
    withErrors: nullable(row["with_errors"], String),
    reasons: parseColumn<Reason[]>(row["reasons"]),
    carried: parseColumn<Carried>(row["carried"]),
    onBehalf: nullable(row["on_behalf"], parseColumn<OnBehalf>),
    signing: nullable(row["signing"], parseColumn<SentSigning>),
    answers: nullable(row["answers"], parseColumn<Answer[]>),
  };
}

/** What a report's life is told by of a version, from its columns. */
export function toldVersionOf(row: Row): ToldVersion {
  return {
    version: Number(row["version"]),
    sentAt: Number(row["sent_at"]),
    late: row["late"] === 1,
    code: String(row["code"]),
  };
}

/** What a version says, from its columns or from those of its copy. */
export function newestOf(row: Row): NewestContent {
  return {
    templateVersion: Number(row["template_version"]),
    dataState: parseColumn<DataState>(row["data_state"]),
    values: parseColumn<DataValue[]>(row["cell_values"]),
  };
}

/** What a row is filed under. */
export function keyOf(row: Row): ReportKey {
  return {
    period: String(row["period"]) as PeriodId,
    unit: String(row["org_unit_id"]) as OrgUnitId,
    template: String(row["template_id"]) as TemplateId,
  };
}
