import * as v from "valibot";
import { DueSchema } from "./due.ts";
import { ExceptionsSchema } from "./exceptions.ts";
import { ReportStateSchema } from "./values.ts";

/** GET /api/duties?period=: what the caller's unit owes, most urgent first; every period without the parameter. */
export const DutiesReply = v.object({
  duties: v.array(
    v.object({
      template: v.object({
        id: v.string(),
        version: v.number(),
        code: v.string(),
        title: v.string(),
        shortTitle: v.string(),
      }),
      period: v.string(),
      /** What an ad hoc period is about. */
      periodName: v.nullable(v.string()),
      /** The first day that its figures cover: from then on it can be handed in. */
      windowFrom: v.string(),
      /** Null where the form's reporters have no deadline. */
      due: v.nullable(DueSchema),
      /** Reported on only where there is something to report: listed so that it can be opened, and owed by nobody. */
      optional: v.boolean(),
      /** Received as "sơ bộ", and the review that might change it is over. */
      awaitsOfficial: v.boolean(),
      state: ReportStateSchema,
      /** The newest; above 0 in a draft where it was withdrawn. */
      version: v.number(),
      /** When the first version arrived that stands as sent: it decides on time or late. Null where none was sent, or
       *  all were withdrawn. */
      firstSentAt: v.nullable(v.string()),
      /** When the newest arrived; null where that is withdrawn. */
      sentAt: v.nullable(v.string()),
      notes: v.number(),
      /** The last day for correcting what was returned. */
      correctBy: v.nullable(v.string()),
      /** What was decided of the duty; `due` says the last day it was given. */
      exceptions: ExceptionsSchema,
      /** Why the unit has asked to correct what is approved, until it is answered. */
      correctionAsked: v.nullable(v.string()),
      /** The newest version was entered by the district for the unit, which is asked to confirm it. */
      enteredFor: v.nullable(v.picklist(["unconfirmed", "confirmed"])),
    }),
  ),
  now: v.string(),
});

export type DutiesReply = v.InferOutput<typeof DutiesReply>;
