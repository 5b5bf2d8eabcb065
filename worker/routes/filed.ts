import { Hono } from "hono";
import { FiledInput } from "../../shared/api/filed.ts";
import type { FiledKind } from "../../shared/filing/filed.ts";
import type { FiledKey } from "../../shared/filing/filedVersion.ts";
import { filedReplyOf, filedVersionsOf, listUnitsOfYear } from "../actions/filedReply.ts";
import { fileFigures } from "../actions/fileFigures.ts";
import type { Caller } from "../caller.ts";
import type { AppEnv } from "../env.ts";
import { reachOfCaller } from "../http/access.ts";
import { isKnown } from "../http/etag.ts";
import { handInConditionsOf, reportTagOf } from "../http/preconditions.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { findInForce, listFiled } from "../store/filed.ts";
import { listUnits } from "../store/orgUnits.ts";

/** /api/targets and /api/baselines */
export const targets = filed("targets");
export const baselines = filed("baselines");

function filed(kind: FiledKind) {
  const routes = new Hono<AppEnv>();

  routes.get("/:year", may("read-filed"), async (c) => {
    const { caller } = c.var;
    const key = keyOf(caller, kind, c.req.param("year"));
    if (!key) return problem(c, { kind: "not-found", what: "period", id: c.req.param("year") });

    const only = onlyUnitOf(caller);
    const newest = await findInForce(c.env.DB, key);
    const { consolidatedBy } = caller.regime;
    const units = only
      ? await listUnits(c.env.DB, [only, consolidatedBy], caller.day)
      : await listUnitsOfYear(c.env.DB, caller);
    const text = JSON.stringify(filedReplyOf(caller, key, newest, units, only));
    const etag = reportTagOf(newest?.version ?? 0, text);
    c.header("ETag", etag);
    if (isKnown(c, etag)) return c.body(null, 304);
    return c.body(text, 200, { "Content-Type": "application/json" });
  });

  routes.put("/:year", may("write-filed"), valid(FiledInput), async (c) => {
    const { caller, input } = c.var;
    const key = keyOf(caller, kind, c.req.param("year"));
    if (!key) return problem(c, { kind: "not-found", what: "period", id: c.req.param("year") });
    const conditions = handInConditionsOf(c);
    if (!conditions.ok) return problem(c, conditions.error);

    const receipt = await fileFigures(c.env.DB, caller, { key, input, ...conditions.value });
    return receipt.ok ? c.json(receipt.value, 201) : problem(c, receipt.error);
  });

  routes.get("/:year/versions", may("read-filed"), async (c) => {
    const { caller } = c.var;
    const key = keyOf(caller, kind, c.req.param("year"));
    if (!key) return problem(c, { kind: "not-found", what: "period", id: c.req.param("year") });

    return c.json(filedVersionsOf(await listFiled(c.env.DB, key), onlyUnitOf(caller)));
  });

  return routes;
}

/** The regime's own year is the only one that figures are filed for. */
function keyOf({ regime }: Caller, kind: FiledKind, year: string): FiledKey | null {
  return year === String(regime.calendar.year)
    ? { regimeId: regime.id, year: regime.calendar.year, kind }
    : null;
}

/** The one unit that somebody is told of; null for whoever sees the district. */
function onlyUnitOf(caller: Caller) {
  return reachOfCaller("read-filed", caller) === "district" ? null : caller.orgUnitId;
}
