import { Hono } from "hono";
import { listNotices } from "../actions/listNotices.ts";
import type { AppEnv } from "../env.ts";
import { may } from "../http/session.ts";

/** /api/notices */
export const notices = new Hono<AppEnv>();

notices.get("/", may("read-notices"), async (c) => {
  const since = Date.parse(c.req.query("since") ?? "");
  return c.json(await listNotices(c.env.DB, c.var.caller, Number.isNaN(since) ? null : since));
});
