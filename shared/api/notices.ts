import * as v from "valibot";
import { ReportStateSchema } from "./values.ts";

/** What happened to a report that somebody should learn of. */
export const noticedMoves = [
  "submit",
  "return",
  "reopen",
  "approve",
  "ask-correction",
  "decline-correction",
  "confirm",
  "receive-signed",
] as const;

/** GET /api/notices?since=: what has happened to the caller's reports by others' hands, or to the district's by its units',
 *  the newest first. */
export const NoticesReply = v.object({
  now: v.string(),
  /** From when on: what was asked for, or a month ago at most. */
  since: v.string(),
  events: v.array(
    v.object({
      move: v.picklist(noticedMoves),
      template: v.object({ id: v.string(), code: v.string(), shortTitle: v.string() }),
      period: v.string(),
      unit: v.object({ id: v.string(), name: v.string() }),
      version: v.number(),
      /** How the report stands by now: something may have been done about it since. */
      state: ReportStateSchema,
      /** Whose hand it was. */
      by: v.string(),
      at: v.string(),
      /** Why, where it was said. */
      reason: v.nullable(v.string()),
    }),
  ),
  /** Whether there is more than is told. */
  more: v.boolean(),
});

export type NoticesReply = v.InferOutput<typeof NoticesReply>;
