import type { CompletenessReply, OpenWorkReply } from "../../shared/api/completeness.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { byCutOff } from "../../shared/calendar/period.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { findBoardSources } from "../store/duties.ts";
import { listUnitsWithin, spanOf } from "../store/orgUnits.ts";
import { boardRowsOf, bodiesBeside } from "./boardRows.ts";

type Period = OpenWorkReply["periods"][number];
type Report = CompletenessReply["units"][number]["reports"][number];

/** What is left to do in every period that has something left, in the order of their data cut-off. */
export async function listOpenWork(
  db: D1Database,
  { regime, now }: Pick<Caller, "regime" | "now">,
): Promise<Period[]> {
  const today = dayOf(now);
  const periods = [...regime.calendar.periods].sort(byCutOff);
  const days = spanOf(periods.map(unitsDay));
  if (!days) return [];
  const of = {
    parent: regime.consolidatedBy,
    days,
    periods: periods.map(({ id }) => id),
    senders: false,
  };
  const sources = await findBoardSources(db, regime.id, of);
  const named = [...new Set(periods.flatMap((period) => bodiesBeside(sources, period)))];
  const bodies = named.length > 0 ? await listUnitsWithin(db, named, days) : [];
  // What was a child for a time only comes twice: as such, and as a body beside the children.
  const isOwn = (body: UnitToday) =>
    sources.units.some(({ id, validFrom }) => id === body.id && validFrom === body.validFrom);
  const units = [...sources.units, ...bodies.filter((body) => !isOwn(body))];
  return periods.flatMap((period): Period[] => {
    const reports = sources.reports.filter((report) => report.period === period.id);
    const board = boardRowsOf({ ...sources, units, reports }, period, now);
    const rows = board.units.map((unit) => unit.reports);
    const overdueUnits = rows.filter((row) =>
      row.some((report) => isOverdue(report, today)),
    ).length;
    const waiting = rows.flat().filter(({ state }) => state === "submitted").length;
    const asked = rows.flat().filter(({ correctionAsked }) => correctionAsked !== null).length;
    if (overdueUnits + waiting + asked === 0) return [];
    return [{ period: period.id, overdueUnits, waiting, asked }];
  });
}

/** Whether a report should be there by now and is not: what was returned has a day of its own. */
function isOverdue({ state, late, correctBy, exceptions }: Report, today: string): boolean {
  if (state === "returned") return correctBy !== null && correctBy < today;
  if (exceptions.exempt) return false;
  return state === "draft" && late;
}
