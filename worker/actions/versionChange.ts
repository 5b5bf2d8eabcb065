import { carriedOnWire } from "../../shared/api/carried.ts";
import type { VersionInput } from "../../shared/api/reports.ts";
import { openCellsOf } from "../../shared/report/adjusted.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { chainEvent, chainStart, type ReportEvent } from "../../shared/report/event.ts";
import { fingerprint, shortFingerprint } from "../../shared/report/fingerprint.ts";
import { firstSentOf } from "../../shared/report/firstSent.ts";
import type { AcceptedSubmission } from "../../shared/report/submission.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { countFilled } from "../../shared/rollup/completeness.ts";
import type { Caller } from "../caller.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import { type ReportChange, textsOf } from "../store/reportWrites.ts";
import type { ReportKey } from "../store/rows.ts";
import type { OpenedReport } from "./openReports.ts";

/** An accepted hand-in as the rows that it becomes. */
export function versionChange(
  caller: Caller,
  { key, form, stored }: OpenedReport,
  input: VersionInput,
  { carried, values, code, violations, signing }: AcceptedSubmission,
  sent: { readonly idempotencyKey: string; readonly bodyHash: string; readonly late: boolean },
): ReportChange {
  const version = (stored?.version ?? 0) + 1;
  const counted = {
    errors: violations.filter(({ importance }) => importance === "error").length,
    warnings: violations.filter(({ importance }) => importance === "warning").length,
  };
  const content: Omit<StoredVersion, "receipt"> = {
    ...key,
    ...sent,
    ...counted,
    version,
    templateVersion: form.template.version,
    sentBy: caller.personId,
    sentByName: caller.name,
    sentAt: caller.now,
    code,
    dataState: input.dataState,
    withErrors: counted.errors > 0 ? input.withErrors : null,
    reasons: input.reasons,
    carried: carriedOnWire(carried),
    values: toArray(form.template, values),
    onBehalf: input.onBehalf ?? null,
    signing,
    answers: input.answers && input.answers.length > 0 ? input.answers : null,
  };
  const reportId = reportIdOf(caller.regime.id, key);
  const event = chainEvent<Omit<ReportEvent, "hash">>(reportId, {
    seq: (stored?.seq ?? 0) + 1,
    move: "submit",
    version,
    by: caller.personId,
    at: caller.now,
    reason: content.withErrors,
    content: contentHashOf(content),
    previousHash: stored?.lastHash ?? chainStart,
  });
  return {
    event: { ...event, notes: null },
    version: {
      ...content,
      receipt: receiptOf(reportId, event),
    },
    newest: content,
    report: {
      ...key,
      ...counted,
      ...countFilled(form, values, openCellsOf(carried)),
      state: "submitted",
      version,
      seq: event.seq,
      lastHash: event.hash,
      firstSentAt: firstSentOf(stored) ?? caller.now,
      sentAt: caller.now,
      correctBy: null,
      notes: [],
      late: sent.late,
      preliminary: content.dataState.preliminary,
      correctionAsked: null,
      enteredFor: content.onBehalf && "unconfirmed",
      signedVersion: signedAfter(stored, version, code),
    },
  };
}

/** The version whose signed copy has come: the paper counts for a new version, too, that says the same. */
export function signedAfter(
  before: {
    readonly signedVersion: number | null;
    readonly version: number;
    readonly sent: { readonly code: string };
  } | null,
  version: number,
  code: string,
): number | null {
  if (!before) return null;
  const isSame = before.signedVersion === before.version && before.sent.code === code;
  return isSame ? version : before.signedVersion;
}

/** What a report is called in its chain of events. */
export function reportIdOf(regimeId: string, { template, period, unit }: ReportKey): string {
  return [regimeId, template, period, unit].join("/");
}

/** The number of the receipt for the version that an event has brought. */
export function receiptOf(reportId: string, { version, hash }: ReportEvent): string {
  return shortFingerprint(canonicalOf([reportId, version, hash]));
}

/** The fingerprint of everything a version's row holds, but its receipt, which is made from it. */
export function contentHashOf(version: Omit<StoredVersion, "receipt">): string {
  const { receipt: _, ...held } = textsOf({ ...version, receipt: "" });
  return fingerprint(canonicalOf(held));
}
