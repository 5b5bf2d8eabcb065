import * as v from "valibot";
import { DueSchema } from "./due.ts";
import { ExceptionsSchema } from "./exceptions.ts";

const FormNameSchema = v.object({ id: v.string(), code: v.string(), shortTitle: v.string() });

/** GET /api/completeness?period=&senders=: the board, a row for each duty. */
export const CompletenessReply = v.object({
  period: v.string(),
  now: v.string(),
  due: v.nullable(DueSchema),
  /** Reported on only where there is something to report: whoever sends nothing is missing nothing. */
  optional: v.boolean(),
  /** By when the office that receives the reports sends the period on, and to whom. */
  onward: v.array(v.object({ to: v.string(), lastDay: v.string() })),
  templates: v.array(
    v.object({
      ...FormNameSchema.entries,
      /** Its reporters are set no deadline. */
      neverLate: v.boolean(),
    }),
  ),
  /** What is made of them and nobody fills in. */
  generated: v.array(v.object({ ...FormNameSchema.entries, version: v.number() })),
  units: v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      /** Null for the parent itself, offices and centres. */
      sector: v.nullable(v.picklist(["urban", "rural"])),
      /** The last day of a unit that is no more: nobody of it hands anything in. */
      ended: v.optional(v.string()),
      reports: v.array(
        v.object({
          template: v.string(),
          state: v.string(),
          /** The newest; above 0 in a draft where it was withdrawn: nothing of it counts then. */
          version: v.number(),
          /** When the first version arrived that stands as sent. */
          firstSentAt: v.nullable(v.string()),
          /** Who sent the newest version, of what stands as sent: told where `senders=true` asks for it. */
          sentBy: v.nullable(v.string()),
          /** When that version arrived; told with its sender. */
          sentAt: v.exactOptional(v.string()),
          late: v.boolean(),
          /** The last day for correcting what was returned. */
          correctBy: v.nullable(v.string()),
          preliminary: v.boolean(),
          filled: v.number(),
          expected: v.number(),
          errors: v.number(),
          warnings: v.number(),
          /** What was decided of the duty: it may be exempt, left out of totals, or have another last day. */
          exceptions: ExceptionsSchema,
          /** Why the sender asks to correct what is approved. */
          correctionAsked: v.nullable(v.string()),
          /** The newest version was entered by the district for the unit. */
          enteredFor: v.nullable(v.picklist(["unconfirmed", "confirmed"])),
          /** Whether the signed copy has come, and of the newest version. */
          signed: v.nullable(v.picklist(["newest", "older"])),
        }),
      ),
    }),
  ),
});

/** GET /api/completeness/open-work: what is left to do in each period, in the order of their data cut-off. */
export const OpenWorkReply = v.object({
  now: v.string(),
  /** Those in which nothing is left are not named. */
  periods: v.array(
    v.object({
      period: v.string(),
      /** Units with a form that should be there by now: never sent, or not yet corrected. */
      overdueUnits: v.number(),
      /** Reports that wait for approval. */
      waiting: v.number(),
      /** Reports that their senders ask to correct. */
      asked: v.number(),
    }),
  ),
});

export type CompletenessReply = v.InferOutput<typeof CompletenessReply>;
export type OpenWorkReply = v.InferOutput<typeof OpenWorkReply>;
