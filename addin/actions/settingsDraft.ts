import type { SettingsReply } from "../../shared/api/settings.ts";
import { readTypedDay } from "../../shared/calendar/readDay.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { DayAsked } from "../../shared/settings/calendarProblem.ts";
import { sayDay } from "../../shared/text/days.ts";

type Settings = SettingsReply["settings"];

/** Settings as somebody is changing them: days as they are typed. */
export interface SettingsDraft extends Omit<Settings, "onward" | "preliminaryUntil"> {
  readonly preliminaryUntil: string;
  /** By period and recipient; empty where no day is set. */
  readonly onward: Readonly<Record<string, string>>;
}

/** The settings in force, ready to be changed. */
export function draftOf({ onward, preliminaryUntil, ...rest }: Settings): SettingsDraft {
  return {
    ...rest,
    preliminaryUntil: preliminaryUntil === null ? "" : sayDay("vi", preliminaryUntil),
    onward: Object.fromEntries(
      onward.map(({ period, to, lastDay }) => [onwardKey(period, to), sayDay("vi", lastDay)]),
    ),
  };
}

/** A draft on top of what somebody else has saved since: what was changed in it stays changed, and everything else is as
 *  it is now. A draft as a whole would undo what the other has set. */
export function rebaseDraft(
  draft: SettingsDraft,
  before: Pick<SettingsReply, "settings">,
  after: Pick<SettingsReply, "settings" | "periods">,
): SettingsDraft {
  const [old, now] = [draftOf(before.settings), draftOf(after.settings)];
  const ofOne = <Name extends keyof SettingsDraft>(name: Name): SettingsDraft[Name] =>
    canonicalOf(draft[name]) === canonicalOf(old[name]) ? now[name] : draft[name];
  const onward: Record<string, string> = { ...now.onward };
  for (const [key, text] of Object.entries(draft.onward)) {
    const [id] = JSON.parse(key) as [string, string];
    const isThere = key in now.onward || after.periods.some((period) => period.id === id);
    if (isThere && text !== (old.onward[key] ?? "")) onward[key] = text;
  }
  return {
    inclusive: ofOne("inclusive"),
    weekends: ofOne("weekends"),
    preliminaryUntil: ofOne("preliminaryUntil"),
    merged: rebaseMerged(draft.merged, old.merged, now.merged),
    onward,
  };
}

function rebaseMerged(
  drafted: Settings["merged"],
  old: Settings["merged"],
  now: Settings["merged"],
): Settings["merged"] {
  const has = (list: Settings["merged"], { quarter }: Settings["merged"][number]) =>
    list.some((one) => one.quarter === quarter);
  return [
    ...now.filter((merger) => !has(old, merger) || has(drafted, merger)),
    ...drafted.filter((merger) => !has(old, merger) && !has(now, merger)),
  ];
}

/** What a day of the draft is filed under. */
export function onwardKey(period: string, to: string): string {
  return JSON.stringify([period, to]);
}

/** The draft as settings, or the first text in it that is no day. */
export function readDraft(draft: SettingsDraft): Result<Settings, Problem> {
  const preliminaryUntil = typedDay("preliminary-until", draft.preliminaryUntil);
  if (!preliminaryUntil.ok) return preliminaryUntil;
  const onward: Settings["onward"] = [];
  for (const [key, text] of Object.entries(draft.onward)) {
    const lastDay = typedDay("onward", text);
    if (!lastDay.ok) return lastDay;
    const [period, to] = JSON.parse(key) as [string, string];
    if (lastDay.value !== null) onward.push({ period, to, lastDay: lastDay.value });
  }
  return ok({ ...draft, onward, preliminaryUntil: preliminaryUntil.value });
}

/** A typed day, null where nothing is typed. */
export function typedDay(at: DayAsked, text: string): Result<string | null, Problem> {
  const typed = text.trim();
  if (typed === "") return ok(null);
  const day = readTypedDay(typed);
  return day === null ? err({ kind: "not-a-day", at, text: typed }) : ok(day);
}
