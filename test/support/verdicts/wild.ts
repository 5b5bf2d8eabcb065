import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { type Dice, pick } from "../throwDice.ts";
import type { Filling, Made, Typed } from "./filling.ts";

const figures = [
  0,
  1,
  7,
  400,
  0.1 + 0.2,
  0.3,
  2.5,
  1.234,
  33.3,
  99.95,
  100,
  100.04,
  1_500_000,
] as const;
const strange = [-1, -3.5, 1e-7, 1e-12, 0.05, 1.005, 123_456_789.123, 1e15, 1.1e15, -2e15] as const;
const numbersAsText = [
  "12",
  "1.234",
  "1,5",
  "1.234,5",
  "0",
  "1e3",
  "-5",
  "−5",
  "5%",
  "1 000",
] as const;
const days = [44_630, 44_630.75, 44_561, 60, 60.5, 61, 2_958_465.5, 2_958_466] as const;
const daysAsText = [
  "5/3/2022",
  "05/03/2022",
  " 15/3/2022 ",
  "31/02/2022",
  "29/2/2024",
  "2022-03-05",
] as const;
const noDays = [
  "3/2022",
  "1/1/1900",
  "5/3/22",
  "a/b/c",
  "5/3/2022/1",
  "//",
  "5/13/2022",
  "+5/3/2022",
] as const;
const answers = [
  "Có",
  "không",
  " CÓ ",
  "KHÔNG",
  "Co\u0301",
  "kho\u0302ng",
  "co",
  "Có\u00a0",
  "yes",
  "x",
] as const;
const texts = [
  "hộ",
  " ",
  "\u00a0",
  "12/QĐ-UBND",
  "=1+1",
  "- ",
  "--",
  "....",
  "‒",
  "x".repeat(4000),
] as const;
const tooLong = ["y".repeat(4001)] as const;

/** What a formula in an entry makes. */
const made: readonly Made[] = [
  { formula: "0.1+0.2", value: 0.1 + 0.2 },
  { formula: "3*1.1", value: 3 * 1.1 },
  { formula: "1/3", value: 1 / 3 },
  { formula: "5+7", value: 12 },
  { formula: "1/0", value: "#DIV/0!" },
  { formula: "NA()", value: "#N/A" },
  { formula: '"-"', value: "-" },
  { formula: '""', value: "" },
  { formula: '"Có"', value: "Có" },
];

const kinds: readonly (readonly Typed[])[] = [
  [null],
  [null],
  ["-", "–", "...", "…"],
  figures,
  figures,
  strange,
  numbersAsText,
  days,
  daysAsText,
  noDays,
  answers,
  texts,
  [true, false],
  made,
];

/** A filling of which some part is whatever people type and paste. */
export function wildFilling(typed: Filling, dice: Dice): Filling {
  const part = pick(dice, [0.15, 0.5, 0.9, 1]);
  const changed = [...typed].map(
    ([key, value]) => [key, dice() < part ? wildContent(dice) : value] as const,
  );
  return new Map(changed);
}

/** Anything at all. */
function wildContent(dice: Dice): Typed {
  // Long texts weigh on whoever works them out.
  if (dice() < 0.01) return pick<CellContent>(dice, tooLong);
  return pick<Typed>(dice, pick(dice, kinds));
}
