import * as v from "valibot";
import { NoteSchema, StandingAnswerSchema } from "./notes.ts";
import { DataValuesSchema } from "./values.ts";

/** What a form calls a cell. */
export const CellNameSchema = v.union([
  v.object({ row: v.string(), column: v.string() }),
  v.object({ row: v.string(), line: v.string() }),
]);

/** GET /api/reports/{template}/{period}/{unit}/changes: what the newest version is to be compared with. What became of each
 *  note is worked out of it, by the same code everywhere. */
export const ChangesReply = v.object({
  template: v.object({ id: v.string(), version: v.number() }),
  /** The newest version, which the report's own reply holds; 0 where nothing was sent. */
  version: v.number(),
  /** The version that was returned or approved last, or else the one before; null where there is none. */
  before: v.nullable(
    v.object({
      version: v.number(),
      templateVersion: v.number(),
      sentBy: v.string(),
      sentAt: v.string(),
      /** In the order of the template version that the reply names. */
      values: DataValuesSchema,
    }),
  ),
  /** In the same order. */
  values: v.nullable(DataValuesSchema),
  /** What was decided of that version; null where nothing was. */
  decided: v.nullable(
    v.object({
      move: v.picklist(["return", "reopen", "approve"]),
      by: v.string(),
      at: v.string(),
      notes: v.array(
        v.object({
          ...NoteSchema.entries,
          /** What the form that the note was written on calls the cell. */
          name: v.nullable(CellNameSchema),
        }),
      ),
    }),
  ),
  /** What the sender answered in words since, the oldest first: an answer stands until the report is returned again or
   *  approved, also where another version has followed. */
  answers: v.array(StandingAnswerSchema),
});

export type ChangesReply = v.InferOutput<typeof ChangesReply>;
