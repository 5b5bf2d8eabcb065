import { Hono } from "hono";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { lateFrom } from "../../shared/calendar/due.ts";
import { findPeriod, parsePeriodId } from "../../shared/calendar/period.ts";
import { boardRowsOf, bodiesBeside } from "../actions/boardRows.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { findBoardSources } from "../store/duties.ts";
import { listUnits } from "../store/orgUnits.ts";

/** /api/completeness */
export const completeness = new Hono<AppEnv>();

completeness.get("/", may("read-completeness"), async (c) => {
  const { regime, day, now } = c.var.caller;
  const id = c.req.query("period") ?? "";
  const parts = parsePeriodId(id);
  const period = parts && findPeriod(regime.calendar, parts.id);
  if (!period) return problem(c, { kind: "not-found", what: "period", id });

  const of = { parent: regime.consolidatedBy, day, period: period.id };
  const sources = await findBoardSources(c.env.DB, regime.id, of);
  const named = bodiesBeside(sources, parts.kind);
  const bodies = named.length > 0 ? await listUnits(c.env.DB, named, day) : [];
  const late = period.due && lateFrom(period.due);
  const { templates, units } = boardRowsOf(
    { ...sources, units: [...sources.units, ...bodies] },
    parts.kind,
    { lateFrom: late, now },
  );

  return c.json({
    period: period.id,
    now: instantOf(now),
    lateFrom: late === null ? null : instantOf(late),
    templates,
    units,
  } satisfies CompletenessReply);
});
