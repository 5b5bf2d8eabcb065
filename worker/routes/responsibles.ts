import { Hono } from "hono";
import { ResponsiblesInput } from "../../shared/api/responsibles.ts";
import { listResponsibles, sayResponsible } from "../actions/responsibles.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may, mayForUnit } from "../http/session.ts";
import { valid } from "../http/valid.ts";

/** /api/responsibles */
export const responsibles = new Hono<AppEnv>();

responsibles.get("/", may("read-responsibles"), async (c) =>
  c.json(await listResponsibles(c.env.DB, c.var.caller)),
);

responsibles.put("/:unit", mayForUnit("say-responsible"), valid(ResponsiblesInput), async (c) => {
  const { caller, unit, input } = c.var;
  const said = await sayResponsible(c.env.DB, caller, unit, input);
  return said.ok ? c.json(said.value) : problem(c, said.error);
});
