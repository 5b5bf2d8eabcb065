import * as v from "valibot";
import type { CellKey } from "../ids.ts";
import type { OpeningGap } from "../report/adjustedInYear.ts";
import type { CarriedFrom, CarriedSet, CarriedValue } from "../report/carried.ts";
import type { SourceChange } from "../report/sourceChanges.ts";
import { CellKeySchema, DataValueSchema } from "./values.ts";

const CarriedFromSchema = v.variant("kind", [
  v.object({ kind: v.literal("target"), source: v.exactOptional(v.string()) }),
  v.object({ kind: v.literal("nothing") }),
  v.object({
    kind: v.literal("figure"),
    source: v.string(),
    /** The period in which the unit adjusted what was filed before. */
    insteadOf: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal("absent") }),
  v.object({
    kind: v.literal("elsewhere"),
    template: v.string(),
    by: v.nullable(v.string()),
    period: v.string(),
    version: v.number(),
    approved: v.boolean(),
  }),
  v.object({
    kind: v.literal("report"),
    period: v.string(),
    version: v.number(),
    approved: v.boolean(),
    /** It is what the unit put there in the place of a filed figure. */
    adjusted: v.exactOptional(v.literal(true)),
  }),
]);

const CarriedValueSchema = v.object({
  cell: CellKeySchema,
  value: DataValueSchema,
  from: CarriedFromSchema,
});

export const CarriedSchema = v.object({
  revision: v.string(),
  values: v.array(CarriedValueSchema),
  missing: v.array(CellKeySchema),
  /** What was carried into the cells that the unit adjusted; absent where it adjusted none. */
  adjusted: v.exactOptional(v.array(CarriedValueSchema)),
});

/** A figure that a version was sent with, and what its source says now; null where there was or is no source. */
export const SourceChangeSchema = v.object({
  cell: CellKeySchema,
  sent: DataValueSchema,
  sentFrom: v.nullable(CarriedFromSchema),
  now: DataValueSchema,
  from: v.nullable(CarriedFromSchema),
});

/** An opening that a later quarter began with although the one before had closed with another. */
export const OpeningGapSchema = v.object({
  cell: CellKeySchema,
  period: v.string(),
  carried: DataValueSchema,
  own: DataValueSchema,
  reason: v.string(),
});

export type Carried = v.InferOutput<typeof CarriedSchema>;

/** Carried values as the wire and the database hold them. */
export function carriedOnWire({ revision, values, missing, adjusted }: CarriedSet): Carried {
  return {
    revision,
    values: valuesOnWire(values),
    missing: [...missing],
    ...(adjusted ? { adjusted: valuesOnWire(adjusted) } : {}),
  };
}

function valuesOnWire(values: ReadonlyMap<CellKey, CarriedValue>): Carried["values"] {
  return [...values].map(([cell, { value, from }]) => ({ cell, value, from }));
}

/** Carried values by cell, as the wire or the database holds them. */
export function carriedFromWire({ revision, values, missing, adjusted }: Carried): CarriedSet {
  return {
    revision,
    values: valuesFromWire(values),
    missing: new Set(missing as CellKey[]),
    ...(adjusted ? { adjusted: valuesFromWire(adjusted) } : {}),
  };
}

function valuesFromWire(values: Carried["values"]): Map<CellKey, CarriedValue> {
  // Only the brands of cells and periods are missing from the schema's type.
  return new Map(
    values.map(({ cell, value, from }) => [cell as CellKey, { value, from: from as CarriedFrom }]),
  );
}

/** Gaps between quarters as the wire says them. */
export function openingGapsFromWire(
  gaps: readonly v.InferOutput<typeof OpeningGapSchema>[],
): OpeningGap[] {
  // Only the brands of cells and periods are missing from the schema's type.
  return gaps as OpeningGap[];
}

/** Changes of sources as the wire says them. */
export function sourceChangesFromWire(
  changes: readonly v.InferOutput<typeof SourceChangeSchema>[],
): SourceChange[] {
  // Only the brands of cells and periods are missing from the schema's type.
  return changes as SourceChange[];
}
