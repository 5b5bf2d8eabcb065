import { Hono } from "hono";
import { instantOf } from "../../shared/api/instant.ts";
import { openOverview } from "../actions/openOverview.ts";
import { overviewReplyOf } from "../actions/overviewReply.ts";
import type { AppEnv } from "../env.ts";
import { etagOf, isKnown } from "../http/etag.ts";
import { problem } from "../http/problem.ts";
import { mayForUnit } from "../http/session.ts";

/** /api/overviews */
export const overviews = new Hono<AppEnv>();

overviews.get("/:template/:period", mayForUnit("read-consolidation"), async (c) => {
  const { caller, unit } = c.var;
  const { template, period } = c.req.param();

  const opened = await openOverview(c.env.DB, caller, unit, template, period);
  if (!opened.ok) return problem(c, opened.error);

  const etag = etagOf(...opened.value.revision);
  c.header("ETag", etag);
  if (isKnown(c, etag)) return c.body(null, 304);
  return c.json(overviewReplyOf(opened.value, instantOf(caller.now)));
});
