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
import {
  applyException,
  exceptionOf,
  judgeException,
  noExceptions,
} from "../../shared/report/exception.ts";
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
    const changes = decided.value.flatMap(({ event, after }) => (event ? [{ event, after }] : []));
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
  /** Null where it stands so already. */
  readonly event: ExceptionEvent | null;
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
  const judged = judgeException(input, {
    state: report && firstSentOf(report) !== null ? report.state : "draft",
    lastDay: due && lastDayOnTime(due),
    today: dayOf(caller.now),
    exceptions: stored.exceptions,
  });
  if (!judged.ok) return judged;
  if (judged.value === "standing") return ok({ event: null, after: stored });
  const moved = movedSince(input, key, stored);
  if (moved) return err(moved);
  const { kind, granted, until } = input;
  const by = { byName: caller.name, at: caller.now };
  const event = chainEvent<Omit<ExceptionEvent, "hash">>(exceptionsIdOf(caller.regime.id, key), {
    seq: stored.seq + 1,
    ...{ kind, granted, until: granted && kind === "extended" ? until : null },
    reason: input.reason.trim(),
    by: caller.personId,
    ...by,
    previousHash: stored.lastHash,
  });
  return ok({
    event,
    after: {
      ...key,
      seq: event.seq,
      lastHash: event.hash,
      exceptions: applyException(stored.exceptions, input, by),
    },
  });
}

/** Whether something else is in force of a duty than what the person had before him. */
function movedSince(
  { seen = [], kind }: ExceptionInput,
  { template, period }: ReportKey,
  { exceptions }: StoredExceptions,
): Problem | null {
  const looked = seen.find((one) => one.template === template && one.period === period);
  if (!looked) return null;
  const now = exceptionOf(exceptions, kind);
  if ((now && instantOf(now.at)) === looked.at) return null;
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
