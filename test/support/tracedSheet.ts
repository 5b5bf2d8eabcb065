import { cellKeyOf } from "../../shared/ids.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import type { FilledSheet } from "./filledSheet.ts";
import type { LooseSheet } from "./readingOf.ts";

/** A sheet that remembers of each cell what it was when it was drawn, wherever somebody moves it: the key of an answer,
 *  "rowlabel:A/hh", "words:A/9"; "" where it was none of these. */
export interface TracedSheet extends LooseSheet {
  readonly origin: string[][];
}

/** A filled form's sheet, traced. */
export function traceSheet({ layout, entered, sheet }: FilledSheet): TracedSheet {
  const own = sheet();
  const origin = own.values.map((line) => line.map(() => ""));
  const mark = (row: number, column: number, text: string) => {
    const line = origin[row];
    if (line) line[column] = text;
  };
  mark(0, layout.keyColumn, "identity");
  for (const { formTable, headingRow, labelRows, keyRow, numberRow, ...laid } of layout.tables) {
    const { table, columns } = formTable;
    if (headingRow !== null) mark(headingRow, layout.left, `heading:${table.id}`);
    mark(keyRow, layout.keyColumn, `keys:${table.id}`);
    const stub = table.stub.map(({ shows }, at) => [shows, laid.stubColumns[at] ?? 0] as const);
    const figures = columns.map(({ id }) => [id, laid.columnOf.get(id) ?? 0] as const);
    for (const [id, at] of [...stub, ...figures]) {
      mark(keyRow, at, `columnkey:${table.id}/${id}`);
      if (at > layout.right) continue;
      for (const row of labelRows) mark(row, at, `words:${table.id}/${id}`);
      mark(numberRow, at, `columnnumber:${table.id}/${id}`);
    }
    for (const [row, at] of laid.rowOf) {
      mark(at, layout.keyColumn, `key:${table.id}/${row}`);
      for (const [shows, column] of stub) mark(at, column, `row${shows}:${table.id}/${row}`);
      for (const [id, column] of figures) {
        const key = cellKeyOf(table.id, row, id);
        if (entered.has(key)) mark(at, column, key);
      }
    }
  }
  return { ...own, origin };
}

function tablesOf(sheet: TracedSheet): unknown[][][] {
  return [sheet.values, sheet.text, sheet.formulas, sheet.origin];
}

const blanks: readonly unknown[] = [null, "", "", ""];

/** The same sheet with these of its lines in this order; null is an empty one. */
export function takeLines(sheet: TracedSheet, order: readonly (number | null)[]): void {
  const width = sheet.values[0]?.length ?? 0;
  tablesOf(sheet).forEach((table, kind) => {
    const old = table.splice(0);
    for (const at of order) {
      const line = at === null ? undefined : old[at];
      table.push(line ? [...line] : Array.from({ length: width }, () => blanks[kind]));
    }
  });
}

/** The same sheet with these of its columns in this order; null is an empty one. */
export function takeColumns(sheet: TracedSheet, order: readonly (number | null)[]): void {
  tablesOf(sheet).forEach((table, kind) => {
    for (const line of table) {
      const old = [...line];
      line.splice(0, line.length, ...order.map((at) => (at === null ? blanks[kind] : old[at])));
    }
  });
}

/** The same sheet after lines have changed places from one column to another, as a sort of a selection does. */
export function moveLines(
  sheet: TracedSheet,
  lines: readonly number[],
  to: readonly number[],
  [first, last]: readonly [number, number],
): void {
  for (const table of tablesOf(sheet)) {
    const old = lines.map((line) => (table[line] ?? []).slice(first, last + 1));
    to.forEach((line, index) => {
      (table[line] ?? []).splice(first, last - first + 1, ...(old[index] ?? []));
    });
  }
}

/** Types into a cell: what it was stays what it was. */
export function typeOver(
  sheet: TracedSheet,
  row: number,
  column: number,
  value: CellContent,
): void {
  tablesOf(sheet).forEach((table, kind) => {
    const line = table[row];
    if (!line || kind === 3) return;
    line[column] = [value, String(value ?? ""), ""][kind];
  });
}

/** Every place whose cell was what the test says. */
export function placesOf(
  sheet: TracedSheet,
  was: (origin: string) => boolean,
): { readonly row: number; readonly column: number; readonly origin: string }[] {
  return sheet.origin.flatMap((line, row) =>
    line.flatMap((origin, column) => (was(origin) ? [{ row, column, origin }] : [])),
  );
}

/** Lines from 0 on, so many. */
export function counted(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
