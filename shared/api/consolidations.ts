import * as v from "valibot";
import { SourceChangeSchema } from "./carried.ts";
import { DataValuesSchema, ReasonSchema } from "./values.ts";

const StandingSchema = v.variant("kind", [
  v.object({ kind: v.literal("counted"), approved: v.boolean(), estimated: v.boolean() }),
  v.object({ kind: v.literal("not-reported") }),
  v.object({ kind: v.literal("being-corrected") }),
  v.object({ kind: v.literal("left-out"), reason: v.string() }),
]);

/** GET /api/consolidations/{template}/{period}?unit=: the children's figures as sent. Pane and Worker total them with
 *  the same code; `totals` are the Worker's, so that a difference shows. */
export const ConsolidationReply = v.object({
  template: v.object({ id: v.string(), version: v.number() }),
  period: v.string(),
  unit: v.object({ id: v.string(), name: v.string() }),
  asOf: v.string(),
  units: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      sector: v.nullable(v.picklist(["urban", "rural"])),
      standing: StandingSchema,
      version: v.number(),
      /** All cells in `cellOrder`; null unless counted. */
      values: v.nullable(DataValuesSchema),
      /** Errors and warnings that went with the version. */
      errors: v.number(),
      warnings: v.number(),
      reasons: v.array(ReasonSchema),
      withErrors: v.nullable(v.string()),
      /** What the version was sent with and its sources no longer say. */
      sourceChanges: v.array(SourceChangeSchema),
    }),
  ),
  /** The parent's own contribution, all cells in `cellOrder`; null where it has handed in none. */
  own: v.nullable(DataValuesSchema),
  /** The parent's own targets, by indicator. */
  targets: v.record(v.string(), v.number()),
  /** The Worker's totals by cell key: value and coverage. */
  totals: v.record(
    v.string(),
    v.object({
      value: v.union([
        v.null(),
        v.number(),
        v.string(),
        v.object({ s: v.literal("none") }),
        v.object({ s: v.literal("unknown") }),
      ]),
      covered: v.number(),
      expected: v.number(),
      approved: v.number(),
    }),
  ),
});

/** GET /api/completeness?period=: the board, a row for each duty. */
export const CompletenessReply = v.object({
  period: v.string(),
  now: v.string(),
  lateFrom: v.nullable(v.string()),
  templates: v.array(
    v.object({
      id: v.string(),
      code: v.string(),
      shortTitle: v.string(),
      /** Its reporters have no deadline. */
      neverLate: v.boolean(),
    }),
  ),
  units: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      /** Null for the parent itself, offices and centres. */
      sector: v.nullable(v.picklist(["urban", "rural"])),
      reports: v.array(
        v.object({
          template: v.string(),
          state: v.string(),
          version: v.number(),
          firstSentAt: v.nullable(v.string()),
          late: v.boolean(),
          filled: v.number(),
          expected: v.number(),
          errors: v.number(),
          warnings: v.number(),
        }),
      ),
    }),
  ),
});

export type ConsolidationReply = v.InferOutput<typeof ConsolidationReply>;
export type CompletenessReply = v.InferOutput<typeof CompletenessReply>;
