import { findPeriod } from "../calendar/period.ts";
import {
  type CalendarSettings,
  listAltered,
  listMergers,
  readCalendar,
} from "../calendar/settings.ts";
import type { Problem } from "../problem.ts";
import type { Regime } from "../regime.ts";
import { canonicalOf } from "../report/canonical.ts";
import { err, ok, type Result } from "../result.ts";
import { findDayFault, findOrderFault } from "./checkDay.ts";
import type { RegimeChange } from "./regimeChange.ts";

/** Judges other settings for a regime: the change, null where they are what it has, or why they cannot be. */
export function changeSettings(
  regime: Regime,
  settings: CalendarSettings,
): Result<RegimeChange | null, Problem> {
  const fault = findFault(regime, settings);
  if (fault) return err(fault);
  const names = Object.keys(settings) as (keyof CalendarSettings)[];
  const changed = names.filter(
    (name) => canonicalOf(settings[name]) !== canonicalOf(regime.settings[name]),
  );
  if (changed.length === 0) return ok(null);
  const before = readCalendar(regime.calendar, regime.settings);
  const after = readCalendar(regime.calendar, settings);
  const altered = listAltered(before, after);
  return ok({
    move: "settings",
    regime: { ...regime, settings },
    content: { settings: changed, period: null },
    altered,
    closed: altered.filter((id) => !findPeriod(after, id)),
    reopened: altered.filter((id) => !findPeriod(before, id)),
  });
}

function findFault(regime: Regime, settings: CalendarSettings): Problem | null {
  const { calendar, onwardTo } = regime;
  const { merged, onward, preliminaryUntil } = settings;
  const mergers = listMergers(calendar).map((merger) => canonicalOf(merger));
  const quarters = merged.map(({ quarter }) => quarter);
  for (const { quarter, into } of merged) {
    for (const id of [quarter, into]) {
      if (!findPeriod(calendar, id)) return { kind: "not-found", what: "period", id };
    }
    const isTwice = quarters.filter((one) => one === quarter).length > 1;
    if (isTwice || !mergers.includes(canonicalOf({ quarter, into }))) {
      return { kind: "not-mergeable", quarter, into };
    }
  }
  if (preliminaryUntil !== null) {
    const fault = findDayFault("preliminary-until", preliminaryUntil, calendar.year);
    if (fault) return fault;
  }
  const sent = onward.map(({ period, to }) => canonicalOf([period, to]));
  for (const { period, to, lastDay } of onward) {
    const found = findPeriod(calendar, period);
    if (!found) return { kind: "not-found", what: "period", id: period };
    const isTwice = sent.filter((one) => one === canonicalOf([period, to])).length > 1;
    if (isTwice || !onwardTo.includes(to)) {
      return { kind: "invalid-request", at: "onward", why: "not one of the regime, or twice" };
    }
    const fault =
      findDayFault("onward", lastDay, calendar.year) ??
      findOrderFault("due-before-window", "onward", found.windowFrom, lastDay);
    if (fault) return fault;
  }
  return null;
}
