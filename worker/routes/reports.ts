import { Hono } from "hono";
import { MoveInput } from "../../shared/api/moves.ts";
import { VersionInput } from "../../shared/api/reports.ts";
import type { VersionReply } from "../../shared/api/versions.ts";
import { listEarlierReports } from "../actions/earlierReports.ts";
import { handIn } from "../actions/handIn.ts";
import { listHistory, versionReplyOf } from "../actions/history.ts";
import { moveStored } from "../actions/moveStored.ts";
import { openReports } from "../actions/openReports.ts";
import { findReportChanges } from "../actions/reportChanges.ts";
import { reportReplyOf } from "../actions/reportReply.ts";
import { findSenderFacts } from "../actions/senderFacts.ts";
import type { AppEnv } from "../env.ts";
import { isKnown } from "../http/etag.ts";
import { handInConditionsOf, reportTagOf } from "../http/preconditions.ts";
import { problem } from "../http/problem.ts";
import { parseReportKey } from "../http/reportKey.ts";
import { mayForUnit } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { findVersion } from "../store/reportVersions.ts";

/** /api/reports */
export const reports = new Hono<AppEnv>();

reports.get("/:template/:period/:unit", mayForUnit("read-report"), async (c) => {
  const { caller, unit } = c.var;
  const { template, period } = c.req.param();

  const opening = { unit, period, templates: [template], idempotencyKey: null };
  const found = await openReports(c.env.DB, caller, opening);
  if (!found.ok) return problem(c, found.error.problem);

  const [opened] = found.value.opened;
  if (!opened) return problem(c, { kind: "not-found", what: "report", id: template });
  const facts = await findSenderFacts(c.env.DB, caller, opened);

  const reply = reportReplyOf(caller, unit, opened, facts);
  const text = JSON.stringify(reply);
  const etag = reportTagOf(reply.version, text);
  c.header("ETag", etag);
  if (isKnown(c, etag)) return c.body(null, 304);
  return c.body(text, 200, { "Content-Type": "application/json" });
});

reports.put("/:template/:period/:unit", mayForUnit("hand-in"), valid(VersionInput), async (c) => {
  const { caller, unit, input } = c.var;
  const { template, period } = c.req.param();
  const conditions = handInConditionsOf(c);
  if (!conditions.ok) return problem(c, conditions.error);

  const set = { unit, period, forms: [{ template, input }], ...conditions.value };
  const receipts = await handIn(c.env.DB, caller, set);
  if (!receipts.ok) return problem(c, receipts.error.problem);

  return c.json(receipts.value[0], 201);
});

reports.post(
  "/:template/:period/:unit/moves",
  mayForUnit("move-report"),
  valid(MoveInput),
  async (c) => {
    const { caller, unit, input } = c.var;
    const { template, period } = c.req.param();
    const key = parseReportKey(template, period, unit.id);
    if (!key.ok) return problem(c, key.error);

    const moved = await moveStored(c.env.DB, caller, key.value, input);
    return moved.ok ? c.json(moved.value) : problem(c, moved.error);
  },
);

reports.get("/:template/:period/:unit/earlier", mayForUnit("read-report"), async (c) => {
  const { caller, unit } = c.var;
  const { template, period } = c.req.param();
  const found = await listEarlierReports(c.env.DB, caller, unit, template, period);
  return found.ok ? c.json(found.value) : problem(c, found.error);
});

reports.get("/:template/:period/:unit/changes", mayForUnit("read-report"), async (c) => {
  const { template, period } = c.req.param();
  const key = parseReportKey(template, period, c.var.unit.id);
  if (!key.ok) return problem(c, key.error);
  const found = await findReportChanges(c.env.DB, c.var.caller, key.value);
  return found.ok ? c.json(found.value) : problem(c, found.error);
});

reports.get("/:template/:period/:unit/versions", mayForUnit("read-report"), async (c) => {
  const { template, period } = c.req.param();
  const key = parseReportKey(template, period, c.var.unit.id);
  if (!key.ok) return problem(c, key.error);

  return c.json(await listHistory(c.env.DB, key.value));
});

reports.get(
  "/:template/:period/:unit/versions/:version{[1-9][0-9]{0,5}}",
  mayForUnit("read-report"),
  async (c) => {
    const { template, period, version } = c.req.param();
    const key = parseReportKey(template, period, c.var.unit.id);
    if (!key.ok) return problem(c, key.error);

    const found = await findVersion(c.env.DB, key.value, Number(version));
    if (!found) return problem(c, { kind: "not-found", what: "version", id: version });

    return c.json(versionReplyOf(found) satisfies VersionReply);
  },
);
