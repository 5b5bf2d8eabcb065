import type { FormCell } from "../form/form.ts";
import { isEstimatedBy } from "../rollup/firmness.ts";
import { registers } from "../rollup/milestones.ts";
import { unitProgress } from "../rollup/unitProgress.ts";
import { sayStanding } from "../text/coverage.ts";
import { sayNoSum, sayVerdict, verdictWords } from "../text/verdict.ts";
import { addressOf } from "./address.ts";
import { rangeOf } from "./consolidationFormulas.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { type ConsolidationLayout, sectorsOf } from "./consolidationLayout.ts";
import type { ConsolidationLine } from "./consolidationRows.ts";
import { type Grid, heightFor, lettersPerDigit, type WordsInColumn } from "./grid.ts";
import { colours, plainFigureStyle, styles } from "./styles.ts";
import { isAmount, reachedFormula, sayWhether } from "./verdictFormulas.ts";

type AimLine = Extract<ConsolidationLine, { kind: "milestones" | "progress" }>;

const quiet = { ...styles.stub, italic: true, fontSizePt: 11 } as const;

/** What each unit registered to have done by the period, and their sum where all have. */
export function setMilestonesLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  { cell, milestones }: AimLine,
  { units, heading }: ConsolidationInput,
): void {
  const { byUnit, registered, expected, whole } = milestones;
  const style = { ...plainFigureStyle(cell.measure), italic: true, fontSizePt: 11 };
  const sum = { ...style, fill: colours.computed };
  const widthAt = (column: number) => (layout.widths[column] ?? 11) * lettersPerDigit.small;
  const label = `Tiến độ đăng ký đến ${heading.periodName}`;
  const texts = setStub(grid, layout, row, cell, label, cell.measure.unit);
  for (const { units: own, first, last, subtotal } of sectorsOf(layout)) {
    own.forEach((one, index) => {
      const isAsked = registers(cell, one);
      const amount = byUnit[units.indexOf(one)] ?? null;
      const said = one.planless ? "không đăng ký" : sayStanding(one.standing);
      if (!isAsked) texts.push([said, widthAt(first + index)]);
      grid.set(row, first + index, isAsked ? amount : said, {
        ...style,
        ...(isAsked ? {} : { horizontal: "center", wrap: true }),
      });
    });
    if (subtotal === null) continue;
    const awaited = own.filter((one) => registers(cell, one));
    const amounts = awaited.flatMap((one) => byUnit[units.indexOf(one)] ?? []);
    const isWhole = whole !== "no-sum" && awaited.length > 0 && amounts.length === awaited.length;
    const value = amounts.reduce((made, amount) => made + amount, 0);
    const range = rangeOf(row, { first, last });
    if (!isWhole) grid.set(row, subtotal, "", sum);
    else grid.set(row, subtotal, value, sum, sumOf([range], awaited.length));
  }
  if (layout.own !== null) grid.set(row, layout.own, null, sum);
  if (typeof whole === "number") {
    const ranges = sectorsOf(layout).map((sector) => rangeOf(row, sector));
    grid.set(row, layout.total, whole, sum, sumOf(ranges, expected));
  } else {
    grid.set(row, layout.total, "", sum);
  }
  const covered = { ...styles.stubCentred, fontSizePt: 11 };
  grid.set(row, layout.coverage, `${registered}/${expected}`, covered);
  const why = typeof whole === "number" ? "" : sayNoSum(whole, heading.parentKind);
  grid.height(row, heightFor([...texts, ...setRest(grid, layout, row, why)]));
}

/** How each unit stands to what it registered itself. */
export function setProgressLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  { cell, milestones }: AimLine,
  { units }: ConsolidationInput,
): void {
  const { direction, strict = false } = cell.measure;
  if (direction === null) return;
  const aim = { direction, strict };
  const style = { ...styles.stubCentred, italic: true, fontSizePt: 11 };
  const shown = [...setStub(grid, layout, row, cell, "So với tiến độ đăng ký", "")];
  for (const { units: own, first, subtotal } of sectorsOf(layout)) {
    own.forEach((unit, index) => {
      const at = units.indexOf(unit);
      const verdict = unitProgress(cell, unit, milestones.byUnit[at] ?? null);
      const said = verdict ? sayVerdict(verdict) : "";
      // Smaller letters than those that widths are counted in.
      shown.push([said, (layout.widths[first + index] ?? 11) * lettersPerDigit.small]);
      const amount = addressOf(row - 2, first + index);
      const milestone = addressOf(row - 1, first + index);
      const words = verdictWords(isEstimatedBy(unit));
      const reached = reachedFormula(`N(${amount})`, milestone, aim);
      const isJudged = `IF(ISNUMBER(${milestone}),${isAmount(amount, cell.measure.type === "rate")},FALSE)`;
      const formula = `IF(${isJudged},${sayWhether(reached, words["on-track"], words.behind)},"")`;
      grid.set(row, first + index, said, style, formula);
    });
    if (subtotal !== null) grid.set(row, subtotal, null, style);
  }
  if (layout.own !== null) grid.set(row, layout.own, null, style);
  grid.set(row, layout.total, null, style);
  grid.set(row, layout.coverage, null, style);
  grid.height(row, heightFor([...shown, ...setRest(grid, layout, row, "")]));
}

/** The label of a line below its figure, and the figure's key: the line is about it. Answers the words that the row must
 *  have room for. */
function setStub(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  { key }: FormCell,
  label: string,
  unit: string,
): WordsInColumn[] {
  const [number, name, measure] = layout.stub;
  grid.set(row, layout.keyColumn, key, styles.key);
  grid.set(row, number, "", styles.stubCentred);
  grid.set(row, name, label, { ...quiet, indent: 1 });
  grid.set(row, measure, unit, { ...styles.stubCentred, fontSizePt: 11 });
  // Smaller letters than those that widths are counted in, behind an indent.
  return [[label, (layout.widths[name] ?? 36) * lettersPerDigit.small - 3]];
}

/** The columns of the target and of last year are the figure's; why there is no sum stands where the verdict would.
 *  Answers the words that the row must have room for. */
function setRest(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  why: string,
): WordsInColumn[] {
  const style = { ...styles.stubCentred, italic: true, fontSizePt: 11 };
  for (let column = layout.coverage + 1; column <= layout.right; column++) {
    grid.set(row, column, null, style);
  }
  if (!layout.target || why === "") return [];
  const { verdict } = layout.target;
  grid.set(row, verdict, why, style);
  return [[why, (layout.widths[verdict] ?? 9) * lettersPerDigit.small]];
}

/** The sum of what the units that are waited for have registered; none while one is missing. */
function sumOf(ranges: readonly string[], count: number): string {
  return `IF(COUNT(${ranges})=${count},SUM(${ranges}),"")`;
}
