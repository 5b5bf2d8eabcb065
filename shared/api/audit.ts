import * as v from "valibot";

/** GET /api/audit?template=&period=&unit=: everything that happened to a report, and whether the record is whole. */
export const AuditReply = v.object({
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
  /** The first event that has been changed, or whose version or notes have; null where all is as it was written. */
  brokenAt: v.nullable(v.number()),
});

export type AuditReply = v.InferOutput<typeof AuditReply>;
