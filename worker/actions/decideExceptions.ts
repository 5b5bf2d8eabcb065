import {
  type ExceptionInput,
  type ExceptionReply,
  exceptionsOnWire,
} from "../../shared/api/exceptions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { dayOf, lastDayOnTime } from "../../shared/calendar/due.ts";
import { findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import type { Problem } from "../../shared/problem.ts";
import { chainEvent, chainStart } from "../../shared/report/event.ts";
import { exceptionOf, noExceptions } from "../../shared/report/exception.ts";
import { listSteps } from "../../shared/report/exceptionSteps.ts";
import { firstSentOf } from "../../shared/report/firstSent.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { termIn, unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { AskedUnit, Caller } from "../caller.ts";
import { findDutySources } from "../store/duties.ts";
import {
  type ExceptionEvent,
  type StoredExceptions,
  saveExceptionEvents,
} from "../store/exceptions.ts";
import { spanOf } from "../store/orgUnits.ts";
import type { ReportKey } from "../store/rows.ts";
import type { TemplateSummary } from "../store/templates.ts";
import { reportIdOf } from "./versionChange.ts";

const mostRounds = 4;

/** Decides about some of a unit's duties, all of them or none: how they stand afterwards, or the first that cannot be
 *  decided so. What stands so already is left as it is: the answer to it may have been lost. */
export async function decideExceptions(
  db: D1Database,
  caller: Caller,
  unit: AskedUnit,
  input: ExceptionInput,
): Promise<Result<ExceptionReply, Problem>> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const decided = await decide(db, caller, unit, input);
    if (!decided.ok) return decided;
    const changes = decided.value.flatMap(({ events }) => events);
    if (changes.length === 0 || (await saveExceptionEvents(db, changes))) {
      return ok({
        duties: decided.value.map(({ after: { template, period, exceptions } }) => ({
          ...{ template, period },
          exceptions: exceptionsOnWire(exceptions),
        })),
      });
    }
  }
  throw new Error(`exceptions of ${unit.id}: they move too fast`);
}

interface Decided {
  /** None where it stands so already. */
  readonly events: readonly { readonly event: ExceptionEvent; readonly after: StoredExceptions }[];
  readonly after: StoredExceptions;
}

async function decide(
  db: D1Database,
  caller: Caller,
  unit: AskedUnit,
  input: ExceptionInput,
): Promise<Result<Decided[], Problem>> {
  const { regime } = caller;
  const periods: Period[] = [];
  for (const id of new Set(input.periods)) {
    const parts = parsePeriodId(id);
    const period = parts && findPeriod(regime.calendar, parts.id);
    if (!period) return err({ kind: "not-found", what: "period", id });
    periods.push(period);
  }
  const days = spanOf(periods.map(unitsDay));
  if (!days) return ok([]);
  const wanted = { unit: unit.id, days, periods: periods.map(({ id }) => id) };
  const sources = await findDutySources(db, regime.id, wanted);
  const decided: Decided[] = [];
  for (const id of new Set(input.templates)) {
    const template = sources.templates.find((one) => one.id === id);
    if (!template) return err({ kind: "not-found", what: "template", id });
    for (const period of periods) {
      const term = termIn(unit, period);
      if (!term || !isAsked(template, { ...term, id: unit.id }, period)) {
        return err({ kind: "not-owed" });
      }
      const one = decideOne(caller, template, period, { ...sources, unit }, input);
      if (!one.ok) return one;
      decided.push(one.value);
    }
  }
  return ok(decided);
}

function decideOne(
  caller: Caller,
  template: TemplateSummary,
  period: Period,
  { unit, reports, exceptions }: Pick<Sources, "reports" | "exceptions"> & { unit: AskedUnit },
  input: ExceptionInput,
): Result<Decided, Problem> {
  const key: ReportKey = { template: template.id, period: period.id, unit: unit.id };
  const isOf = (one: ReportKey) => one.template === key.template && one.period === key.period;
  const stored = exceptions.find(isOf) ?? {
    ...key,
    ...{ seq: 0, lastHash: chainStart, exceptions: noExceptions },
  };
  const report = reports.find(isOf) ?? null;
  const due = template.neverLate || period.optional ? null : period.due;
  const by = { byName: caller.name, at: caller.now };
  const duty = {
    state: report && firstSentOf(report) !== null ? report.state : ("draft" as const),
    lastDay: due && lastDayOnTime(due),
    today: dayOf(caller.now),
    exceptions: stored.exceptions,
  };
  const steps = listSteps(input, duty, by);
  if (!steps.ok) return steps;
  const moved = steps.value.length > 0 ? movedSince(input, key, stored) : null;
  if (moved) return err(moved);
  const events: { event: ExceptionEvent; after: StoredExceptions }[] = [];
  let after: StoredExceptions = stored;
  for (const { wish, exceptions: inForce } of steps.value) {
    const { kind, granted, until, reason } = wish;
    const event = chainEvent<Omit<ExceptionEvent, "hash">>(exceptionsIdOf(caller.regime.id, key), {
      seq: after.seq + 1,
      ...{ kind, granted, until: granted && kind === "extended" ? until : null },
      reason: reason.trim(),
      by: caller.personId,
      ...by,
      previousHash: after.lastHash,
    });
    after = { ...key, seq: event.seq, lastHash: event.hash, exceptions: inForce };
    events.push({ event, after });
  }
  return ok({ events, after });
}

/** Whether something else is in force of a duty than what the person had before him. */
function movedSince(
  { seen, kind }: ExceptionInput,
  { template, period }: ReportKey,
  { exceptions }: StoredExceptions,
): Problem | null {
  if (!seen) return null;
  const looked = seen.find((one) => one.template === template && one.period === period);
  const now = exceptionOf(exceptions, kind);
  // Of a duty that he has not looked at he knows of nothing that is in force.
  if ((now && instantOf(now.at)) === (looked?.at ?? null)) return null;
  return {
    kind: "exception-moved",
    by: now?.byName ?? null,
    at: now && instantOf(now.at),
  };
}

type Sources = Awaited<ReturnType<typeof findDutySources>>;

/** What a duty is called in the chain of what was decided of it. */
export function exceptionsIdOf(regimeId: string, key: ReportKey): string {
  return `${reportIdOf(regimeId, key)}/exceptions`;
}
