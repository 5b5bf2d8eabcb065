import * as v from "valibot";
import { CellNameSchema, GoneCellSchema } from "./goneCells.ts";
import { NoteSchema, StandingAnswerSchema } from "./notes.ts";
import { CellKeySchema, DataValuesSchema } from "./values.ts";

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
      /** Cells of that template version that this version's own did not have. */
      lacking: v.array(CellKeySchema),
      /** What this version says in cells that have no counterpart any more. */
      gone: v.array(GoneCellSchema),
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
