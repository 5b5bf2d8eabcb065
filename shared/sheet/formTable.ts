import { computedFormula } from "../form/algebra/toExcel.ts";
import { isEntry } from "../form/asked.ts";
import type { FormValues } from "../form/computeForm.ts";
import { cellOf, type Form, type FormCell } from "../form/form.ts";
import type { Row } from "../form/template.ts";
import { type CellKey, cellKeyOf } from "../ids.ts";
import type { Unreadable } from "./checkConclusions.ts";
import { type FormLayout, mirrorOf, type TableLayout } from "./formLayout.ts";
import { type Grid, heightFor, lettersPerDigit, type WordsInColumn } from "./grid.ts";
import { mirrorFormula, mirrorOfValue } from "./mirror.ts";
import { printColumn, printRowLabel } from "./printedAlgebra.ts";
import { copiedCells, entryExpression, reachOf } from "./reach.ts";
import type { Area } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";
import { figureStyle, styles } from "./styles.ts";

/** The columns of the sheet that something takes. */
type Span = Pick<Area, "left" | "right">;

/** Puts one cell's figure into its place. */
export type SetFigure = (cell: FormCell, area: Area) => void;

/** One table: heading, merged labels, hidden keys, algebra row, and the figures. */
export function setTable(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  laid: TableLayout,
  widths: readonly number[],
  values: FormValues,
  setFigure: SetFigure,
): void {
  const { table } = laid.formTable;
  if (laid.headingRow !== null && table.heading !== null) {
    grid.set(laid.headingRow, layout.left, table.heading, styles.tableHeading);
  }
  setLabels(grid, laid, widths);
  setKeys(grid, form, layout, laid, widths);
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
    grid.height(at, heightOf(row, label, laid, widths, values));
    for (const column of laid.formTable.columns) {
      const cell = form.cells.get(cellKeyOf(table.id, row.id, column.id));
      const area = { top: at, bottom: at, ...spanOf(laid, column.id) };
      if (cell) setFigure(cell, area);
      else grid.merge(area, null, styles.empty);
    }
  }
}

/** Four lines for a row of words from the start: what is typed into merged cells makes no row taller. */
const heightOfWords = 71;

/** A row is as tall as its label, and as the words in it. */
function heightOf(
  row: Row,
  label: string,
  laid: TableLayout,
  widths: readonly number[],
  values: FormValues,
): number {
  const { table, columns } = laid.formTable;
  const words = columns.flatMap(({ id }): (readonly [string, number])[] => {
    const text = values.get(cellKeyOf(table.id, row.id, id));
    if (typeof text !== "string") return [];
    return [[text, roomOf(spanOf(laid, id), widths) * 0.85]];
  });
  const needed = heightFor([[label, widths[laid.stubColumns[1] ?? 0] ?? 20], ...words]);
  return row.measure.type === "text" ? Math.max(needed, heightOfWords) : needed;
}

/** The columns of the sheet that a column of the table takes. */
function spanOf(laid: TableLayout, column: string): Span {
  const left = laid.columnOf.get(column) ?? 0;
  return { left, right: column === laid.last ? laid.end : left };
}

function roomOf({ left, right }: Span, widths: readonly number[]): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
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
      grid.merge({ top, bottom, ...spanOf(laid, id) }, label, styles.header);
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
function setKeys(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  laid: TableLayout,
  widths: readonly number[],
): void {
  const { table, columns } = laid.formTable;
  grid.hide(laid.keyRow);
  grid.set(laid.keyRow, layout.keyColumn, `${table.id}#`, styles.key);
  table.stub.forEach(({ shows, letter }, index) => {
    const column = laid.stubColumns[index] ?? 0;
    grid.set(laid.keyRow, column, `${table.id}/${shows}`, styles.key);
    grid.set(laid.numberRow, column, letter, styles.algebra);
  });
  const printed = columns.flatMap((column): WordsInColumn[] => {
    const span = spanOf(laid, column.id);
    const algebra = printColumn(form, table, column);
    grid.set(laid.keyRow, span.left, `${table.id}/${column.id}`, styles.key);
    grid.merge({ top: laid.numberRow, bottom: laid.numberRow, ...span }, algebra, styles.algebra);
    return algebra === "" ? [] : [[algebra, roomOf(span, widths) * lettersPerDigit.small]];
  });
  grid.height(laid.numberRow, heightFor(printed));
}

/** Figures as they stand on a form that is filled in: open where somebody answers, live where they are computed. */
export function setAnswers(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  values: FormValues,
  openCells: ReadonlySet<CellKey>,
): SetFigure {
  const reach = reachOf(form, layout, openCells);
  return (cell, area) => {
    const { key, content, measure } = cell;
    const value = contentOf(values.get(key) ?? null, measure.type);
    if (content.kind === "computed") {
      const formula = computedFormula(content.formula, reach);
      grid.merge(area, value ?? "", figureStyle("computed", measure), formula);
      return;
    }
    const typed = openCells.has(key) ? "provisional" : "entry";
    const origin = isEntry(cell, { openCells }) ? typed : "carried";
    grid.merge(area, value, figureStyle(origin, measure));
  };
}

/** The hidden copies that formulas read instead of the cells themselves. */
export function setMirrors(
  grid: Grid,
  form: Form,
  layout: FormLayout,
  values: FormValues,
  openCells: ReadonlySet<CellKey>,
  unreadable: Unreadable,
): void {
  for (const key of copiedCells(form, openCells)) {
    const { type } = cellOf(form, key).measure;
    const { row, column } = mirrorOf(layout, key);
    const formula = mirrorFormula(entryExpression(layout, key), type);
    const value = unreadable.has(key) ? "?" : mirrorOfValue(values.get(key) ?? null, type);
    // Left to itself, a program shows and stores what DATE() makes as a day.
    const style = type === "date" ? { ...styles.key, numberFormat: "0" } : styles.key;
    grid.set(row, column, value, style, formula);
  }
}
