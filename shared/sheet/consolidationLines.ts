import type { FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { ConsolidatedFigure, Total } from "../rollup/consolidate.ts";
import { addressOf } from "./address.ts";
import { coveredFormula, rangeOf, totalFormula } from "./consolidationFormulas.ts";
import {
  aimOf,
  type ConsolidationLayout,
  type ConsolidationLine,
  type UnitColumns,
} from "./consolidationLayout.ts";
import type { ConsolidationInput } from "./consolidationSheet.ts";
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
  grid.merge(area, text, style);
  grid.height(row, 20);
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
  const narrow = [cell.measure.unit, 8] as const;
  grid.height(row, heightFor([[label, 40], narrow]));
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
      grid.set(row, columns.first + index, contentOf(byUnit.get(own.unit) ?? null), style);
    });
  }
  const setTotal = (column: number | null, total: Total, over: readonly UnitColumns[]) => {
    if (column === null) return;
    const formula = totalFormula(form, layout, cell, over);
    const value = contentOf(total.value) ?? "";
    if (formula === null) grid.set(row, column, value, sum);
    else grid.set(row, column, value, sum, formula);
  };
  setTotal(layout.urban.subtotal, figure.urban, [layout.urban]);
  setTotal(layout.rural.subtotal, figure.rural, [layout.rural]);
  setTotal(layout.total, figure.total, all);
  setCoverage(grid, layout, row, figure.total);
  setTarget(grid, layout, row, cell, figure.total, plain, input);
}

/** A column's label with the heading above it: "Cùng kỳ năm trước – lũy kế". */
function columnLabel({ column }: FormCell): string {
  const { group, label } = column;
  return group === null ? label : `${group} – ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
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

/** Only what grows and is counted is so many per cent of its plan: a rate is compared in points, a ceiling is kept or
 *  not. */
function hasShare({ measure: { direction, type } }: FormCell): boolean {
  return direction === "up" && (type === "count" || type === "money");
}

function setTarget(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  cell: FormCell,
  total: Total,
  style: CellStyle,
  { targetOf }: ConsolidationInput,
): void {
  if (!layout.target) return;
  const indicator = aimOf(cell);
  const target = indicator && targetOf(indicator);
  grid.set(row, layout.target.value, target ?? null, style);
  if (!target || !hasShare(cell)) {
    grid.set(row, layout.target.share, null, style);
    return;
  }
  const at = addressOf(row, layout.total);
  const share = typeof total.value === "number" ? (total.value / target) * 100 : "";
  grid.set(
    row,
    layout.target.share,
    share,
    { ...style, numberFormat: "#,##0.0" },
    `IF(ISNUMBER(${at}),${at}/${addressOf(row, layout.target.value)}*100,"")`,
  );
}
