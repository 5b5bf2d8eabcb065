import { type DataValue, none } from "../../../shared/form/dataValue.ts";

/** Entered values by cell key. */
export type Cells = { readonly [key: string]: DataValue };

/** A right form of Hòa Hiệp Trung: 86 jobs, two of them abroad; last year 79, the plan 320. */
export const rightJobs: Cells = {
  "A/1.1/2": 84,
  "A/1.2/2": 2,
  "A/2/2": 39,
  "A/3.1/2": 18,
  "A/3.2/2": 41,
  "A/3.3/2": 27,
  "A/4.1/2": 31,
  "A/4.2/2": 22,
  "A/4.4/2": 31,
  "A/5/2": 15,
  "A/6.1/2": 1,
  "A/6.2/2": 1,
  "A/6.3/2": none,
  "A/6.4/2": none,
  "A/7/2": 4,
  "A/8.1/2": 19,
  "A/8.2/2": 1240.5,
  "A/8.3/2": 12.4,
  "A/9/2": 1862,
};

/** A right form of the same ward: 168 poor households of 487 people, 213 near-poor ones of 641. */
export const rightPoverty: Cells = {
  ...line("A/hh", [3, 1, 1, 2, none, 1, none]),
  ...line("A/nk", [9, 3, 1, 6, none, 3, none]),
  ...line("B/hh", [2, 4, 1, 3, none, 1, none]),
  ...line("B/nk", [6, 12, 2, 9, none, 4, none]),
};

/** Columns 2 to 8 of a row of the poverty form. */
export function line(row: string, values: readonly DataValue[]): Cells {
  return Object.fromEntries(values.map((value, index) => [`${row}/${index + 2}`, value]));
}

/** The same ward's estimates for the end of the six months. */
export const rightEstimates: Cells = {
  "A/1.1/7": 90,
  "A/1.2/7": 2,
  "A/2/7": 40,
  "A/3.1/7": 20,
  "A/3.2/7": 43,
  "A/3.3/7": 29,
  "A/4.1/7": 33,
  "A/4.2/7": 24,
  "A/4.4/7": 33,
  "A/5/7": 16,
  "A/6.1/7": 1,
  "A/6.2/7": 1,
  "A/6.3/7": none,
  "A/6.4/7": none,
  "A/7/7": 4,
  "A/8.1/7": 20,
};
