import { Hono } from "hono";
import type { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import type { AppEnv } from "../env.ts";
import { reachOfCaller } from "../http/access.ts";
import { may } from "../http/session.ts";
import { listDistrict, listUnits } from "../store/orgUnits.ts";

/** /api/org-units */
export const orgUnits = new Hono<AppEnv>();

orgUnits.get("/", may("list-units"), async (c) => {
  const { caller } = c.var;
  const units =
    reachOfCaller("list-units", caller) === "district"
      ? await listDistrict(c.env.DB, caller.regime.consolidatedBy, caller.day)
      : await listUnits(c.env.DB, [caller.orgUnitId], caller.day);

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
