import type { SettingsReply } from "../../shared/api/settings.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { DayAsked } from "../../shared/settings/calendarProblem.ts";
import type { Stop } from "../api/client.ts";
import { readDraft, type SettingsDraft, typedDay } from "./settingsDraft.ts";
import type { WorkSession } from "./workSession.ts";

/** An ad hoc period as somebody describes it: days as they are typed. */
export interface EventDraft {
  readonly name: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly lastDay: string;
  readonly forms: readonly string[];
}

/** Saves a draft of the settings on top of what the person has seen. */
export async function saveSettings(
  { client }: WorkSession,
  seen: Pick<SettingsReply, "revision">,
  draft: SettingsDraft,
  stop?: Stop,
): Promise<Result<SettingsReply, Problem>> {
  const settings = readDraft(draft);
  if (!settings.ok) return settings;
  return client.changeSettings({ revision: seen.revision, settings: settings.value }, stop);
}

/** Opens an ad hoc period on top of what the person has seen. */
export async function openEvent(
  { client }: WorkSession,
  seen: Pick<SettingsReply, "revision">,
  draft: EventDraft,
  stop?: Stop,
): Promise<Result<SettingsReply, Problem>> {
  const windowFrom = dayNeeded("window-from", draft.windowFrom);
  if (!windowFrom.ok) return windowFrom;
  const windowTo = dayNeeded("window-to", draft.windowTo);
  if (!windowTo.ok) return windowTo;
  const lastDay = dayNeeded("last-day", draft.lastDay);
  if (!lastDay.ok) return lastDay;
  const asked = {
    ...{ revision: seen.revision, name: draft.name, forms: [...draft.forms] },
    ...{ windowFrom: windowFrom.value, windowTo: windowTo.value, lastDay: lastDay.value },
  };
  return client.openPeriod(asked, stop);
}

function dayNeeded(at: DayAsked, text: string): Result<string, Problem> {
  const day = typedDay(at, text);
  if (!day.ok) return day;
  return day.value === null ? err({ kind: "not-a-day", at, text: "" }) : ok(day.value);
}
