import type { DataValue } from "../form/dataValue.ts";
import type { Measure, ValueType } from "../indicator.ts";
import { showValue } from "../text/numbers.ts";

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

/** The width of a column that shows this very figure whole, and one with a digit more: figures are put right where they
 *  stand. What is written in words wraps. */
export function shownWidth(value: DataValue, measure: Measure): number {
  if (typeof value !== "number") return 0;
  const written = showValue("vi", value, { ...measure, type: numberType(measure) });
  const signs = [...written].reduce((sum, sign) => sum + (/\d/.test(sign) ? 1 : 0.5), 0);
  return signs + 1;
}

/** Yes and no are counted, and how many they are is a number. */
function numberType({ type }: Measure): ValueType {
  return type === "yes-no" || type === "date" || type === "text" ? "count" : type;
}

// Letters of a table's heading: bold, of 11 points.
const letters = { capital: 0.72, small: 0.53, sizePt: 11, characterPt: 6.5 };

/** The width of a column whose heading keeps a word whole. */
export function wordWidth(word: string): number {
  return (wordEm(word) * letters.sizePt) / letters.characterPt + 0.3;
}

/** The width of a bold word in the size of its type. */
export function wordEm(word: string): number {
  return [...word.normalize("NFC")].reduce(
    (sum, letter) => sum + (/\p{Lu}|\d/u.test(letter) ? letters.capital : letters.small),
    0,
  );
}
