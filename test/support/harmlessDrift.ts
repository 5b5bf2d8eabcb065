import type { FilledSheet } from "./filledSheet.ts";
import { type Dice, pick } from "./throwDice.ts";
import {
  counted,
  moveLines,
  placesOf,
  type TracedSheet,
  takeColumns,
  takeLines,
  typeOver,
} from "./tracedSheet.ts";

/** What somebody or some program does to a sheet. */
export type Mistreat = (sheet: TracedSheet, filled: FilledSheet, dice: Dice) => void;

/** Whether a cell was of a kind. */
export const starts = (start: string) => (origin: string) => origin.startsWith(start);
/** Whether a cell was an answer. */
export const isKey = (origin: string) => /^[A-Z]\//.test(origin);

/** The lines in which such cells stand now. */
export function linesWhere(sheet: TracedSheet, was: (origin: string) => boolean): Set<number> {
  return new Set(placesOf(sheet, was).map(({ row }) => row));
}

function columnsWhere(sheet: TracedSheet, was: (origin: string) => boolean): Set<number> {
  return new Set(placesOf(sheet, was).map(({ column }) => column));
}

function withoutLines(sheet: TracedSheet, gone: ReadonlySet<number>): void {
  takeLines(
    sheet,
    counted(sheet.values.length).filter((at) => !gone.has(at)),
  );
}

function withoutColumns(sheet: TracedSheet, gone: ReadonlySet<number>): void {
  takeColumns(
    sheet,
    counted(sheet.values[0]?.length ?? 0).filter((at) => !gone.has(at)),
  );
}

/** The lines of one table's rows, by its answers. */
function rowsOfTable(sheet: TracedSheet, dice: Dice): number[] {
  const tables = new Set(placesOf(sheet, isKey).map(({ origin }) => origin.charAt(0)));
  if (tables.size === 0) return [];
  const table = pick(dice, [...tables]);
  return [...linesWhere(sheet, starts(`${table}/`))].sort((one, other) => one - other);
}

function shuffled(dice: Dice, lines: readonly number[]): number[] {
  return lines
    .map((line) => [dice(), line] as const)
    .sort(([one], [other]) => one - other)
    .map(([, line]) => line);
}

function insert(count: number, at: number, length: number): (number | null)[] {
  const order: (number | null)[] = counted(length);
  order.splice(at, 0, ...counted(count).map(() => null));
  return order;
}

/** Changes that leave enough printed to tell every figure's place, by name. */
export const harmless: Readonly<Record<string, Mistreat>> = {
  "rows inserted": (sheet, { layout }, dice) =>
    takeLines(
      sheet,
      insert(1 + Math.floor(dice() * 3), Math.floor(dice() * layout.bottom), sheet.values.length),
    ),
  "columns inserted": (sheet, { layout }, dice) =>
    takeColumns(
      sheet,
      insert(1, Math.floor(dice() * (layout.right + 1)), sheet.values[0]?.length ?? 0),
    ),
  "key column deleted": (sheet) => withoutColumns(sheet, columnsWhere(sheet, starts("key:"))),
  "key rows deleted": (sheet) => withoutLines(sheet, linesWhere(sheet, starts("columnkey:"))),
  "identity gone": (sheet) => {
    for (const { row, column } of placesOf(sheet, starts("identity")))
      typeOver(sheet, row, column, null);
  },
  "rows sorted": (sheet, _, dice) => {
    const lines = rowsOfTable(sheet, dice);
    moveLines(sheet, lines, shuffled(dice, lines), [0, (sheet.values[0]?.length ?? 1) - 1]);
  },
  "rows sorted without their keys": (sheet, _, dice) => {
    const lines = rowsOfTable(sheet, dice);
    const columns = [...columnsWhere(sheet, (origin) => isKey(origin) || /^row\w+:/.test(origin))];
    moveLines(sheet, lines, shuffled(dice, lines), [Math.min(...columns), Math.max(...columns)]);
  },
  "copied as values, what is hidden lost": (sheet) => {
    withoutLines(sheet, linesWhere(sheet, starts("columnkey:")));
    const last = Math.max(...columnsWhere(sheet, starts("words:")));
    const keys = columnsWhere(sheet, starts("key:"));
    withoutColumns(
      sheet,
      new Set(counted(sheet.values[0]?.length ?? 0).filter((at) => keys.has(at) || at > last)),
    );
    for (const line of sheet.formulas) line.fill("");
    sheet.protected = false;
  },
  "only the printed table copied": (sheet) => {
    const shown = placesOf(sheet, (origin) => /^(heading|words|columnnumber|row\w+):/.test(origin));
    const lines = shown.map(({ row }) => row);
    const columns = shown.map(({ column }) => column);
    const keys = columnsWhere(sheet, starts("key:"));
    takeLines(
      sheet,
      counted(sheet.values.length).filter(
        (at) => at >= Math.min(...lines) && at <= Math.max(...lines),
      ),
    );
    takeColumns(
      sheet,
      counted(sheet.values[0]?.length ?? 0).filter(
        (at) => at >= Math.min(...columns) && at <= Math.max(...columns) && !keys.has(at),
      ),
    );
  },
  "spaces and accents changed": (sheet, _, dice) => {
    for (const { row, column } of placesOf(sheet, (origin) => !isKey(origin))) {
      const value = sheet.values[row]?.[column];
      if (typeof value !== "string" || value.startsWith("nopbieu") || value === "") continue;
      const changed = pick(dice, [
        value.normalize("NFD"),
        `${value} `,
        `\u00a0${value}`,
        value.replaceAll(" ", "\u00a0"),
        value.replaceAll(" ", "  "),
      ]);
      typeOver(sheet, row, column, changed);
    }
  },
  "numbers no texts any more": (sheet) => {
    for (const { row, column } of placesOf(sheet, (origin) =>
      /^(columnnumber|rownumber):/.test(origin),
    )) {
      const value = sheet.values[row]?.[column];
      if (typeof value === "string" && String(Number(value)) === value) {
        typeOver(sheet, row, column, Number(value));
      }
    }
  },
  "keys overwritten": (sheet, _, dice) => {
    for (const { row, column } of placesOf(sheet, (origin) =>
      /^(key|keys|columnkey):/.test(origin),
    )) {
      typeOver(sheet, row, column, Math.floor(dice() * 50));
    }
  },
  "a row deleted": (sheet, _, dice) => {
    const lines = [...linesWhere(sheet, isKey)];
    if (lines.length > 1) withoutLines(sheet, new Set([pick(dice, lines)]));
  },
  "a column deleted": (sheet, _, dice) => {
    const columns = [...columnsWhere(sheet, isKey)];
    if (columns.length > 1) withoutColumns(sheet, new Set([pick(dice, columns)]));
  },
  "the numbers of the columns deleted": (sheet) => {
    withoutLines(sheet, linesWhere(sheet, starts("columnnumber:")));
  },
  "the words above the columns deleted": (sheet) =>
    withoutLines(sheet, linesWhere(sheet, starts("words:"))),
  "the headings of the tables deleted": (sheet) =>
    withoutLines(sheet, linesWhere(sheet, starts("heading:"))),
  "a row of one's own typed in": (sheet, _, dice) => {
    const at = pick(dice, [...linesWhere(sheet, isKey)]);
    const label = columnsWhere(sheet, starts("rowlabel:"));
    const figures = [...columnsWhere(sheet, isKey)];
    takeLines(sheet, insert(1, at, sheet.values.length));
    for (const column of label) typeOver(sheet, at, column, "Dòng tự thêm");
    typeOver(sheet, at, pick(dice, figures), 7);
  },
  "a table pasted one line lower than the keys": (sheet) => {
    const [column] = columnsWhere(sheet, starts("key:"));
    if (column === undefined) return;
    const lines = [...linesWhere(sheet, starts("key:"))];
    const keys = lines.map((line) => sheet.values[line]?.[column] ?? null);
    for (const line of lines) typeOver(sheet, line, column, null);
    for (const [index, line] of lines.entries()) {
      typeOver(sheet, line - 1, column, keys[index] ?? null);
    }
  },
  "the numbers of the rows deleted": (sheet, { form }) => {
    if (form.tables.some(({ table }) => !table.stub.some(({ shows }) => shows === "label"))) return;
    for (const { row, column } of placesOf(sheet, starts("rownumber:"))) {
      typeOver(sheet, row, column, null);
    }
  },
  "formulas pasted as values": (sheet) => {
    for (const line of sheet.formulas) line.fill("");
    sheet.protected = false;
  },
};
