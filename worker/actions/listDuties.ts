import { dueOnWire } from "../../shared/api/due.ts";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { exceptionsOnWire } from "../../shared/api/exceptions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { byCutOff, findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import { isInForce } from "../../shared/orgUnit.ts";
import type { Problem } from "../../shared/problem.ts";
import { deadlineOf, type Exceptions, owesNothing } from "../../shared/report/exception.ts";
import { firstSentOf } from "../../shared/report/firstSent.ts";
import { awaitsOfficial, lastPreliminaryDay } from "../../shared/report/officialFigures.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { Caller } from "../caller.ts";
import { findDutySources } from "../store/duties.ts";
import { exceptionsAt } from "../store/exceptions.ts";
import { spanOf } from "../store/orgUnits.ts";
import type { ReportSummary } from "../store/reportRows.ts";
import type { TemplateSummary } from "../store/templates.ts";
import { termsInDistrict } from "./termsInDistrict.ts";

type Duty = DutiesReply["duties"][number];

/** What the caller's unit owes in one period or in all, most urgent first, and what it may report beside that. A period that
 *  does not know the unit asks it for nothing. */
export async function listDuties(
  db: D1Database,
  caller: Caller,
  periodId: string | null,
): Promise<Result<Duty[], Problem>> {
  const { regime, orgUnitId } = caller;
  const parts = periodId === null ? null : parsePeriodId(periodId);
  const named = parts && findPeriod(regime.calendar, parts.id);
  if (periodId !== null && !named) {
    return err({ kind: "not-found", what: "period", id: periodId });
  }
  const periods = (named ? [named] : [...regime.calendar.periods]).sort(byCutOff);
  const days = spanOf(periods.map(unitsDay));
  if (!days) return ok([]);
  const wanted = { unit: orgUnitId, days, periods: periods.map(({ id }) => id) };
  const { templates, reports, exceptions, ...of } = await findDutySources(db, regime.id, wanted);
  const terms = await termsInDistrict(db, orgUnitId, of.terms, regime.consolidatedBy);
  const owed = periods.flatMap((period) => {
    const unit = terms.find((term) => isInForce(term, unitsDay(period)));
    const asked = unit ? templates.filter((template) => isAsked(template, unit, period)) : [];
    return asked.map((template) => {
      const isOf = (report: ReportSummary) =>
        report.period === period.id && report.template === template.id;
      const key = { period: period.id, unit: orgUnitId, template: template.id };
      const decided = exceptionsAt(exceptions, key);
      return dutyOf(caller, template, period, reports.find(isOf) ?? null, decided);
    });
  });
  // What waits for the unit comes before what it may send and what it has sent, each in the order of the deadlines.
  return ok(owed.sort((left, right) => rankOf(left) - rankOf(right)));
}

function dutyOf(
  { regime, now }: Caller,
  template: TemplateSummary,
  period: Period,
  report: ReportSummary | null,
  exceptions: Exceptions,
): Duty {
  const { id, version, code, title, shortTitle } = template;
  const due = template.neverLate ? null : deadlineOf(period.due, exceptions);
  const firstSentAt = firstSentOf(report);
  return {
    template: { id, version, code, title, shortTitle },
    period: period.id,
    periodName: period.name ?? null,
    windowFrom: period.windowFrom,
    due: due && dueOnWire(due, regime),
    optional: period.optional === true,
    awaitsOfficial: awaitsOfficial(
      report,
      period,
      lastPreliminaryDay(template.preliminaryUntil, regime.settings),
      dayOf(now),
    ),
    state: report?.state ?? "draft",
    version: report?.version ?? 0,
    firstSentAt: firstSentAt === null ? null : instantOf(firstSentAt),
    sentAt: report && firstSentAt !== null ? instantOf(report.sentAt) : null,
    notes: report?.notes.length ?? 0,
    correctBy: report?.correctBy ?? null,
    exceptions: exceptionsOnWire(exceptions),
    correctionAsked: report?.correctionAsked ?? null,
    enteredFor: firstSentAt === null ? null : (report?.enteredFor ?? null),
  };
}

function rankOf({ state, optional, awaitsOfficial, exceptions }: Duty): number {
  if (owesNothing(exceptions, state)) return 3;
  if (awaitsOfficial || state === "returned") return 0;
  if (state !== "draft") return 2;
  return optional ? 1 : 0;
}
