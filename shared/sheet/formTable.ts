import { computedFormula } from "../form/algebra/toExcel.ts";
import { isEntry } from "../form/checkForm.ts";
import type { FormValues } from "../form/computeForm.ts";
import { type DataValue, isNone, isUnknown } from "../form/dataValue.ts";
import type { Form, FormCell } from "../form/form.ts";
import { serialOf } from "../form/readEntry.ts";
import { type CellKey, cellKeyOf } from "../ids.ts";
import type { ValueType } from "../indicator.ts";
import { type FormLayout, mirrorOf, type TableLayout } from "./formLayout.ts";
import { type Grid, heightFor } from "./grid.ts";
import { printColumn, printRowLabel } from "./printedAlgebra.ts";
import { entryExpression, mirrorFormula, reachOf } from "./reach.ts";
import type { CellContent } from "./sheet.ts";
import { figureStyle, styles } from "./styles.ts";

/** One table: heading, merged labels, hidden keys, algebra row, and the figures. */
export function setTable(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  laid: TableLayout,
  widths: readonly number[],
  values: FormValues,
  openCells: ReadonlySet<CellKey>,
): void {
  const { table } = laid.formTable;
  if (laid.headingRow !== null && table.heading !== null) {
    grid.set(laid.headingRow, layout.left, table.heading, styles.tableHeading);
  }
  setLabels(grid, laid, widths);
  setKeys(grid, form, layout, laid);
  for (const row of table.rows) {
    const at = laid.rowOf.get(row.id) ?? 0;
    const label = printRowLabel(form, table, row);
    grid.set(at, layout.keyColumn, `${table.id}/${row.id}`, styles.key);
    table.stub.forEach(({ shows }, index) => {
      const column = laid.stubColumns[index] ?? 0;
      const text = { number: row.number, label, unit: row.measure.unit }[shows];
      const labelStyle =
        row.level === 0 ? styles.stubBold : { ...styles.stub, indent: row.level - 1 };
      grid.set(at, column, text, shows === "label" ? labelStyle : styles.stubCentred);
    });
    grid.height(at, heightFor([[label, widths[laid.stubColumns[1] ?? 0] ?? 20]]));
    for (const column of laid.formTable.columns) {
      const cell = form.cells.get(cellKeyOf(table.id, row.id, column.id));
      const place = laid.columnOf.get(column.id) ?? 0;
      if (cell) setFigure(grid, form, layout, cell, at, place, values, openCells);
      else grid.set(at, place, null, styles.empty);
    }
  }
}

/** The labels of the columns: neighbours with one group share a merged heading, the others are as tall as both. */
function setLabels(grid: Grid, laid: TableLayout, widths: readonly number[]): void {
  const [top, bottom] = laid.labelRows;
  const { table, columns } = laid.formTable;
  table.stub.forEach(({ label }, index) => {
    const column = laid.stubColumns[index] ?? 0;
    grid.merge({ top, bottom, left: column, right: column }, label, styles.header);
  });
  columns.forEach(({ id, label, group }, index) => {
    const column = laid.columnOf.get(id) ?? 0;
    if (group === null) {
      grid.merge({ top, bottom, left: column, right: column }, label, styles.header);
      return;
    }
    grid.set(bottom, column, label, styles.header);
    if (columns[index - 1]?.group === group) return;
    const count = columns.slice(index).findIndex((next) => next.group !== group);
    const right = column + (count === -1 ? columns.length - index : count) - 1;
    grid.merge({ top, bottom: top, left: column, right }, group, styles.header);
  });
  const grouped = columns.filter(({ group }) => group !== null);
  const tall = columns.filter(({ group }) => group === null);
  const width = (id: string) => (widths[laid.columnOf.get(id) ?? 0] ?? 10) * 0.95;
  const need = heightFor(grouped.map(({ id, label }) => [label, width(id)] as const));
  const whole = heightFor(tall.map(({ id, label }) => [label, width(id)] as const));
  if (top === bottom) grid.height(top, whole);
  else {
    grid.height(top, 20);
    grid.height(bottom, Math.max(need, whole - 20));
  }
}

/** Column keys in a hidden row, the printed numbers and algebra below them. */
function setKeys(grid: Grid, form: Form, layout: FormLayout, laid: TableLayout): void {
  const { table, columns } = laid.formTable;
  grid.hide(laid.keyRow);
  grid.set(laid.keyRow, layout.keyColumn, `${table.id}#`, styles.key);
  table.stub.forEach(({ shows, letter }, index) => {
    const column = laid.stubColumns[index] ?? 0;
    grid.set(laid.keyRow, column, `${table.id}/${shows}`, styles.key);
    grid.set(laid.numberRow, column, letter, styles.algebra);
  });
  for (const column of columns) {
    const at = laid.columnOf.get(column.id) ?? 0;
    grid.set(laid.keyRow, at, `${table.id}/${column.id}`, styles.key);
    grid.set(laid.numberRow, at, printColumn(form, table, column), styles.algebra);
  }
  const printed = columns.map(
    (column) => [printColumn(form, table, column), column.width] as const,
  );
  grid.height(laid.numberRow, heightFor(printed));
}

function setFigure(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  cell: FormCell,
  row: number,
  column: number,
  values: FormValues,
  openCells: ReadonlySet<CellKey>,
): void {
  const { key, content, measure } = cell;
  const value = contentOf(values.get(key) ?? null, measure.type);
  if (content.kind === "computed") {
    const formula = computedFormula(content.formula, reachOf(form, layout, openCells));
    grid.set(row, column, value ?? "", figureStyle("computed", measure), formula);
    return;
  }
  const open = openCells.has(key);
  if (!isEntry(cell, { openCells })) {
    grid.set(row, column, value, figureStyle("carried", measure));
    return;
  }
  grid.set(row, column, value, figureStyle(open ? "provisional" : "entry", measure));
  if (measure.type === "text") return;
  const mirror = mirrorOf(layout, key);
  grid.set(
    mirror.row,
    mirror.column,
    value ?? "",
    styles.key,
    mirrorFormula(entryExpression(layout, key)),
  );
}

/** A value as a spreadsheet holds it: the states as their marks, yes and no as words, a day as its serial number. */
export function contentOf(value: DataValue, type?: ValueType): CellContent {
  if (value === null) return null;
  if (isNone(value)) return "-";
  if (isUnknown(value)) return "...";
  if (typeof value === "boolean") return value ? "Có" : "Không";
  return type === "date" && typeof value === "string" ? serialOf(value) : value;
}
