import type { InspectionsReply } from "../../shared/api/inspections.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { inspectionFor } from "../../shared/inspections/inspection.ts";
import { termOn } from "../../shared/orgUnit.ts";
import type { Caller } from "../caller.ts";
import { listInspections, type PlanKey } from "../store/inspections.ts";
import { listUnits, listUnitsEver } from "../store/orgUnits.ts";
import { inspectionOnWire } from "./inspections.ts";

/** A year's plan of kiểm tra, giám sát: all of it, or what concerns one unit as far as it is told. */
export async function listPlan(
  db: D1Database,
  { regime, day, now }: Caller,
  plan: PlanKey,
  only: OrgUnitId | null,
): Promise<InspectionsReply> {
  const stored = await listInspections(db, plan);
  const inspections = stored.flatMap((one) => {
    const told = only === null ? one.inspection : inspectionFor(one.inspection, only);
    return told ? [inspectionOnWire(one, told)] : [];
  });
  const units =
    only === null
      ? (await listUnitsEver(db, regime.consolidatedBy)).map((unit) => {
          const term = termOn(unit, day);
          const name = (term ?? unit.terms.at(-1))?.name ?? unit.id;
          return { id: unit.id, name, open: term !== null };
        })
      : (await listUnits(db, [only], day)).map(({ id, name }) => ({ id, name, open: true }));
  return { year: plan.year, today: dayOf(now), inspections, units };
}
