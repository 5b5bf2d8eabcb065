import * as v from "valibot";
import { OpeningGapSchema, SourceChangeSchema } from "./carried.ts";
import { GatheredCheckSchema } from "./crossChecks.ts";
import { OrgUnitTypeSchema } from "./orgUnits.ts";
import { CellKeySchema, DataValueSchema, DataValuesSchema, ReasonSchema } from "./values.ts";

const CountedSchema = v.object({
  kind: v.literal("counted"),
  approved: v.boolean(),
  estimated: v.boolean(),
  preliminary: v.boolean(),
});

/** Whether a unit's figures are in a total, and why not. */
export const StandingSchema = v.variant("kind", [
  CountedSchema,
  v.object({ kind: v.literal("not-reported") }),
  v.object({ kind: v.literal("nothing-to-report") }),
  v.object({
    kind: v.literal("exempt"),
    reason: v.string(),
    /** The last day of a unit that the period knows no more; absent where it owes nothing for another reason. */
    ended: v.optional(v.string()),
  }),
  v.object({ kind: v.literal("being-corrected") }),
  v.object({ kind: v.literal("left-out"), reason: v.string() }),
]);

/** What a sender says of figures that are counted; null where he says nothing. The first editions were stored without. */
export const AskingSchema = v.object({
  /** Why he asks to correct them. */
  correctionAsked: v.optional(v.nullable(v.string())),
  /** The district has entered them for the unit. */
  enteredFor: v.optional(v.nullable(v.picklist(["unconfirmed", "confirmed"]))),
  /** The last day of a unit that is no more and that these figures were entered for: nobody of it can confirm them. */
  ended: v.optional(v.string()),
});

/** What goes on of the year at a unit that owes nothing this time: as of which period, or which one is lacking. */
export const GoesOnSchema = v.object({
  until: v.string(),
  isKnown: v.boolean(),
  cells: v.array(CellKeySchema),
  /** What its last report did not know either; absent where it knew all. */
  lacking: v.exactOptional(v.array(CellKeySchema)),
  /** The report that says so; the first editions were stored without. */
  by: v.exactOptional(
    v.object({
      standing: CountedSchema,
      version: v.number(),
      errors: v.number(),
      warnings: v.number(),
      correctionAsked: v.nullable(v.string()),
      enteredFor: v.nullable(v.picklist(["unconfirmed", "confirmed"])),
    }),
  ),
});

/** One unit with the report its figures are taken from. */
const UnitSchema = v.object({
  id: v.string(),
  name: v.string(),
  sector: v.nullable(v.picklist(["urban", "rural"])),
  standing: StandingSchema,
  version: v.number(),
  sentAt: v.nullable(v.string()),
  sentBy: v.nullable(v.string()),
  /** All cells in `cellOrder`; null unless counted, or something goes on of the year. */
  values: v.nullable(DataValuesSchema),
  /** What goes on of the year at a unit that owes nothing this time, and as of when. */
  goesOn: v.optional(GoesOnSchema),
  /** It began after the year's plan was due, and registers nothing; absent where it did not. */
  planless: v.optional(v.boolean()),
  /** Cells whose source was missing: the sender filled them in, "tạm tính". */
  provisional: v.array(CellKeySchema),
  /** Cells that the sender adjusted, with what was carried into them. */
  adjusted: v.array(v.object({ cell: CellKeySchema, value: DataValueSchema })),
  /** Errors and warnings that went with the version. */
  errors: v.number(),
  warnings: v.number(),
  reasons: v.array(ReasonSchema),
  withErrors: v.nullable(v.string()),
  /** What the version was sent with and its sources no longer say. */
  sourceChanges: v.array(SourceChangeSchema),
  /** Where its quarters do not follow each other, which this form counts through; absent where all do. */
  openingGaps: v.optional(v.array(OpeningGapSchema)),
  ...AskingSchema.entries,
});

const ChangedUnitsSchema = v.array(v.object({ name: v.string(), day: v.string() }));

/** A unit a year earlier. */
const LastYearUnitSchema = v.object({
  standing: StandingSchema,
  values: v.nullable(DataValuesSchema),
  /** Cells counted on another standard than this year's. */
  otherStandard: v.array(CellKeySchema),
  /** How its own report stands where what was filed stands in for it; absent where there is none. */
  filedFor: v.optional(StandingSchema),
});

/** A total and how much it knows. */
export const TotalSchema = v.object({
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
  /** Whether the unit's own contribution is in it; null where it takes none. */
  own: v.nullable(v.picklist(["in", "missing"])),
  /** How many of the covered owe nothing this time and stand as of an earlier period; absent where none does. */
  goneOn: v.optional(v.number()),
});

/** GET /api/consolidations/{template}/{period}?unit=: the children's figures as sent. Pane and Worker total them with
 *  the same code; `totals` are the Worker's, so that a difference shows. With `only=figures` nothing is compared. */
export const ConsolidationReply = v.object({
  template: v.object({ id: v.string(), version: v.number() }),
  period: v.string(),
  /** What an ad hoc period is about. */
  periodName: v.nullable(v.string()),
  unit: v.object({ id: v.string(), name: v.string(), type: OrgUnitTypeSchema }),
  asOf: v.string(),
  /** What the parent and its units were known by outside in the period; the first editions were stored without. */
  codes: v.optional(v.record(v.string(), v.string())),
  units: v.array(UnitSchema),
  /** The parent itself; null where the form asks it for nothing. */
  own: v.nullable(UnitSchema),
  /** The units that owe the form since the period before, or no more, with their first or last days; absent where none. */
  changedUnits: v.optional(v.object({ ended: ChangedUnitsSchema, joined: ChangedUnitsSchema })),
  /** The parent's own targets, by indicator. */
  targets: v.record(v.string(), v.number()),
  /** The units' own, in the order of the units; null where one has none. */
  unitTargets: v.record(v.string(), v.array(v.nullable(v.number()))),
  /** The Worker's totals by cell key: value and coverage. */
  totals: v.record(v.string(), TotalSchema),
  /** What each unit registered to have done by the period, by indicator, in the order of the units. */
  milestones: v.record(v.string(), v.array(DataValueSchema)),
  /** The same period a year earlier, in the order of the units; null where nothing is known of it. */
  lastYear: v.nullable(
    v.object({
      period: v.string(),
      units: v.array(LastYearUnitSchema),
      own: v.nullable(LastYearUnitSchema),
      /** The units that were not the town's in both years, by name; absent where all were. */
      differing: v.optional(v.array(v.string())),
    }),
  ),
  /** What other sources say of the same things. */
  crossChecks: v.array(GatheredCheckSchema),
});

export type ConsolidationReply = v.InferOutput<typeof ConsolidationReply>;
