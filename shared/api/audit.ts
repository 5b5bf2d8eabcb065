import * as v from "valibot";

/** The first record of a report that is not as it was written. */
export const BrokenRecord = v.object({
  record: v.picklist(["event", "version", "report"]),
  /** The seq of the event or the number of the version; null for the report's own row. */
  number: v.nullable(v.number()),
  fault: v.picklist(["missing", "changed", "added"]),
});

/** GET /api/audit?template=&period=&unit=: everything that happened to a report, and whether the record is whole. */
export const AuditReply = v.object({
  /** What the report is called in its chain of events: "dong-hoa-2022/dh-04/2022Q1/ou-18". */
  report: v.string(),
  events: v.array(
    v.object({
      seq: v.number(),
      move: v.string(),
      version: v.number(),
      by: v.string(),
      at: v.string(),
      reason: v.nullable(v.string()),
      hash: v.string(),
    }),
  ),
  broken: v.nullable(BrokenRecord),
});

export type BrokenRecord = v.InferOutput<typeof BrokenRecord>;
export type AuditReply = v.InferOutput<typeof AuditReply>;
