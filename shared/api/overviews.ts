import * as v from "valibot";
import { AskingSchema, GoesOnSchema, StandingSchema, TotalSchema } from "./consolidations.ts";
import { ValueTypeSchema } from "./templates.ts";
import { DataValueSchema, DataValuesSchema } from "./values.ts";

const AdjustedSchema = v.object({
  name: v.union([
    v.object({ row: v.string(), column: v.string() }),
    v.object({ row: v.string(), line: v.string() }),
  ]),
  measure: v.object({ type: ValueTypeSchema, decimals: v.number() }),
  carried: DataValueSchema,
  own: DataValueSchema,
  reason: v.string(),
});

const ReportsSchema = v.array(
  v.object({
    template: v.string(),
    standing: StandingSchema,
    /** The version counted; 0 where none is. */
    version: v.number(),
    /** Errors and warnings that went with the version. */
    errors: v.number(),
    warnings: v.number(),
    /** What goes on of the year where nothing is owed, in the cells of the generated form. */
    goesOn: v.optional(GoesOnSchema),
    /** What the version counted adjusts of its carried figures; absent where nothing. */
    adjusted: v.optional(v.array(AdjustedSchema)),
    ...AskingSchema.entries,
  }),
);

const FiguresSchema = v.object({
  /** One for each form that the unit owes and the overview is made of. */
  reports: ReportsSchema,
  /** Of the generated form, all cells in `cellOrder`; blank where a report they need does not count. */
  values: DataValuesSchema,
  /** The unit's own targets, by indicator. */
  targets: v.record(v.string(), v.number()),
});

/** GET /api/overviews/{template}/{period}?unit=: what a generated form makes of the other forms of a unit's children,
 *  and of the unit's own. Pane and Worker total with the same code; `totals` are the Worker's, so that a difference
 *  shows. */
export const OverviewReply = v.object({
  template: v.object({ id: v.string(), version: v.number() }),
  period: v.string(),
  /** First and last day that the period's flows cover. */
  /** `since` is the first day of what has accumulated, where that is earlier. */
  window: v.object({ from: v.string(), to: v.string(), since: v.exactOptional(v.string()) }),
  unit: v.object({ id: v.string(), name: v.string() }),
  asOf: v.string(),
  /** What the unit was known by outside in the period; the first editions were stored without. */
  codes: v.optional(v.record(v.string(), v.string())),
  /** The forms it is made of, as far as they are published. */
  sources: v.array(v.object({ id: v.string(), code: v.string(), shortTitle: v.string() })),
  /** Cells whose form does not ask for them in this kind of period. */
  notAsked: v.array(v.string()),
  units: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      sector: v.nullable(v.picklist(["urban", "rural"])),
      ...FiguresSchema.entries,
    }),
  ),
  own: FiguresSchema,
  /** The Worker's totals by cell key. */
  totals: v.record(v.string(), TotalSchema),
});

export type OverviewReply = v.InferOutput<typeof OverviewReply>;
