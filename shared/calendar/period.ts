import type { PeriodId } from "../ids.ts";

/** The kinds of reporting period. An ad hoc one belongs to an event, a plan to the year's start. */
export type PeriodKind = "quarter" | "six-month" | "year" | "month" | "plan" | "ad-hoc";

/** What a period id says by itself. */
export interface PeriodParts {
  readonly id: PeriodId;
  readonly kind: PeriodKind;
  readonly year: number;
  /** The quarter 1–4, half-year 1–2, month 1–12 or ad hoc number; 1 for a year or a plan. */
  readonly number: number;
}

const spelling = /^(20\d\d)(?:Q([1-4])|S([12])|(0[1-9]|1[0-2])|(P)|X(\d\d))?$/;

/** "2022Q1", "2022S1", "2022", "202203", "2022P", "2022X01" taken apart; null for anything else. */
export function parsePeriodId(text: string): PeriodParts | null {
  const match = spelling.exec(text);
  if (!match) return null;
  const [, year, quarter, half, month, plan, event] = match;
  const [kind, number] = ((): [PeriodKind, number] => {
    if (quarter) return ["quarter", Number(quarter)];
    if (half) return ["six-month", Number(half)];
    if (month) return ["month", Number(month)];
    if (event) return ["ad-hoc", Number(event)];
    return [plan ? "plan" : "year", 1];
  })();
  return { id: text as PeriodId, kind, year: Number(year), number };
}

/** A calendar day, "2022-03-15". */
export type Day = string;

/** One period as the calendar of a regime declares it. */
export interface Period {
  readonly id: PeriodId;
  /** First and last day that the period's flows cover, both included. */
  readonly windowFrom: Day;
  readonly windowTo: Day;
  /** The period whose closing is this one's opening and whose cumulative figures go on here; null where a chain
   *  starts: then the opening is that of the year. */
  readonly accumulatesAfter: PeriodId | null;
  readonly due: DueDate | null;
}

/** "trước ngày X": day X is too late, unless the district reads it as included. */
export interface DueDate {
  readonly before: Day;
  readonly inclusive: boolean;
}

/** The periods of one year, as data. */
export interface Calendar {
  readonly year: number;
  readonly periods: readonly Period[];
}

/** A period of the calendar, or null where it has none of this id. */
export function findPeriod(calendar: Calendar, id: PeriodId): Period | null {
  return calendar.periods.find((period) => period.id === id) ?? null;
}

/** Periods from the earliest data cut-off to the latest. This order compares; it never adds. */
export function byCutOff(left: Period, right: Period): number {
  return cutOff(left).localeCompare(cutOff(right)) || left.id.localeCompare(right.id);
}

function cutOff(period: Period): Day {
  return period.due?.before ?? period.windowTo;
}

/** The id of the same period a year earlier. */
export function sameLastYear(id: PeriodId): PeriodId {
  return `${Number(id.slice(0, 4)) - 1}${id.slice(4)}` as PeriodId;
}

/** The id of the plan of a period's year. */
export function planOf(id: PeriodId): PeriodId {
  return `${id.slice(0, 4)}P` as PeriodId;
}
