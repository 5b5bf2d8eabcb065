import { Hono } from "hono";
import type { DemoReply } from "../../shared/api/sessions.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { findDemo, resetDemo } from "../store/demo.ts";

/** /api/demo: here only where the environment says so; anybody may use it. */
export const demo = new Hono<AppEnv>();

demo.use(async (c, next) => {
  if (c.env.DEMO === "on") return next();
  return problem(c, { kind: "not-found", what: "route", id: c.req.path });
});

demo.get("/", async (c) => {
  const found = await findDemo(c.env.DB);
  if (!found) return problem(c, { kind: "not-found", what: "route", id: c.req.path });
  return c.json(found satisfies DemoReply);
});

demo.post("/reset", async (c) => {
  // Another site's page must not be able to press the button.
  if (c.req.header("Sec-Fetch-Site") === "cross-site") return problem(c, { kind: "forbidden" });
  const found = await findDemo(c.env.DB);
  if (!found) return problem(c, { kind: "not-found", what: "route", id: c.req.path });
  await resetDemo(c.env.DB, Date.now());
  return c.body(null, 204);
});
