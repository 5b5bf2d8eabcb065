import * as v from "valibot";
import { GoneCellSchema } from "./goneCells.ts";
import { CellKeySchema, DataValuesSchema, ReportStateSchema } from "./values.ts";

const EarlierSchema = v.object({
  period: v.string(),
  /** First and last day that its figures cover. */
  window: v.object({ from: v.string(), to: v.string() }),
  /** Null where it is not a report but what was filed. */
  state: v.nullable(ReportStateSchema),
  version: v.nullable(v.number()),
  templateVersion: v.nullable(v.number()),
  /** In the order of the template version that the reply names. */
  values: DataValuesSchema,
  /** Cells of that version that this report's own did not have. */
  lacking: v.array(CellKeySchema),
  /** Cells counted by another standard than now. */
  otherStandard: v.array(CellKeySchema),
  /** What this report says in cells that have no counterpart any more. */
  gone: v.array(GoneCellSchema),
});

/** GET /api/reports/{template}/{period}/{unit}/earlier: the unit's figures in the periods of the year that came before, the
 *  nearest first, and in the same period last year. */
export const EarlierReply = v.object({
  template: v.object({ id: v.string(), version: v.number() }),
  period: v.string(),
  unit: v.object({ id: v.string(), name: v.string() }),
  earlier: v.array(EarlierSchema),
  /** Null where nothing is known of it. */
  lastYear: v.nullable(EarlierSchema),
});

export type EarlierReply = v.InferOutput<typeof EarlierReply>;
export type EarlierOnWire = v.InferOutput<typeof EarlierSchema>;
