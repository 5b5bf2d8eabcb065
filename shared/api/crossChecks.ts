import * as v from "valibot";
import type { OrgUnitId } from "../ids.ts";
import type { CheckOutcome, GatheredCheck, SideFigures } from "../rollup/compareSources.ts";

const QuantitySchema = v.union([
  v.null(),
  v.number(),
  v.object({ s: v.literal("none") }),
  v.object({ s: v.literal("unknown") }),
]);

const SideSchema = v.object({
  kind: v.picklist(["children", "supplier", "filed", "nobody"]),
  name: v.string(),
  byUnit: v.array(QuantitySchema),
  whole: QuantitySchema,
  source: v.nullable(v.object({ version: v.number(), approved: v.boolean() })),
});

/** Two sources of the same thing with what both say; `outcome` is what the Worker makes of it. */
export const GatheredCheckSchema = v.object({
  id: v.string(),
  title: v.string(),
  unit: v.string(),
  decimals: v.number(),
  each: v.picklist(["unit", "whole"]),
  tolerance: v.object({ absolute: v.number(), percent: v.number() }),
  importance: v.picklist(["warning", "info"]),
  instruction: v.string(),
  units: v.array(v.object({ id: v.string(), name: v.string() })),
  left: SideSchema,
  right: SideSchema,
  outcome: v.picklist(["meets", "differs", "not-enough-data", "no-source"]),
});

export type GatheredCheckOnWire = v.InferOutput<typeof GatheredCheckSchema>;

/** A comparison as the wire has it. */
export function gatheredOnWire(
  { check, units, left, right }: GatheredCheck,
  { kind }: CheckOutcome,
): GatheredCheckOnWire {
  const { id, title, unit, decimals, each, tolerance, importance, instruction } = check;
  const side = (name: "left" | "right", { byUnit, whole, source }: SideFigures) => ({
    ...{ kind: check[name].kind, name: check[name].name },
    ...{ byUnit: [...byUnit], whole, source: source && { ...source } },
  });
  return {
    ...{ id, title, unit, decimals, each, tolerance, importance, instruction },
    units: units.map(({ unit: unitId, name }) => ({ id: unitId, name })),
    left: side("left", left),
    right: side("right", right),
    outcome: kind,
  };
}

/** A comparison from the wire. */
export function gatheredFromWire(wire: GatheredCheckOnWire): GatheredCheck {
  const { units, left, right, outcome: _, ...terms } = wire;
  return {
    check: { ...terms, left, right },
    // Only the brand of the unit is missing from the schema's type.
    units: units.map(({ id, name }) => ({ unit: id as OrgUnitId, name })),
    left,
    right,
  };
}
