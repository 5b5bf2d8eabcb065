import { changeUnit, type UnitWish } from "../../shared/administration/changeUnit.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { listUnitsEver } from "../store/orgUnits.ts";
import { termStatements } from "../store/orgUnitWrites.ts";
import { administer, findMoved } from "./administer.ts";
import { findAlone } from "./findAlone.ts";
import { findUnitObstacle } from "./unitObstacles.ts";

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
    const before = units.find((unit) => unit.id === id)?.terms ?? [];
    const obstacle =
      (await findUnitObstacle(db, caller, before, change, evenOwed)) ??
      (await findAlone(db, caller, change));
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
