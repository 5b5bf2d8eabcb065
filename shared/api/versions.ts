import * as v from "valibot";
import { NoteSchema } from "./notes.ts";
import { OnBehalfSchema } from "./reports.ts";
import { SigningSchema } from "./signing.ts";
import { CellKeySchema, DataStateSchema, DataValuesSchema, ReasonSchema } from "./values.ts";

/** GET …/versions: from the newest to the oldest. */
export const VersionsReply = v.object({
  versions: v.array(
    v.object({
      version: v.number(),
      /** Another one than before says that the form itself has changed. */
      templateVersion: v.number(),
      sentBy: v.string(),
      sentAt: v.string(),
      code: v.string(),
      /** Cells that differ from the version before, of those that both their forms have. */
      changed: v.array(CellKeySchema),
      /** The mã đối chiếu of the paper that was printed for signing; absent where none was. */
      printed: v.exactOptional(v.string()),
      /** What it was returned with, which stays to be read when it has been corrected; null where it was not. */
      returned: v.nullable(
        v.object({ notes: v.array(NoteSchema), by: v.string(), at: v.string() }),
      ),
    }),
  ),
});

/** GET …/versions/{n} */
export const VersionReply = v.object({
  version: v.number(),
  templateVersion: v.number(),
  values: DataValuesSchema,
  reasons: v.array(ReasonSchema),
  withErrors: v.nullable(v.string()),
  dataState: DataStateSchema,
  code: v.string(),
  signing: v.exactOptional(SigningSchema),
  sentBy: v.string(),
  sentAt: v.string(),
  onBehalf: v.nullable(OnBehalfSchema),
});

export type VersionsReply = v.InferOutput<typeof VersionsReply>;
export type VersionReply = v.InferOutput<typeof VersionReply>;
