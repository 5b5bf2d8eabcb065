import type { Calendar, Day, Period } from "../../calendar/period.ts";
import type { PeriodId } from "../../ids.ts";
import { daysOff } from "./daysOff.ts";

/** Quarters close on the 14th of their last month, as the windows of ministries' reporting regimes do; clause IV.15
 *  of the plan makes reports due "trước ngày 15 tháng cuối quý", "trước 30/5" and "trước 05/12". */
export const calendar: Calendar = {
  year: 2022,
  periods: [
    period("2022P", "2022-01-01", "2022-12-31", null, "2022-03-15"),
    period("2022Q1", "2021-12-15", "2022-03-14", null, "2022-03-15"),
    period("2022S1", "2022-01-01", "2022-05-29", null, "2022-05-30"),
    period("2022Q2", "2022-03-15", "2022-06-14", "2022Q1", "2022-06-15"),
    period("2022Q3", "2022-06-15", "2022-09-14", "2022Q2", "2022-09-15"),
    period("2022", "2022-01-01", "2022-12-04", null, "2022-12-05"),
    period("2022Q4", "2022-09-15", "2022-12-14", "2022Q3", "2022-12-15"),
    ...[2, 3, 4, 5, 6, 7, 8, 9].map(month),
  ],
  daysOff,
  adHocOpened: 0,
};

/** QĐ 24/2021/QĐ-TTg has the chair of a commune report on the 5th of February to September what the monthly review of
 *  poor households found, "nếu có". It gives no windows: ours, [P], run from one report to the next. */
function month(number: number): Period {
  const day = (of: number) => `2022-0${of}-05`;
  const isFirst = number === 2;
  return {
    id: `20220${number}` as PeriodId,
    windowFrom: isFirst ? "2022-01-01" : `2022-0${number - 1}-06`,
    windowTo: day(number),
    accumulatesAfter: isFirst ? null : (`20220${number - 1}` as PeriodId),
    due: { before: day(number), inclusive: true, soleReading: true },
    optional: true,
  };
}

function period(
  id: string,
  windowFrom: Day,
  windowTo: Day,
  after: string | null,
  dueBefore: Day,
): Period {
  return {
    id: id as PeriodId,
    windowFrom,
    windowTo,
    accumulatesAfter: after as PeriodId | null,
    due: { before: dueBefore, inclusive: false },
  };
}
