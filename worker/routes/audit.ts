import { Hono } from "hono";
import type { AuditReply } from "../../shared/api/audit.ts";
import type { RecordedPeriodsReply, RecordsReply } from "../../shared/api/auditRecords.ts";
import type { AuditPageReply, VerificationReply } from "../../shared/api/auditSearch.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { chainStart } from "../../shared/report/event.ts";
import { findBrokenChange, findBrokenOutcome } from "../actions/audit.ts";
import { withDefinitionsOf } from "../actions/definitions.ts";
import { listRecords } from "../actions/records/listRecords.ts";
import { searchAudit } from "../actions/searchAudit.ts";
import { verifyPage } from "../actions/verification/verifyPage.ts";
import { reportIdOf } from "../actions/versionChange.ts";
import type { AppEnv } from "../env.ts";
import { auditCursorOf, auditQueryOf, verificationCursorOf } from "../http/auditQuery.ts";
import { problem } from "../http/problem.ts";
import { parseReportKey } from "../http/reportKey.ts";
import { may, mayForUnit } from "../http/session.ts";
import { listRecordedPeriods } from "../store/verification/recordedPeriods.ts";
import { findReportParts } from "../store/verification/reportPart.ts";

/** One report is told at once: nobody asks for another page of it. */
const wholeReport = { records: 100_000, bytes: Number.MAX_SAFE_INTEGER } as const;

/** /api/audit */
export const audit = new Hono<AppEnv>();

audit.get("/events", may("search-audit"), async (c) => {
  const query = auditQueryOf(c.req.query());
  if (!query.ok) return problem(c, query.error);
  const cursor = auditCursorOf(c.req.query("cursor"));
  if (!cursor.ok) return problem(c, cursor.error);
  const page = await searchAudit(c.env.DB, c.var.caller, query.value, cursor.value);
  return c.json(page satisfies AuditPageReply);
});

audit.get("/verification", may("verify-records"), async (c) => {
  const cursor = verificationCursorOf(c.req.query("cursor"));
  if (!cursor.ok) return problem(c, cursor.error);
  const page = await verifyPage(c.env.DB, c.var.caller.regime, cursor.value);
  return c.json(page satisfies VerificationReply);
});

audit.get("/periods", may("take-records"), async (c) => {
  const { id, calendar } = c.var.caller.regime;
  const periods = await listRecordedPeriods(c.env.DB, id, calendar.periods);
  return c.json({ periods } satisfies RecordedPeriodsReply);
});

audit.get("/records", may("take-records"), async (c) => {
  const cursor = verificationCursorOf(c.req.query("cursor"));
  if (!cursor.ok) return problem(c, cursor.error);
  const page = await listRecords(c.env.DB, c.var.caller.regime, cursor.value);
  return c.json(page satisfies RecordsReply);
});

audit.get("/", mayForUnit("read-audit"), async (c) => {
  const { caller, unit } = c.var;
  const { template = "", period = "" } = c.req.query();
  const key = parseReportKey(template, period, unit.id);
  if (!key.ok) return problem(c, key.error);

  const [part] = await findReportParts(c.env.DB, [{ key: key.value, after: 0 }], wholeReport);
  if (!part?.end) throw new Error("a report was not read to its end");
  const { end, events } = part;
  const definitions = await withDefinitionsOf(c.env.DB, end.last ? [end.last] : [], []);
  const report = reportIdOf(caller.regime.id, key.value);
  const { daysOff } = caller.regime.calendar;

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
    broken:
      findBrokenChange(report, part, { seq: 0, hash: chainStart }) ??
      findBrokenOutcome(end, { key: key.value, definitions, daysOff }),
  } satisfies AuditReply);
});
