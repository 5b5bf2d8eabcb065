import { Hono } from "hono";
import type { CompletenessReply, OpenWorkReply } from "../../shared/api/completeness.ts";
import { dueOnWire } from "../../shared/api/due.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { findPeriod, parsePeriodId } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import { boardRowsOf, bodiesBeside } from "../actions/boardRows.ts";
import { listEnded } from "../actions/endedUnits.ts";
import { listOpenWork } from "../actions/openWork.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { findBoardSources } from "../store/duties.ts";
import { listUnits } from "../store/orgUnits.ts";

/** /api/completeness */
export const completeness = new Hono<AppEnv>();

completeness.get("/", may("read-completeness"), async (c) => {
  const { regime, now, day: today } = c.var.caller;
  const id = c.req.query("period") ?? "";
  const parts = parsePeriodId(id);
  const period = parts && findPeriod(regime.calendar, parts.id);
  if (!period) return problem(c, { kind: "not-found", what: "period", id });

  // Names cost a row more for every report: who looks at the board does not wait for them.
  const senders = c.req.query("senders") === "true";
  const day = unitsDay(period);
  const days = { from: day, to: day };
  const of = { parent: regime.consolidatedBy, days, periods: [period.id], senders };
  const sources = await findBoardSources(c.env.DB, regime.id, of);
  const named = bodiesBeside(sources, period);
  const bodies = named.length > 0 ? await listUnits(c.env.DB, named, day) : [];
  const units = [...sources.units, ...bodies];

  const board = boardRowsOf({ ...sources, units }, period, now);
  const ended = await listEnded(c.env.DB, units, today);

  return c.json({
    period: period.id,
    now: instantOf(now),
    due: period.due && dueOnWire(period.due, regime),
    optional: period.optional === true,
    onward: regime.settings.onward
      .filter((deadline) => deadline.period === period.id)
      .map(({ to, lastDay }) => ({ to, lastDay })),
    ...board,
    units: board.units.map((unit) => {
      const last = ended.get(unit.id as OrgUnitId);
      return last === undefined ? unit : { ...unit, ended: last };
    }),
  } satisfies CompletenessReply);
});

completeness.get("/open-work", may("read-completeness"), async (c) => {
  const periods = await listOpenWork(c.env.DB, c.var.caller);
  return c.json({ now: instantOf(c.var.caller.now), periods } satisfies OpenWorkReply);
});
