import type { PeriodId, TemplateId } from "../ids.ts";

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

/** The kind of a period that a calendar holds; one whose id is none is a mistake of ours. */
export function kindOf({ id }: Pick<Period, "id">): PeriodKind {
  const parts = parsePeriodId(id);
  if (!parts) throw new Error(`the calendar holds ${id}, which is no period`);
  return parts.kind;
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
  /** Reported on only where there is something to report, "nếu có": open to whoever has, and owed by nobody. */
  readonly optional?: true;
  /** What an ad hoc period is about: "Bão số 5". */
  readonly name?: string;
  /** The forms that an ad hoc period asks for; any other period asks for all that know its kind. */
  readonly forms?: readonly TemplateId[];
}

/** "trước ngày X": day X is too late, unless the district reads it as included. */
export interface DueDate {
  readonly before: Day;
  readonly inclusive: boolean;
  /** The rule names the last day itself, "ngày 05 hằng tháng": it is included, and there is no other reading. */
  readonly soleReading?: boolean;
}

/** The periods of one year, as data. */
export interface Calendar {
  readonly year: number;
  readonly periods: readonly Period[];
  /** Weekdays on which no office works. */
  readonly daysOff: readonly Day[];
  /** How many ad hoc periods were ever opened: a number is never given twice. */
  readonly adHocOpened: number;
}

/** A period of the calendar, or null where it has none of this id. */
export function findPeriod(calendar: Calendar, id: PeriodId): Period | null {
  return calendar.periods.find((period) => period.id === id) ?? null;
}

/** The periods that may hold the opening of one, the nearest first: the one it accumulates after and, where nobody owes
 *  that, those before it. `toStart` says that behind them the year's opening holds. */
export function chainBefore(
  calendar: Calendar,
  { accumulatesAfter }: Period,
): { readonly periods: readonly PeriodId[]; readonly toStart: boolean } {
  const periods: PeriodId[] = [];
  for (let id = accumulatesAfter; id !== null && !periods.includes(id); ) {
    periods.push(id);
    const before = findPeriod(calendar, id);
    if (!before?.optional) return { periods, toStart: false };
    id = before.accumulatesAfter;
  }
  return { periods, toStart: true };
}

/** The days that a period's figures cover; `since` is the first one of what has accumulated, where that is earlier. */
export function windowOf(
  calendar: Calendar,
  { id, windowFrom, windowTo }: Period,
): { readonly from: Day; readonly to: Day; readonly since?: Day } {
  const passed = new Set<PeriodId>();
  let first = findPeriod(calendar, id);
  while (first?.accumulatesAfter && !passed.has(first.id)) {
    passed.add(first.id);
    first = findPeriod(calendar, first.accumulatesAfter) ?? null;
  }
  const since = first && first.windowFrom < windowFrom ? { since: first.windowFrom } : {};
  return { from: windowFrom, to: windowTo, ...since };
}

/** Periods from the earliest data cut-off to the latest. This order compares; it never adds. */
export function byCutOff(left: Period, right: Period): number {
  return cutOff(left).localeCompare(cutOff(right)) || left.id.localeCompare(right.id);
}

/** The periods of the year whose data are cut off before one's, the nearest first. */
export function listEarlier({ periods }: Calendar, period: Period): Period[] {
  const before = periods.filter((one) => byCutOff(one, period) < 0);
  return before.sort((left, right) => byCutOff(right, left));
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
