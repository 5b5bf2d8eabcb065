import * as v from "valibot";
import { CodeSchema, DataStateSchema, DataValueSchema, ReportStateSchema } from "./values.ts";

/** POST /api/verifications: the code stands in the body, so that no address and no log holds it. */
export const VerificationInput = v.strictObject({ code: v.pipe(v.string(), v.maxLength(64)) });

const SentSchema = v.object({ version: v.number(), sentAt: v.string() });

/** 200 of POST /api/verifications: what has become of the figures that a paper shows. */
export const VerificationReply = v.object({
  code: CodeSchema,
  /** `latest`: they are the report's newest and count; `returned`: they are, and were sent back to be corrected;
   *  `left-out`: they are, and the totals leave them out; `withdrawn`: the report was taken back, and nothing of it
   *  counts; `replaced`: a later version says otherwise; `unlike`: the paper was sent with other figures than it shows. */
  standing: v.picklist(["latest", "returned", "left-out", "withdrawn", "replaced", "unlike"]),
  form: v.object({ code: v.string(), title: v.string() }),
  period: v.object({ id: v.string(), name: v.nullable(v.string()) }),
  unit: v.string(),
  /** The version that the paper is of. */
  sent: SentSchema,
  /** The report's newest version, which may be that one. */
  newest: SentSchema,
  /** Other versions with the very same figures, from the newest. */
  same: v.array(SentSchema),
  /** How far the report has come with its newest version. */
  state: ReportStateSchema,
  dataState: DataStateSchema,
  /** Figures that illustrate and are nobody's. */
  illustrative: v.boolean(),
  /** For whom the figures are withheld: for whoever has not signed in, and for whoever may not see them. */
  withheld: v.nullable(v.picklist(["sign-in", "not-yours"])),
  totals: v.array(
    v.object({
      /** Of the row and its column, as the form prints them. */
      row: v.string(),
      column: v.string(),
      unit: v.string(),
      type: v.string(),
      decimals: v.number(),
      value: DataValueSchema,
      /** What the newest version says, where that is another one and has the figure. */
      newest: v.exactOptional(DataValueSchema),
    }),
  ),
});

export type VerificationReply = v.InferOutput<typeof VerificationReply>;
