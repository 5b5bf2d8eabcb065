import { Hono } from "hono";
import { ExceptionInput } from "../../shared/api/exceptions.ts";
import { decideExceptions } from "../actions/decideExceptions.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { mayForUnit } from "../http/session.ts";
import { valid } from "../http/valid.ts";

/** /api/exceptions */
export const exceptions = new Hono<AppEnv>();

exceptions.post("/:unit", mayForUnit("decide-exceptions"), valid(ExceptionInput), async (c) => {
  const { caller, unit, input } = c.var;

  const decided = await decideExceptions(c.env.DB, caller, unit, input);
  return decided.ok ? c.json(decided.value) : problem(c, decided.error);
});
