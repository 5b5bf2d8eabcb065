import { listReferences } from "../form/algebra/expression.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { Form, FormCell } from "../form/form.ts";
import { aimOf, judgedFigure } from "../rollup/aim.ts";
import type { ConsolidatedFigure } from "../rollup/consolidate.ts";
import { firmnessOf } from "../rollup/firmness.ts";
import { shareOfPlan, type Target, verdictOf } from "../rollup/verdict.ts";
import { sayVerdict, verdictWords } from "../text/verdict.ts";
import { addressOf, fixedAddress } from "./address.ts";
import { coveredFormula, rangeOf, shareOfYes } from "./consolidationFormulas.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { type ConsolidationLayout, sectorsOf, type TargetColumns } from "./consolidationLayout.ts";
import { type Grid, lettersPerDigit, type WordsInColumn } from "./grid.ts";
import { literal } from "./messageFormula.ts";
import type { CellStyle } from "./sheet.ts";
import { styles } from "./styles.ts";
import {
  isAmount,
  isAnswered,
  reachedFormula,
  sayWhether,
  shareFormula,
} from "./verdictFormulas.ts";

/** What is aimed at, how much of it there is, and how the total stands against it; answers the words that the row must
 *  have room for. */
export function setTarget(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  cell: FormCell,
  of: ConsolidatedFigure,
  style: CellStyle,
  input: ConsolidationInput,
): WordsInColumn[] {
  const columns = layout.target;
  if (!columns) return [];
  const indicator = aimOf(cell);
  const target = indicator && input.targetOf(indicator);
  // What is counted of a yes is no yes itself.
  const plain = isFigure(cell.measure.type) ? style : { ...style, numberFormat: "General" };
  grid.set(row, columns.value, target ?? null, plain);
  if (target === null || target === undefined) {
    grid.set(row, columns.share, null, style);
    const said = isShareOfOwnPlans(cell, input.form) ? ofOwnPlans : "";
    grid.set(row, columns.verdict, said || null, said ? whose : styles.stubCentred);
    return [[said, (layout.widths[columns.verdict] ?? 9) * lettersPerDigit.small]];
  }
  setShare(grid, layout, columns, row, cell, of, target, style);
  const said = setVerdict(grid, layout, columns, row, cell, of, target, input);
  return [[said, layout.widths[columns.verdict] ?? 9]];
}

/** A share of the plan that the form computes is one of what those are to do who have answered; the share beside a
 *  total is one of the whole plan. */
const ofOwnPlans = "của đơn vị có số liệu";
const whose = { ...styles.stubCentred, italic: true, fontSizePt: 11 } as const;

function isShareOfOwnPlans({ content, measure }: FormCell, form: Form): boolean {
  if (content.kind !== "computed" || measure.aggregation !== "RATIO") return false;
  return listReferences(content.formula).some(({ key, template }) => {
    const part = template === null ? form.cells.get(key)?.content : undefined;
    return part?.kind === "carried" && part.from.kind === "target";
  });
}

function setShare(
  grid: Grid,
  layout: ConsolidationLayout,
  { value, share }: TargetColumns,
  row: number,
  cell: FormCell,
  { total }: ConsolidatedFigure,
  target: number,
  style: CellStyle,
): void {
  // A total that is not known yet may still be a part of its plan.
  if (shareOfPlan(0, target, cell.measure) === null) {
    grid.set(row, share, null, style);
    return;
  }
  const at = addressOf(row, layout.total);
  const shown = shareOfPlan(total.value, target, cell.measure) ?? "";
  const formula = shareFormula(at, addressOf(row, value));
  grid.set(row, share, shown, { ...style, numberFormat: "#,##0.0" }, formula);
}

function setVerdict(
  grid: Grid,
  layout: ConsolidationLayout,
  columns: TargetColumns,
  row: number,
  cell: FormCell,
  of: ConsolidatedFigure,
  value: number,
  { form, units, own, milestones, exemptParts }: ConsolidationInput,
): string {
  const { measure } = cell;
  const { total } = of;
  const { direction, strict = false } = measure;
  if (direction === null) {
    grid.set(row, columns.verdict, null, styles.stubCentred);
    return "";
  }
  const target: Target = { value, direction, strict };
  const isEstimated = firmnessOf(cell, of, units, own).estimated !== "no";
  const parts = exemptParts.get(cell.key) ?? 0;
  const figure = judgedFigure(cell, isEstimated, parts);
  const whole = milestones.get(cell.key)?.whole;
  const milestone = typeof whole === "number" ? whole : null;
  const verdict = verdictOf(total, target, milestone, form.periodKind, figure);
  const formula = verdictFormula();
  const shown = verdict ? sayVerdict(verdict) : "";
  if (formula === null) grid.set(row, columns.verdict, shown, styles.stubCentred);
  else grid.set(row, columns.verdict, shown, styles.stubCentred, formula);
  return shown;

  /** The same verdict, of what stands in the units' cells by then. */
  function verdictFormula(): string | null {
    const sectors = sectorsOf(layout);
    if (sectors.length === 0) return null;
    const covered = coveredFormula(sectors.map((sector) => rangeOf(row, sector)));
    const isShare = measure.aggregation === "COUNT_TRUE_RATIO";
    const at = addressOf(row, layout.total);
    const amount = isShare ? shareOfYes(sectors, row) : `N(${at})`;
    const isKnown = isShare ? `${covered}>0` : isAmount(at, figure.isRate);
    const reached = reachedFormula(amount, addressOf(row, columns.value), target);
    const words = verdictWords(figure.estimated);
    const year = sayWhether(reached, words.met, words["not-met"]);
    const before = (at: string) =>
      sayWhether(reachedFormula(amount, at, target), words["on-track"], words.behind);
    const milestoneRow = layout.milestonesRowOf.get(cell.key);
    const isLacking =
      layout.own === null || total.own === null
        ? `${covered}<${total.expected}`
        : `OR(${covered}<${total.expected},NOT(${isAnswered(fixedAddress(row, layout.own))}))`;
    const unlessLacking = (said: string) =>
      `IF(${isLacking},${literal(words["not-enough-data"])},${said})`;
    const known = (said: string) => `IF(${isKnown},${said},"")`;
    const isMeasured = milestone !== null && milestoneRow !== undefined;
    const aim = isMeasured ? addressOf(milestoneRow, layout.total) : null;
    const inPeriod = aim ? `IF(ISNUMBER(${aim}),${unlessLacking(known(before(aim)))},"")` : '""';
    // What somebody enters for a unit that owes nothing is its part all the same.
    const isPart = `${covered}<${total.expected + parts}`;
    const ofWhole =
      parts > 0 ? `IF(${isPart},${literal(words["part-exempt"])},${known(year)})` : known(year);
    const rest = form.periodKind === "year" ? unlessLacking(ofWhole) : inPeriod;
    if (!figure.growing || direction !== "up") return rest;
    return `IF(IF(${isKnown},${reached},FALSE),${literal(words.met)},${rest})`;
  }
}
