import {
  changeUnit,
  type UnitChange,
  type UnitWish,
} from "../../shared/administration/changeUnit.ts";
import { startOfDay } from "../../shared/calendar/due.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { isCounted } from "../../shared/report/life.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { listUnitsEver, termStatements } from "../store/orgUnits.ts";
import { countSentSince } from "../store/sentSince.ts";
import { administer, findMoved } from "./administer.ts";
import { findAlone } from "./findAlone.ts";
import { listDuties } from "./listDuties.ts";

/** What somebody wants of a unit, by which document, and on top of what he has seen. */
export interface AskedOfUnit {
  readonly wish: UnitWish;
  readonly reason: string;
  readonly evenOwed: boolean;
  readonly seen: number;
}

/** Begins a term of a unit or ends one. What was is never written anew: a report stays the unit's that sent it. */
export async function saveUnit(
  db: D1Database,
  caller: Caller,
  id: OrgUnitId,
  { wish, reason, evenOwed, seen }: AskedOfUnit,
): Promise<Result<null, Problem>> {
  const { regime } = caller;
  if (reason.trim() === "") return err({ kind: "reason-missing" });
  return administer(db, caller, async () => {
    const units = await listUnitsEver(db, regime.consolidatedBy);
    const judged = changeUnit(id, units, wish);
    if (!judged.ok) return judged;
    const change = judged.value;
    if (change === null) return ok({ steps: [], effects: [], value: null });
    const moved = await findMoved(db, regime.id, { subject: "unit", id, seen });
    if (!moved.ok) return err(moved.error);
    const obstacle =
      (await findObstacle(db, caller, change, evenOwed)) ?? (await findAlone(db, caller, change));
    if (obstacle) return err(obstacle);
    const { terms } = change.after;
    return ok({
      steps: [
        {
          ...{ subject: "unit" as const, subjectId: id, change: change.change },
          content: { unit: { terms, reason } },
        },
      ],
      effects: termStatements(db, id, change.ended, change.begun),
      value: null,
    });
  });
}

/** What of the district's work stands against a change that is in order by itself. */
async function findObstacle(
  db: D1Database,
  caller: Caller,
  { change, after, from }: UnitChange,
  evenOwed: boolean,
): Promise<Problem | null> {
  const { regime, day } = caller;
  const { periods, year } = regime.calendar;
  const name = after.terms.at(-1)?.name ?? after.id;
  if (change === "add-unit" || change === "reopen-unit") return null;
  // Every period of the year is read with the units as they are today: one that has reported in it neither ends in it nor
  // goes into other totals, or what was sent up would be another figure without a word.
  const yearStart = `${year}-01-01`;
  const isWithin = from > yearStart && from <= `${year}-12-31`;
  const since = isWithin && movesFigures(change, after) ? yearStart : from;
  const reports = await countSentSince(
    db,
    after.id,
    periods.map(({ id }) => id),
    startOfDay(since),
  );
  if (reports > 0) return { kind: "unit-reported", day: since, reports };
  if (change !== "close-unit") return null;
  const isNeeded = after.id === regime.consolidatedBy || after.id === regime.receivedBy;
  if (isNeeded && from <= `${year}-12-31`) return { kind: "unit-needed", unit: name, under: [] };
  if (evenOwed) return null;
  const duties = await listDuties(db, { ...caller, orgUnitId: after.id }, null);
  if (!duties.ok) return null;
  // A period that begins after the unit's last day is owed by whoever comes after it.
  const reached = from > day ? from : day;
  const owed = duties.value
    .filter(
      ({ optional, windowFrom, state, exceptions }) =>
        !optional && windowFrom < reached && !isCounted(state) && exceptions.exempt === null,
    )
    .map(({ period, template }) => ({ period, form: template.code }));
  return owed.length > 0 ? { kind: "unit-owes", unit: name, owed } : null;
}

/** Whether a change takes a unit's figures out of totals that they are in, or into others. */
function movesFigures(change: UnitChange["change"], { terms }: UnitChange["after"]): boolean {
  if (change === "close-unit") return true;
  const [before, now] = terms.slice(-2);
  return before?.type !== now?.type || before?.parent !== now?.parent;
}
