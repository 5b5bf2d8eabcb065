import type { CompletenessReply, OpenWorkReply } from "../../shared/api/consolidations.ts";
import { dayOf } from "../../shared/calendar/due.ts";
import { byCutOff } from "../../shared/calendar/period.ts";
import type { Caller } from "../caller.ts";
import { findBoardSources } from "../store/duties.ts";
import { listUnits } from "../store/orgUnits.ts";
import { boardRowsOf, bodiesBeside } from "./boardRows.ts";

type Period = OpenWorkReply["periods"][number];
type Report = CompletenessReply["units"][number]["reports"][number];

/** What is left to do in every period that has something left, in the order of their data cut-off. */
export async function listOpenWork(
  db: D1Database,
  { regime, day, now }: Pick<Caller, "regime" | "day" | "now">,
): Promise<Period[]> {
  // The year's units are read as of its days; corrections are due beyond them.
  const today = dayOf(now);
  const periods = [...regime.calendar.periods].sort(byCutOff);
  const of = {
    parent: regime.consolidatedBy,
    day,
    periods: periods.map(({ id }) => id),
    senders: false,
  };
  const sources = await findBoardSources(db, regime.id, of);
  const named = [...new Set(periods.flatMap((period) => bodiesBeside(sources, period)))];
  const bodies = named.length > 0 ? await listUnits(db, named, day) : [];
  const units = [...sources.units, ...bodies];
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
