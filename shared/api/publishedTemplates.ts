import * as v from "valibot";

/** GET /api/templates/versions: every version of every form. */
export const PublishedReply = v.object({
  versions: v.array(
    v.object({
      id: v.string(),
      version: v.number(),
      code: v.string(),
      title: v.string(),
      /** Null where it came with the system. */
      publishedBy: v.nullable(v.string()),
      publishedAt: v.string(),
      /** Reports whose newest version was sent with it. */
      reports: v.number(),
    }),
  ),
});

export type PublishedReply = v.InferOutput<typeof PublishedReply>;
