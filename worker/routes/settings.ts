import { Hono } from "hono";
import { SettingsInput, type SettingsReply } from "../../shared/api/settings.ts";
import type { CalendarSettings } from "../../shared/calendar/settings.ts";
import { changeSettings } from "../../shared/settings/changeSettings.ts";
import { changeRegime } from "../actions/changeRegime.ts";
import { settingsReplyOf } from "../actions/settingsReply.ts";
import type { AppEnv } from "../env.ts";
import { problem } from "../http/problem.ts";
import { may } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { findStoredRegime } from "../store/regimeEvents.ts";
import { listTemplates } from "../store/templates.ts";

/** /api/settings */
export const settings = new Hono<AppEnv>();

settings.get("/", may("read-settings"), async (c) => {
  const { id } = c.var.caller.regime;
  const stored = await findStoredRegime(c.env.DB, id);
  const forms = await listTemplates(c.env.DB, id);
  return c.json(settingsReplyOf(stored, forms) satisfies SettingsReply);
});

settings.put("/", may("change-settings"), valid(SettingsInput), async (c) => {
  const { caller, input } = c.var;
  // Whether a text is a period or a day is judged now: only then is it what its brand promises.
  const wanted = input.settings as unknown as CalendarSettings;

  const changed = await changeRegime(c.env.DB, caller, input.revision, (regime) =>
    changeSettings(regime, wanted),
  );
  if (!changed.ok) return problem(c, changed.error);

  const forms = await listTemplates(c.env.DB, caller.regime.id);
  return c.json(settingsReplyOf(changed.value, forms) satisfies SettingsReply);
});
