import { Hono } from "hono";
import type { DutiesReply } from "../../shared/api/duties.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { listDuties } from "../actions/listDuties.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";

/** /api/duties */
export const duties = new Hono<AppEnv>();

duties.get("/", may("list-duties"), async (c) => {
  const { caller } = c.var;

  const owed = await listDuties(c.env.DB, caller, c.req.query("period") ?? null);
  if (!owed.ok) return problem(c, owed.error);

  return c.json({ duties: owed.value, now: instantOf(caller.now) } satisfies DutiesReply);
});
