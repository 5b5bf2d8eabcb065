import { Hono } from "hono";
import {
  EditionInput,
  type EditionOnWire,
  type EditionReply,
  type EditionsReply,
} from "../../shared/api/editions.ts";
import { findPeriod, parsePeriodId } from "../../shared/calendar/period.ts";
import type { PeriodId, TemplateId } from "../../shared/ids.ts";
import { editionOnWire, editionReplyOf } from "../actions/editionReply.ts";
import { freezeEdition, recipientsOf } from "../actions/freezeEdition.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { mayForUnit } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { findEdition, listEditions } from "../store/editions.ts";

/** /api/editions */
export const editions = new Hono<AppEnv>();

editions.get("/", mayForUnit("read-editions"), async (c) => {
  const { caller, unit } = c.var;
  const asked = c.req.query("period") ?? "";
  const parts = parsePeriodId(asked);
  const period = parts && findPeriod(caller.regime.calendar, parts.id);
  if (!period) return problem(c, { kind: "not-found", what: "period", id: asked });

  const of = { period: period.id, unit: unit.id };
  const found = await listEditions(c.env.DB, of);
  return c.json({
    recipients: [...recipientsOf(caller.regime)],
    editions: found.map(({ template, edition }) => editionOnWire({ ...of, template }, edition)),
  } satisfies EditionsReply);
});

editions.post(
  "/:template/:period",
  mayForUnit("freeze-edition"),
  valid(EditionInput),
  async (c) => {
    const { caller, unit, input } = c.var;
    const { template, period } = c.req.param();

    const frozen = await freezeEdition(c.env.DB, caller, unit, { template, period }, input);
    if (!frozen.ok) return problem(c, frozen.error);

    const key = { template: template as TemplateId, period: period as PeriodId, unit: unit.id };
    return c.json(editionOnWire(key, frozen.value) satisfies EditionOnWire, 201);
  },
);

editions.get("/:template/:period/:number", mayForUnit("read-editions"), async (c) => {
  const { template, period, number } = c.req.param();
  const parts = parsePeriodId(period);
  const id = `${template}/${period}/${number}`;
  if (!parts || !/^\d{1,6}$/.test(number)) {
    return problem(c, { kind: "not-found", what: "edition", id });
  }

  const key = { template: template as TemplateId, period: parts.id, unit: c.var.unit.id };
  const found = await findEdition(c.env.DB, key, Number(number));
  if (!found) return problem(c, { kind: "not-found", what: "edition", id });
  return c.json(editionReplyOf(c.var.caller.regime.id, key, found) satisfies EditionReply);
});
