import { Hono } from "hono";
import { PeriodInput, type SettingsReply } from "../../shared/api/settings.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import type { TemplateId } from "../../shared/ids.ts";
import { openAdHoc, withdrawAdHoc } from "../../shared/settings/adHocPeriod.ts";
import { changeRegime } from "../actions/changeRegime.ts";
import { settingsReplyOf } from "../actions/settingsReply.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { listTemplates } from "../store/templates.ts";

/** /api/periods: those that nobody could foresee. */
export const periods = new Hono<AppEnv>();

periods.post("/", may("change-settings"), valid(PeriodInput), async (c) => {
  const { caller, input } = c.var;
  const { revision, ...asked } = input;
  const forms = await listTemplates(c.env.DB, caller.regime.id);

  const opened = await changeRegime(c.env.DB, caller, revision, (regime) =>
    openAdHoc(regime, { ...asked, forms: asked.forms as TemplateId[] }, forms, dayOf(caller.now)),
  );
  if (!opened.ok) return problem(c, opened.error);

  return c.json(settingsReplyOf(opened.value, forms) satisfies SettingsReply, 201);
});

periods.delete("/:period", may("change-settings"), async (c) => {
  const { caller } = c.var;
  const revision = Number(c.req.query("revision"));

  const withdrawn = await changeRegime(c.env.DB, caller, revision, (regime) =>
    withdrawAdHoc(regime, c.req.param("period")),
  );
  if (!withdrawn.ok) return problem(c, withdrawn.error);

  const forms = await listTemplates(c.env.DB, caller.regime.id);
  return c.json(settingsReplyOf(withdrawn.value, forms) satisfies SettingsReply);
});
