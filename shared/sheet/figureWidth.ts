import type { Measure, ValueType } from "../indicator.ts";

// Digits, with half a digit for each separator, and one for the cell's own margins: "1.234.567" takes 9,
// "1.234.567.890" 12.5. Money has up to three decimals, and is then smaller.
const widths = {
  count: 10,
  money: 13.5,
  rate: 8,
  date: 11,
  "yes-no": 7,
  text: 0,
} as const satisfies Record<ValueType, number>;

/** The width of a column that shows an ordinary figure of a district whole: seven digits, and ten of money. */
export function figureWidth({ type }: Measure): number {
  return widths[type];
}
