import * as v from "valibot";
import { NoteSchema } from "./notes.ts";
import { DaySchema, ProseSchema, ReportStateSchema } from "./values.ts";

/** POST /api/reports/{template}/{period}/{unit}/moves */
export const MoveInput = v.strictObject({
  move: v.picklist([
    "withdraw",
    "return",
    "approve",
    "reopen",
    "ask-correction",
    "decline-correction",
    "confirm",
    "receive-signed",
  ]),
  /** The version the person decides on: a newer one makes the move stale. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason: v.nullable(ProseSchema),
  notes: v.pipe(v.array(NoteSchema), v.maxLength(500)),
  /** The last day for correcting what is returned; two working days where none is given. */
  correctBy: v.optional(v.nullable(DaySchema), null),
  /** What the sender has asked for, as the person who answers has read it. */
  asked: v.exactOptional(ProseSchema),
  /** The mã đối chiếu that stands on the signed copy. */
  code: v.exactOptional(v.pipe(v.string(), v.maxLength(40))),
});

export const MoveReply = v.object({
  state: ReportStateSchema,
  version: v.number(),
  /** When the signed copy was recorded before, and by whom; absent where this has recorded it, or the same person a moment
   *  ago, and of every other move. */
  received: v.exactOptional(v.object({ at: v.string(), by: v.string() })),
});

export type MoveInput = v.InferOutput<typeof MoveInput>;
export type MoveReply = v.InferOutput<typeof MoveReply>;
