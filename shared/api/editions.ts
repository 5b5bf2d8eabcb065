import * as v from "valibot";
import { ConsolidationReply } from "./consolidations.ts";
import { OverviewReply } from "./overviews.ts";
import { ProseSchema, ReportStateSchema } from "./values.ts";

const recipients = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20));

/** POST /api/editions/{template}/{period}?unit=: freezes the figures that the person has before them. */
export const EditionInput = v.strictObject({
  /** The fingerprint of the reply they came with, without the instant it was made at. */
  figures: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** The last edition that the person knows of; 0 where there was none. */
  after: v.pipe(v.number(), v.integer(), v.minValue(0)),
  to: recipients,
  document: v.nullable(
    v.strictObject({
      number: v.pipe(ProseSchema, v.maxLength(120)),
      // Whether it is a day is judged behind the schema: a person has typed it, and is told so in words.
      day: v.nullable(v.pipe(v.string(), v.maxLength(40))),
    }),
  ),
  reason: v.nullable(ProseSchema),
});

/** An edition without what it says; the answer to freezing one. */
export const EditionSchema = v.object({
  number: v.number(),
  template: v.string(),
  period: v.string(),
  unit: v.string(),
  by: v.string(),
  at: v.string(),
  to: v.array(v.string()),
  document: v.nullable(v.object({ number: v.nullable(v.string()), day: v.nullable(v.string()) })),
  reason: v.nullable(v.string()),
  /** How many of the reports asked for are in it. */
  coverage: v.object({ counted: v.number(), expected: v.number(), approved: v.number() }),
  /** The fingerprint of its figures: those of now may still be the same. */
  figures: v.string(),
});

/** GET /api/editions?period=&unit=: what was sent up of a period, by form and number. */
export const EditionsReply = v.object({
  /** To whom the regime sends. */
  recipients: v.array(v.string()),
  editions: v.array(EditionSchema),
});

/** Whose figures they are, as the sheets' heads say it: it may be called otherwise later. */
export const EditionHeading = v.object({
  regime: v.string(),
  year: v.number(),
  officeName: v.string(),
  locality: v.string(),
  illustrative: v.boolean(),
});

/** What an edition is rebuilt from; its figures are one of the two. What is added to those replies later must be optional,
 *  since editions were stored without it. */
export const EditionContent = v.object({
  heading: EditionHeading,
  consolidation: v.nullable(ConsolidationReply),
  overview: v.nullable(OverviewReply),
});

/** GET /api/editions/{template}/{period}/{number}?unit=: an edition as it was sent up. */
export const EditionReply = v.object({
  edition: EditionSchema,
  /** Whether all of it is still what was stored. */
  whole: v.boolean(),
  /** The reports it was made of, and those that were missing. */
  reports: v.array(
    v.object({
      unit: v.string(),
      template: v.string(),
      /** Of an earlier period; absent where it is the edition's own. */
      period: v.exactOptional(v.string()),
      version: v.number(),
      seq: v.number(),
      state: v.nullable(ReportStateSchema),
      decided: v.number(),
    }),
  ),
  ...EditionContent.entries,
});

export type EditionInput = v.InferOutput<typeof EditionInput>;
export type EditionOnWire = v.InferOutput<typeof EditionSchema>;
export type EditionsReply = v.InferOutput<typeof EditionsReply>;
export type EditionHeading = v.InferOutput<typeof EditionHeading>;
export type EditionContent = v.InferOutput<typeof EditionContent>;
export type EditionReply = v.InferOutput<typeof EditionReply>;
