import * as v from "valibot";
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
      /** The first late instant, and the last day on time in both readings of "trước ngày". */
      lateFrom: v.nullable(v.string()),
      lastDay: v.nullable(v.string()),
      lastDayInclusive: v.nullable(v.string()),
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
    }),
  ),
  now: v.string(),
});

export type DutiesReply = v.InferOutput<typeof DutiesReply>;
