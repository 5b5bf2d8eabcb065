import { Hono } from "hono";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { openConsolidation } from "../actions/consolidateStored.ts";
import { consolidationReplyOf } from "../actions/consolidationReply.ts";
import { openComparisons } from "../actions/openComparisons.ts";
import type { AppEnv } from "../env.ts";
import { etagOf, isKnown } from "../http/etag.ts";
import { problem } from "../http/problem.ts";
import { mayForUnit } from "../http/session.ts";

/** /api/consolidations */
export const consolidations = new Hono<AppEnv>();

consolidations.get("/:template/:period", mayForUnit("read-consolidation"), async (c) => {
  const { caller, unit } = c.var;
  const { template, period } = c.req.param();
  const { DB } = c.env;

  const isCompared = c.req.query("only") !== "figures";
  const opened = await openConsolidation(DB, caller, unit, template, period, isCompared);
  if (!opened.ok) return problem(c, opened.error);
  const compared = isCompared ? await openComparisons(DB, caller, opened.value) : null;

  // Told before anything is added up: asking again for what has not changed costs next to nothing.
  const etag = etagOf(...opened.value.revision, ...(compared?.revision ?? []));
  c.header("ETag", etag);
  if (isKnown(c, etag)) return c.body(null, 304);
  const reply = consolidationReplyOf(opened.value, compared, instantOf(caller.now));
  return c.json(reply satisfies ConsolidationReply);
});
