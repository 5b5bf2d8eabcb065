import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { fromArray } from "../../shared/report/valuesArray.ts";
import { aimOf } from "../../shared/rollup/aim.ts";
import { consolidate, takesOwn, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { countExemptParts } from "../../shared/rollup/exemptParts.ts";
import type { LastYear, UnitLastYear } from "../../shared/rollup/lastYear.ts";
import { type Milestones, milestonesOf } from "../../shared/rollup/milestones.ts";
import { goesOnFromWire } from "./goesOnFromWire.ts";

type UnitOnWire = ConsolidationReply["units"][number];

/** One unit's figures from the wire. */
export function unitFromWire(
  { template }: Form,
  { id, name, sector, standing, version, values, goesOn, planless }: UnitOnWire,
): UnitFigures {
  return {
    unit: id as OrgUnitId,
    name,
    sector,
    standing,
    version,
    values: (values && fromArray(template, values)) ?? new Map(),
    ...(goesOn ? { goesOn: goesOnFromWire(goesOn) } : {}),
    ...(planless ? { planless } : {}),
  };
}

/** What the units registered, by the figure that is measured against it. */
export function milestonesFromWire(
  form: Form,
  { milestones, units, own }: ConsolidationReply,
): ReadonlyMap<CellKey, Milestones> {
  const [waited, waitedOwn] = [units.map(waitedFor), own && waitedFor(own)];
  return new Map(
    [...form.cells.values()].flatMap((cell): [CellKey, Milestones][] => {
      const indicator = aimOf(cell);
      const registered = indicator && milestones[indicator];
      const found = registered && milestonesOf(cell, waited, registered, waitedOwn);
      return found ? [[cell.key, found]] : [];
    }),
  );
}

/** How many owe nothing of a figure and may yet hold a part of its target, where any do. */
export function exemptPartsFromWire(
  form: Form,
  { unitTargets, units, own }: ConsolidationReply,
): ReadonlyMap<CellKey, number> {
  return new Map(
    [...form.cells.values()].flatMap((cell): [CellKey, number][] => {
      const targets = unitTargets[aimOf(cell) ?? ""];
      const holders = units.map((unit, index) => {
        return { ...waitedFor(unit), target: targets?.[index] ?? null };
      });
      const parent = own && takesOwn(cell) ? [{ ...waitedFor(own), target: null }] : [];
      const found = countExemptParts(cell, [...holders, ...parent]);
      return found > 0 ? [[cell.key, found]] : [];
    }),
  );
}

/** What a total's waiting for a unit hangs on. */
function waitedFor({ standing, goesOn, planless }: UnitOnWire) {
  return goesOn ? { standing, planless, goesOn: goesOnFromWire(goesOn) } : { standing, planless };
}

/** The year before from the wire, over the same units. */
export function lastYearFromWire(
  form: Form,
  { lastYear }: ConsolidationReply,
  units: readonly UnitFigures[],
  own: UnitFigures | null,
): LastYear | null {
  if (!lastYear) return null;
  type OnWire = (typeof lastYear.units)[number];
  const before = (
    { goesOn: _, ...unit }: UnitFigures,
    wire: OnWire | null | undefined,
  ): UnitLastYear => ({
    ...unit,
    standing: wire?.standing ?? { kind: "not-reported" },
    values: (wire?.values && fromArray(form.template, wire.values)) ?? new Map(),
    otherStandard: new Set(wire?.otherStandard as CellKey[] | undefined),
    ...(wire?.filedFor ? { filedFor: wire.filedFor } : {}),
  });
  const [lastUnits, lastOwn] = [
    units.map((unit, index) => before(unit, lastYear.units[index])),
    own && before(own, lastYear.own),
  ];
  return {
    period: lastYear.period as PeriodId,
    units: lastUnits,
    own: lastOwn,
    figures: consolidate(form, lastUnits, lastOwn),
    differing: lastYear.differing ?? [],
  };
}
