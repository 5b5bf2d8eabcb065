import { Hono } from "hono";
import { ReportSetInput } from "../../shared/api/reports.ts";
import { handIn } from "../actions/handIn.ts";
import { setReceiptOf } from "../actions/receipt.ts";
import type { AppEnv } from "../env.ts";
import { handInConditionsOf } from "../http/preconditions.ts";
import { problem } from "../http/problem.ts";
import { mayForUnit } from "../http/session.ts";
import { valid } from "../http/valid.ts";

/** /api/report-sets */
export const reportSets = new Hono<AppEnv>();

reportSets.put("/:period/:unit", mayForUnit("hand-in"), valid(ReportSetInput), async (c) => {
  const { caller, unit, input } = c.var;
  const conditions = handInConditionsOf(c);
  if (!conditions.ok) return problem(c, conditions.error);

  const forms = input.reports.map(({ template, version }) => ({ template, input: version }));
  const { idempotencyKey } = conditions.value;
  const set = { unit, period: c.req.param("period"), forms, idempotencyKey, ifMatch: null };
  const receipts = await handIn(c.env.DB, caller, set);
  if (!receipts.ok) {
    const { problem: facts, template } = receipts.error;
    return problem(c, facts, { template });
  }
  return c.json(setReceiptOf(receipts.value), 201);
});
