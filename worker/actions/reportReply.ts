import { carriedFromWire, carriedOnWire } from "../../shared/api/carried.ts";
import { dueOnWire } from "../../shared/api/due.ts";
import { exceptionsOnWire } from "../../shared/api/exceptions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { referenceNameOf } from "../../shared/api/referenceName.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { windowOf } from "../../shared/calendar/period.ts";
import type { FormValues } from "../../shared/form/computeForm.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import { deadlineOf } from "../../shared/report/exception.ts";
import { firstSentOf } from "../../shared/report/firstSent.ts";
import { type GivenReason, listGivenReasons } from "../../shared/report/givenReasons.ts";
import { listMoves } from "../../shared/report/life.ts";
import { listSourceChanges, type SourceChange } from "../../shared/report/sourceChanges.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import type { AskedUnit, Caller } from "../caller.ts";
import type { StoredVersion } from "../store/reportRows.ts";
import { endOf } from "./endedUnits.ts";
import { isOfficialAwaited, reviewedUntil } from "./officialFigures.ts";
import type { FilledReport, OpenedReport } from "./openReports.ts";
import { reasonsOnWire } from "./reasons.ts";
import type { SenderFacts } from "./senderFacts.ts";
import { situationOf } from "./situationOf.ts";

function changesSince(
  sent: StoredVersion | null,
  sentValues: FormValues | null,
  carried: CarriedSet,
): SourceChange[] {
  if (!sent || !sentValues) return [];
  return listSourceChanges({ carried: carriedFromWire(sent.carried), values: sentValues }, carried);
}

function reasonsOf({ form, sent, values }: FilledReport): GivenReason[] {
  return listGivenReasons(form, values, carriedFromWire(sent.carried), sent.reasons);
}

/** A report as its form is opened with it. */
export function reportReplyOf(
  caller: Caller,
  unit: AskedUnit,
  opened: OpenedReport,
  { declined, isApprovedBefore, standing }: SenderFacts,
): ReportReply {
  const { key, form, period, stored, sentValues, carried, earlier, elsewhere } = opened;
  const { template } = form;
  const ended = endOf(unit.terms, caller.day);
  const sent = stored?.sent ?? null;
  const state = stored?.state ?? "draft";
  const due = template.neverLate ? null : deadlineOf(period.due, opened.exceptions);
  const firstSentAt = firstSentOf(stored);
  const reviewed = reviewedUntil(caller, form);
  const isAwaited = isOfficialAwaited(caller, opened);
  return {
    template: { id: template.id, version: template.version },
    period: key.period,
    unit: {
      ...{ id: unit.id, name: unit.name, type: unit.type, code: unit.code },
      ...(ended === null ? {} : { ended }),
    },
    state,
    version: stored?.version ?? 0,
    ...(sent && sent.templateVersion !== template.version
      ? { sentWith: sent.templateVersion }
      : {}),
    values: sentValues && toArray(template, sentValues),
    reasons: reasonsOnWire(sent?.reasons ?? []),
    earlierReasons: earlier ? reasonsOf(earlier) : [],
    withErrors: sent?.withErrors ?? null,
    dataState: sent?.dataState ?? {
      estimated: false,
      preliminary: reviewed !== null && dayOf(caller.now) <= reviewed,
    },
    code: sent?.code ?? null,
    sentBy: sent?.sentByName ?? null,
    sentAt: sent ? instantOf(sent.sentAt) : null,
    firstSentAt: firstSentAt === null ? null : instantOf(firstSentAt),
    late: stored !== null && firstSentAt !== null && stored.late,
    notes: [...(stored?.notes ?? [])],
    correctBy: stored?.correctBy ?? null,
    ...(standing && {
      standingReturn: { ...standing, notes: [...standing.notes], answers: [...standing.answers] },
    }),
    correctionAsked: stored?.correctionAsked ?? null,
    correctionDeclined: declined && {
      reason: declined.reason,
      by: declined.byName,
      at: instantOf(declined.at),
    },
    onBehalf: sent?.onBehalf
      ? { ...sent.onBehalf, confirmed: stored?.enteredFor === "confirmed" }
      : null,
    signedVersion: stored?.signedVersion ?? null,
    exceptions: exceptionsOnWire(opened.exceptions),
    window: windowOf(caller.regime.calendar, period),
    due: due && dueOnWire(due, caller.regime),
    optional: period.optional === true,
    periodName: period.name ?? null,
    awaitsOfficial: isAwaited,
    carried: carriedOnWire(carried),
    adjusted: (sent?.carried.adjusted ?? []).map(({ cell, value }) => ({ cell, value })),
    ...(sent?.carried.missing.length ? { provisional: [...sent.carried.missing] } : {}),
    sourceChanges: changesSince(sent, sentValues, carried),
    ...(opened.openingGaps.length > 0 ? { openingGaps: [...opened.openingGaps] } : {}),
    ...(sent?.signing ? { signing: sent.signing } : {}),
    elsewhere: elsewhere.map(({ reference, value }) => ({
      reference: referenceNameOf(reference),
      value,
    })),
    // A report is frozen by the edition that it stands in.
    moves: listMoves({ ...situationOf(stored), awaitsOfficial: isAwaited }, caller.role).filter(
      (move) => move !== "freeze" && !(move === "withdraw" && isApprovedBefore),
    ),
  };
}
