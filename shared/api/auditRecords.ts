import * as v from "valibot";

/** What a chain of records is about. */
export const RecordSourceSchema = v.picklist([
  "administration",
  "settings",
  "filed",
  "reports",
  "exceptions",
  "editions",
  "responsibles",
  "inspections",
]);

/** One link of a chain, with the very text that its hash is of. */
export const RecordOnWire = v.object({
  source: RecordSourceSchema,
  /** What the chain is called; the text begins with it. */
  chain: v.string(),
  /** 1 for the first. */
  seq: v.number(),
  /** The SHA-256 of the text in UTF-8; the text holds the hash of the link before. */
  hash: v.string(),
  text: v.string(),
});

/** GET /api/audit/periods: the periods of which anything is recorded, a report, a decision or an edition; of the others
 *  there is nothing to take away. */
export const RecordedPeriodsReply = v.object({ periods: v.array(v.string()) });

/** GET /api/audit/records?cursor=: the whole record, a page at a time, so that whoever has it can check it without us. */
export const RecordsReply = v.object({
  /** Which of how many kinds of records this was. */
  part: v.number(),
  parts: v.number(),
  records: v.array(RecordOnWire),
  next: v.nullable(v.string()),
});

export type RecordOnWire = v.InferOutput<typeof RecordOnWire>;
export type RecordedPeriodsReply = v.InferOutput<typeof RecordedPeriodsReply>;
export type RecordsReply = v.InferOutput<typeof RecordsReply>;
