import type { Day } from "../../calendar/period.ts";

/** The weekdays of 2022 on which civil servants were off: New Year's Day and the kings' day made up for on a Monday, Tết,
 *  30/4 and 1/5 made up for on the two days after, and National Day with the day before it; and those of the first weeks of
 *  2023, when what came back at the end of the year is still corrected: New Year's Day on a Monday, and Tết. */
export const daysOff: readonly Day[] = [
  "2022-01-03",
  ...["2022-01-31", "2022-02-01", "2022-02-02", "2022-02-03", "2022-02-04"],
  "2022-04-11",
  ...["2022-05-02", "2022-05-03"],
  ...["2022-09-01", "2022-09-02"],
  "2023-01-02",
  ...["2023-01-20", "2023-01-23", "2023-01-24", "2023-01-25", "2023-01-26"],
];
