import * as v from "valibot";
import { CellKeySchema, ProseSchema } from "./values.ts";

/** A reviewer's note on a cell, or on the whole form. */
export const NoteSchema = v.strictObject({
  cell: v.nullable(CellKeySchema),
  text: v.pipe(ProseSchema, v.minLength(1)),
});

/** What a sender answers to a reviewer's note on a cell, or on the whole form, beside correcting it or in its stead. */
export const AnswerSchema = v.strictObject({
  cell: v.nullable(CellKeySchema),
  text: v.pipe(ProseSchema, v.minLength(1)),
});

/** An answer with the version that it came with. */
export const StandingAnswerSchema = v.object({ ...AnswerSchema.entries, version: v.number() });

export type Answer = v.InferOutput<typeof AnswerSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type StandingAnswer = v.InferOutput<typeof StandingAnswerSchema>;
