import { Hono } from "hono";
import * as v from "valibot";
import type { UnitWish } from "../../shared/administration/changeUnit.ts";
import { type OrgUnitsReply, UnitInput, type UnitTermsReply } from "../../shared/api/orgUnits.ts";
import { SurrogateSchema } from "../../shared/api/people.ts";
import type { Day } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import { saveUnit } from "../actions/saveUnit.ts";
import type { AppEnv } from "../env.ts";
import { reachOfCaller } from "../http/access.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { findAdministrationHead } from "../store/administration.ts";
import { listDistrictWithin, listUnits, listUnitsEver } from "../store/orgUnits.ts";

/** /api/org-units */
export const orgUnits = new Hono<AppEnv>();

orgUnits.get("/", may("list-units"), async (c) => {
  const { caller } = c.var;
  const { day } = caller;
  const since = yearStart(c.req.query("year"));
  if (since === null) return problem(c, { kind: "invalid-request", at: "year", why: "is no year" });
  const units =
    reachOfCaller("list-units", caller) === "district"
      ? await listDistrictWithin(c.env.DB, caller.regime.consolidatedBy, {
          from: since ?? day,
          to: day,
        })
      : await listUnits(c.env.DB, [caller.orgUnitId], day);

  const listed = units.map(({ id, code, name, type, parent }) => ({
    id,
    code,
    name,
    type,
    parent,
    sector: sectorOf(type),
  }));
  return c.json({ orgUnits: listed } satisfies OrgUnitsReply);
});

/** The first day of the year that a query names; undefined where it names none, null where it is none. */
function yearStart(named: string | undefined): Day | null | undefined {
  if (named === undefined) return undefined;
  return /^20\d\d$/.test(named) ? `${named}-01-01` : null;
}

orgUnits.get("/terms", may("list-unit-terms"), async (c) => {
  const { regime } = c.var.caller;
  // Read before the units: what is changed in between is seen too early rather than too late.
  const head = await findAdministrationHead(c.env.DB, regime.id);
  const units = await listUnitsEver(c.env.DB, regime.consolidatedBy);
  return c.json({
    seen: head?.seq ?? 0,
    units: units.map(({ id, terms }) => ({ id, terms: [...terms] })),
  } satisfies UnitTermsReply);
});

orgUnits.put("/:unit", may("change-units"), valid(UnitInput), async (c) => {
  const { caller, input } = c.var;
  const id = c.req.param("unit");
  if (!v.is(SurrogateSchema, id)) {
    return problem(c, { kind: "invalid-request", at: "unit", why: "is no id" });
  }
  // Whether a parent is a unit of the district is judged now: only then is it what its brand promises.
  const wish = input.wish as UnitWish;

  const saved = await saveUnit(c.env.DB, caller, id as OrgUnitId, { ...input, wish });
  return saved.ok ? c.body(null, 204) : problem(c, saved.error);
});
