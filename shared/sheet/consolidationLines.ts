import type { FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { type ConsolidatedFigure, isAnswer, type Total } from "../rollup/consolidate.ts";
import { sayMet } from "../text/coverage.ts";
import { coveredFormula, rangeOf, totalFormula } from "./consolidationFormulas.ts";
import {
  type ConsolidationLayout,
  type ConsolidationLine,
  roomOf,
  type UnitColumns,
} from "./consolidationLayout.ts";
import type { ConsolidationInput } from "./consolidationSheet.ts";
import { setTarget } from "./consolidationTarget.ts";
import { type Grid, heightFor } from "./grid.ts";
import type { CellStyle } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, numberFormatOf, styles } from "./styles.ts";

/** The heading of a table, or of a row that has several figures. */
export function setHeadingLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  text: string,
  strong: boolean,
): void {
  const area = { top: row, bottom: row, left: layout.left, right: layout.right };
  const style = strong ? { ...styles.stubBold, fill: colours.header } : styles.stubBold;
  grid.merge(area, text, { ...style, wrap: true });
  // Bold letters are wider.
  grid.height(row, heightFor([[text, roomOf(layout, area) * 0.88]]));
}

/** What one unit wrote, behind its name and across the page. */
export function setWordsLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  unit: string,
  text: string,
): void {
  const [number, name, measure] = layout.stub;
  const area = { top: row, bottom: row, left: measure, right: layout.right };
  grid.set(row, number, "", styles.stubCentred);
  grid.set(row, name, unit, styles.stub);
  grid.merge(area, text, { ...styles.stub, numberFormat: "@" });
  // No row is higher than 409 points.
  grid.height(row, Math.min(400, heightFor([[text, roomOf(layout, area) * 0.95]])));
}

/** One figure over all units, its subtotals, total, coverage and target. */
export function setFigureLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  { cell, alone }: Extract<ConsolidationLine, { kind: "figure" }>,
  figures: ReadonlyMap<CellKey, ConsolidatedFigure>,
  input: ConsolidationInput,
): void {
  const figure = figures.get(cell.key);
  if (!figure) return;
  const { form, units } = input;
  const label = alone ? cell.row.label : columnLabel(cell);
  const [number, name, unit] = layout.stub;
  grid.set(row, layout.keyColumn, cell.key, styles.key);
  grid.set(row, number, alone ? cell.row.number : (cell.column.number ?? ""), styles.stubCentred);
  grid.set(row, name, label, styles.stub);
  grid.set(row, unit, cell.measure.unit, styles.stubCentred);
  const labelWidth = (layout.widths[name] ?? 42) - 2;
  grid.height(row, heightFor([[label, labelWidth]]));
  const plain: CellStyle = {
    ...styles.stub,
    horizontal: "right",
    numberFormat: numberFormatOf(cell.measure),
  };
  const sum: CellStyle = { ...plain, bold: true, fill: colours.computed };
  const byUnit = new Map(units.map((own, index) => [own.unit, figure.byUnit[index] ?? null]));
  const all = [layout.urban, layout.rural, layout.others];
  for (const columns of all) {
    columns.units.forEach((own, index) => {
      const missing = own.standing.kind !== "counted";
      const style = missing ? { ...plain, fill: colours.missing } : plain;
      grid.set(
        row,
        columns.first + index,
        contentOf(byUnit.get(own.unit) ?? null, cell.measure.type),
        style,
      );
    });
  }
  const isShareOfYes = cell.measure.aggregation === "COUNT_TRUE_RATIO";
  const sayShareOfYes = (over: readonly UnitColumns[]) => {
    const own = over.flatMap((columns) => columns.units);
    const answers = own.map(({ values }) => values.get(cell.key) ?? null);
    const blank = own.filter(
      ({ standing }, index) => standing.kind === "counted" && !isAnswer(answers[index] ?? null),
    ).length;
    if (!answers.some(isAnswer)) return "";
    return sayMet(answers.filter((answer) => answer === true).length, own, blank);
  };
  const setTotal = (column: number | null, total: Total, over: readonly UnitColumns[]) => {
    if (column === null) return;
    const formula = totalFormula(form, layout, cell, over);
    const value = isShareOfYes ? sayShareOfYes(over) : (contentOf(total.value) ?? "");
    if (formula === null) grid.set(row, column, value, sum);
    else grid.set(row, column, value, sum, formula);
  };
  setTotal(layout.urban.subtotal, figure.urban, [layout.urban]);
  setTotal(layout.rural.subtotal, figure.rural, [layout.rural]);
  setTotal(layout.total, figure.total, all);
  if (isShareOfYes) {
    const said = [[layout.urban], [layout.rural], all].map(
      (over) => [sayShareOfYes(over), 9] as const,
    );
    grid.height(row, heightFor([[label, labelWidth], ...said]));
  }
  setCoverage(grid, layout, row, figure.total);
  setTarget(grid, layout, row, cell, figure.total, plain, input);
}

/** A column's label with the heading above it: "Cùng kỳ năm trước – lũy kế"; a name keeps its capitals. */
function columnLabel({ column }: FormCell): string {
  const { group, label } = column;
  if (group === null) return label;
  const isName = /^\p{Lu}\p{Ll}* \p{Lu}/u.test(label);
  return `${group} – ${isName ? label : label.charAt(0).toLowerCase() + label.slice(1)}`;
}

function setCoverage(grid: Grid, layout: ConsolidationLayout, row: number, total: Total): void {
  const sectors = [layout.urban, layout.rural, layout.others].filter(
    ({ units }) => units.length > 0,
  );
  const covered = coveredFormula(sectors.map((columns) => rangeOf(row, columns)));
  const partial = total.covered < total.expected;
  const style = {
    ...styles.stubCentred,
    fontSizePt: 11,
    ...(partial ? { color: colours.warningText } : {}),
  };
  const text = `${total.covered}/${total.expected}`;
  // COUNTA() of nothing is no formula.
  const formula = sectors.length === 0 ? undefined : `${covered}&"/${total.expected}"`;
  grid.set(row, layout.coverage, text, style, formula);
}
