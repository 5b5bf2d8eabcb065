import { Hono } from "hono";
import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { dueOnWire } from "../../shared/api/due.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { findPeriod, parsePeriodId } from "../../shared/calendar/period.ts";
import { boardRowsOf } from "../actions/boardRows.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { findBoardSources } from "../store/duties.ts";

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
  const { templates, units } = boardRowsOf(sources, period, now);

  return c.json({
    period: period.id,
    now: instantOf(now),
    due: period.due && dueOnWire(period.due, regime),
    optional: period.optional === true,
    onward: regime.settings.onward
      .filter((deadline) => deadline.period === period.id)
      .map(({ to, lastDay }) => ({ to, lastDay })),
    templates,
    units,
  } satisfies CompletenessReply);
});
