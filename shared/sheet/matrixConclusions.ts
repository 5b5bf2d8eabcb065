import { checkDivision, type DivisionCheck } from "../filing/checkDivision.ts";
import type { FiledKind, FiledValue } from "../filing/filed.ts";
import { addsUp, type Division, isOfUnits } from "../filing/filingRules.ts";
import { isUnknown } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { OrgUnitId } from "../ids.ts";
import { showNumber } from "../text/numbers.ts";
import type { CellContent } from "./sheet.ts";

/** One line's figures as they stand in its cells. */
export interface LineFigures {
  /** A target is set for the whole; a starting figure need not be known of it. */
  readonly kind: FiledKind;
  readonly division: Division;
  readonly decimals: number;
  readonly children: readonly (FiledValue | null)[];
  readonly own: FiledValue | null;
  readonly whole: FiledValue | null;
}

/** What the formulas of a line come to: readers that do not calculate show it. */
export interface LineConclusions {
  readonly sum: CellContent;
  readonly difference: CellContent;
  readonly check: string;
}

/** The words of the column "Đối chiếu", which its formulas hold, too. */
export const matchWords = {
  meets: "✓ khớp",
  short: "△ thiếu ",
  over: "△ thừa ",
  unlike: " đơn vị khác",
  waits: " ô chưa có số",
  noWhole: { targets: "chưa có số chung", baselines: "" },
} as const;

/** What a line's parts make, by how much that is not the whole, and the verdict in a word. */
export function concludeLine(line: LineFigures): LineConclusions {
  const { division, decimals, children } = line;
  // Units need no names to be counted.
  const byUnit = new Map(children.map((value, index) => [`${index}` as OrgUnitId, value]));
  const check = checkDivision({ ...line, children: byUnit });
  const isSummed = addsUp(division) || isOfUnits(division);
  const told = children.some((value) => value !== null);
  const waiting = children.filter((value) => value === null || isUnknown(value)).length;
  if (division === "apart" || !told) return { sum: "", difference: "", check: "" };
  if (waiting > 0) return { sum: "", difference: "", check: `△ ${waiting}${matchWords.waits}` };
  const sum = isSummed && "made" in check ? check.made : null;
  const isCompared = sum !== null && typeof line.whole === "number";
  return {
    sum: sum ?? "",
    difference: isCompared ? round(sum - Number(line.whole), decimals) : "",
    check: verdictOf(check, line),
  };
}

function verdictOf(check: DivisionCheck, { kind, decimals }: LineFigures): string {
  switch (check.kind) {
    case "meets":
      return matchWords.meets;
    case "differs": {
      const word = check.difference < 0 ? matchWords.short : matchWords.over;
      return `${word}${showNumber("vi", Math.abs(check.difference), decimals)}`;
    }
    case "unlike":
      return `△ ${check.units.length}${matchWords.unlike}`;
    case "no-whole":
    case "undivided":
      return matchWords.noWhole[kind];
    case "waits":
      return "";
  }
}
