import { instantOf } from "../../shared/api/instant.ts";
import { type NoticesReply, noticedMoves } from "../../shared/api/notices.ts";
import { findPeriod } from "../../shared/calendar/period.ts";
import { termIn, unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { Caller } from "../caller.ts";
import { listNoticed, type NoticedEvent } from "../store/notices.ts";
import { listUnitsWithin, spanOf } from "../store/orgUnits.ts";
import { listTemplates } from "../store/templates.ts";

type Noticed = NoticesReply["events"][number]["move"];

// What the district does to a unit's reports, what it enters for it among that; and what units do.
const ofDistrict: readonly Noticed[] = [
  ...(["submit", "return", "reopen", "approve", "decline-correction", "receive-signed"] as const),
];
const ofUnits: readonly Noticed[] = ["submit", "ask-correction", "confirm"];

const MONTH_MS = 31 * 24 * 60 * 60 * 1000;
const MOST = 30;

/** What has happened since an instant that the caller should learn of: to his unit's reports by the district's hand, or to
 *  the district's reports by its units'. */
export async function listNotices(
  db: D1Database,
  { regime, role, orgUnitId, personId, now }: Caller,
  asked: number | null,
): Promise<NoticesReply> {
  const since = Math.min(now, Math.max(asked ?? 0, now - MONTH_MS));
  const isReporter = role === "reporter";
  const events = await listNoticed(db, {
    since,
    unit: isReporter ? orgUnitId : null,
    notBy: personId,
    moves: isReporter ? ofDistrict : ofUnits,
    byOwn: !isReporter,
    most: MOST + 1,
  });
  const shown = events.slice(0, MOST);
  const named = [...new Set(shown.map(({ unit }) => unit))];
  const days = spanOf(regime.calendar.periods.map(unitsDay));
  // Nothing has happened, as on most days: nothing more is read.
  const [templates, units] =
    shown.length === 0 || !days
      ? [[], []]
      : await Promise.all([listTemplates(db, regime.id), listUnitsWithin(db, named, days)]);
  return {
    now: instantOf(now),
    since: instantOf(since),
    events: shown.flatMap((event) => {
      const template = templates.find(({ id }) => id === event.template);
      const terms = units.filter(({ id }) => id === event.unit);
      const period = findPeriod(regime.calendar, event.period);
      const unit = (period && termIn({ terms }, period)) ?? terms.at(-1);
      if (!template || !isNoticed(event.move)) return [];
      const { id, code, shortTitle } = template;
      return [
        {
          ...{ move: event.move, period: event.period, version: event.version },
          ...{ state: event.state, by: event.byName, at: instantOf(event.at) },
          reason: event.reason,
          template: { id, code, shortTitle },
          unit: { id: event.unit, name: unit?.name ?? event.unit },
        },
      ];
    }),
    more: events.length > MOST,
  };
}

function isNoticed(move: NoticedEvent["move"]): move is Noticed {
  return noticedMoves.some((one) => one === move);
}
