import * as v from "valibot";
import { ValueTypeSchema } from "./templates.ts";
import { DataValueSchema } from "./values.ts";

/** What a form calls a cell. */
export const CellNameSchema = v.union([
  v.object({ row: v.string(), column: v.string() }),
  v.object({ row: v.string(), line: v.string() }),
]);

/** What an earlier version says in a cell that has no counterpart any more. */
export const GoneCellSchema = v.object({
  name: CellNameSchema,
  measure: v.object({ type: ValueTypeSchema, decimals: v.number() }),
  value: DataValueSchema,
});

export type GoneCell = v.InferOutput<typeof GoneCellSchema>;
