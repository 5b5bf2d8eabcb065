import { Hono } from "hono";
import type { AuditReply } from "../../shared/api/audit.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { findBroken } from "../actions/audit.ts";
import { withDefinitionsOf } from "../actions/definitions.ts";
import { reportIdOf } from "../actions/versionChange.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { parseReportKey } from "../http/reportKey.ts";
import { mayForUnit } from "../http/session.ts";
import { findHistory } from "../store/reportHistory.ts";

/** /api/audit */
export const audit = new Hono<AppEnv>();

audit.get("/", mayForUnit("read-audit"), async (c) => {
  const { caller, unit } = c.var;
  const { template = "", period = "" } = c.req.query();
  const key = parseReportKey(template, period, unit.id);
  if (!key.ok) return problem(c, key.error);

  const history = await findHistory(c.env.DB, key.value);
  const { events, versions } = history;
  const definitions = await withDefinitionsOf(c.env.DB, versions, []);
  const report = reportIdOf(caller.regime.id, key.value);

  return c.json({
    report,
    events: events.map(({ event: { seq, move, version, by, at, reason, hash } }) => ({
      seq,
      move,
      version,
      by,
      reason,
      hash,
      at: instantOf(at),
    })),
    broken: findBroken(report, {
      ...{ ...history, key: key.value, definitions },
      daysOff: caller.regime.calendar.daysOff,
    }),
  } satisfies AuditReply);
});
