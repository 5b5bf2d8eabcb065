import { Hono } from "hono";
import { InspectionInput, PlanInput } from "../../shared/api/inspections.ts";
import { planInspection, saveInspection } from "../actions/inspections.ts";
import { listPlan } from "../actions/listPlan.ts";
import type { Caller } from "../caller.ts";
import type { AppEnv } from "../env.ts";
import { reachOfCaller } from "../http/access.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import type { PlanKey } from "../store/inspections.ts";

/** /api/inspections */
export const inspections = new Hono<AppEnv>();

inspections.get("/:year", may("read-inspections"), async (c) => {
  const { caller } = c.var;
  const plan = planOf(caller, c.req.param("year"));
  if (!plan) return problem(c, { kind: "not-found", what: "period", id: c.req.param("year") });

  const seesAll = reachOfCaller("read-inspections", caller) === "district";
  return c.json(await listPlan(c.env.DB, caller, plan, seesAll ? null : caller.orgUnitId));
});

inspections.post("/:year", may("write-inspections"), valid(PlanInput), async (c) => {
  const { caller, input } = c.var;
  const plan = planOf(caller, c.req.param("year"));
  if (!plan) return problem(c, { kind: "not-found", what: "period", id: c.req.param("year") });

  const planned = await planInspection(c.env.DB, caller, plan, input);
  return planned.ok ? c.json(planned.value, 201) : problem(c, planned.error);
});

inspections.put("/:year/:number", may("write-inspections"), valid(InspectionInput), async (c) => {
  const { caller, input } = c.var;
  const plan = planOf(caller, c.req.param("year"));
  if (!plan) return problem(c, { kind: "not-found", what: "period", id: c.req.param("year") });
  const number = c.req.param("number");
  if (!/^[1-9]\d{0,5}$/.test(number)) {
    return problem(c, { kind: "not-found", what: "inspection", id: number });
  }

  const saved = await saveInspection(c.env.DB, caller, plan, Number(number), input);
  return saved.ok ? c.json(saved.value) : problem(c, saved.error);
});

/** A regime's own year is the only one that it has a plan of. */
function planOf({ regime }: Caller, year: string): PlanKey | null {
  return year === String(regime.calendar.year)
    ? { regimeId: regime.id, year: regime.calendar.year }
    : null;
}
