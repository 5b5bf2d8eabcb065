import * as v from "valibot";
import type { Exception, Exceptions } from "../report/exception.ts";
import { instantOf } from "./instant.ts";
import { DaySchema, ProseSchema } from "./values.ts";

const ExceptionSchema = v.object({ reason: v.string(), by: v.string(), at: v.string() });

/** What was decided of a duty and is in force. */
export const ExceptionsSchema = v.object({
  /** "miễn nộp": nothing is owed. */
  exempt: v.nullable(ExceptionSchema),
  /** "loại khỏi tổng hợp": its figures are in no total. */
  leftOut: v.nullable(ExceptionSchema),
  /** "gia hạn": the last day on time. */
  extended: v.nullable(v.object({ ...ExceptionSchema.entries, until: v.string() })),
});

/** What somebody had before him when he decided of a duty. */
const SeenSchema = v.strictObject({
  template: v.pipe(v.string(), v.maxLength(32)),
  period: v.pipe(v.string(), v.maxLength(16)),
  /** When what he saw was decided; null where nothing of this kind was in force. */
  at: v.nullable(v.string()),
});

export const ExceptionKindSchema = v.picklist(["exempt", "left-out", "extended"]);

/** POST /api/exceptions/{unit}: one decision about some of a unit's duties, taken for all of them or for none. It ends
 *  with the periods it names, or when it is lifted. */
export const ExceptionInput = v.strictObject({
  templates: v.pipe(v.array(v.pipe(v.string(), v.maxLength(32))), v.minLength(1), v.maxLength(50)),
  periods: v.pipe(v.array(v.pipe(v.string(), v.maxLength(16))), v.minLength(1), v.maxLength(12)),
  kind: ExceptionKindSchema,
  /** False lifts what is in force. */
  granted: v.boolean(),
  /** The new last day on time, where more time is granted, or the unit is given a day while its exemption is lifted. */
  until: v.optional(v.nullable(DaySchema), null),
  reason: v.pipe(ProseSchema, v.minLength(1)),
  /** Of the duties that the person has before him: where something else is in force by now, nothing is decided. One that is
   *  not named was not looked at: nothing may be in force of it. */
  seen: v.exactOptional(v.pipe(v.array(SeenSchema), v.maxLength(600))),
});

export const ExceptionReply = v.object({
  duties: v.array(
    v.object({ template: v.string(), period: v.string(), exceptions: ExceptionsSchema }),
  ),
});

export type ExceptionsOnWire = v.InferOutput<typeof ExceptionsSchema>;
export type ExceptionInput = v.InferOutput<typeof ExceptionInput>;
export type ExceptionReply = v.InferOutput<typeof ExceptionReply>;

/** What is in force as the wire has it. */
export function exceptionsOnWire({ exempt, leftOut, extended }: Exceptions): ExceptionsOnWire {
  return {
    exempt: exempt && onWire(exempt),
    leftOut: leftOut && onWire(leftOut),
    extended: extended && { ...onWire(extended), until: extended.until },
  };
}

function onWire({ reason, byName, at }: Exception) {
  return { reason, by: byName, at: instantOf(at) };
}
