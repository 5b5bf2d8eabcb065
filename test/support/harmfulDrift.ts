import { isKey, linesWhere, type Mistreat, starts } from "./harmlessDrift.ts";
import { type Dice, pick } from "./throwDice.ts";
import {
  counted,
  placesOf,
  type TracedSheet,
  takeColumns,
  takeLines,
  typeOver,
} from "./tracedSheet.ts";

/** Two places whose cells were of a kind, of one table; null where there are no two. */
function twoOf(sheet: TracedSheet, dice: Dice, start: string) {
  const all = placesOf(sheet, starts(start));
  const filled = all.filter(({ row, column }) => sheet.values[row]?.[column] !== null);
  const one = filled.length > 0 ? pick(dice, filled) : null;
  const tableOf = (origin: string) => origin.split(":")[1]?.charAt(0);
  const others = filled.filter(
    ({ row, column, origin }) =>
      one !== null &&
      (start === "heading:" || tableOf(origin) === tableOf(one.origin)) &&
      sheet.values[row]?.[column] !== sheet.values[one.row]?.[one.column],
  );
  return one && others.length > 0 ? ([one, pick(dice, others)] as const) : null;
}

function swap(sheet: TracedSheet, dice: Dice, start: string): void {
  const two = twoOf(sheet, dice, start);
  if (!two) return;
  const [one, other] = two;
  const held = [one, other].map(({ row, column }) => sheet.values[row]?.[column] ?? null);
  typeOver(sheet, one.row, one.column, held[1] ?? null);
  typeOver(sheet, other.row, other.column, held[0] ?? null);
}

/** Changes after which some figure's place can no longer be told, or only by what they left alone. */
export const harmful: Readonly<Record<string, Mistreat>> = {
  "a row copied with its figures": (sheet, _, dice) => {
    const at = pick(dice, [...linesWhere(sheet, isKey)]);
    const order = counted(sheet.values.length);
    order.splice(at + 1, 0, at);
    takeLines(sheet, order);
  },
  "a column copied with its figures": (sheet, _, dice) => {
    const { column: at } = pick(dice, placesOf(sheet, isKey));
    const order = counted(sheet.values[0]?.length ?? 0);
    order.splice(at + 1, 0, at);
    takeColumns(sheet, order);
  },
  "two labels swapped": (sheet, _, dice) => swap(sheet, dice, "rowlabel:"),
  "two keys of rows swapped": (sheet, _, dice) => swap(sheet, dice, "key:"),
  "two keys of columns swapped": (sheet, _, dice) => swap(sheet, dice, "columnkey:"),
  "two numbers of rows swapped": (sheet, _, dice) => swap(sheet, dice, "rownumber:"),
  "two numbers of columns swapped": (sheet, _, dice) => swap(sheet, dice, "columnnumber:"),
  "two words above columns swapped": (sheet, _, dice) => swap(sheet, dice, "words:"),
  "two headings swapped": (sheet, _, dice) => swap(sheet, dice, "heading:"),
  "a label typed over with another": (sheet, _, dice) => {
    const two = twoOf(sheet, dice, "rowlabel:");
    if (!two) return;
    typeOver(sheet, two[0].row, two[0].column, sheet.values[two[1].row]?.[two[1].column] ?? null);
  },
  "a number of a column typed over with another": (sheet, _, dice) => {
    const two = twoOf(sheet, dice, "columnnumber:");
    if (!two) return;
    typeOver(sheet, two[0].row, two[0].column, sheet.values[two[1].row]?.[two[1].column] ?? null);
  },
  "another row's label beside figures of one's own": (sheet, _, dice) => {
    const at = pick(dice, [...linesWhere(sheet, isKey)]);
    const labels = placesOf(sheet, (origin) => /^row(label|number):/.test(origin));
    const chosen = pick(dice, labels);
    const order: (number | null)[] = counted(sheet.values.length);
    order.splice(at, 0, null);
    const from = chosen.row;
    const copied = labels
      .filter(({ row }) => row === from)
      .map(({ column }) => [column, sheet.values[from]?.[column] ?? null] as const);
    const { column } = pick(dice, placesOf(sheet, isKey));
    takeLines(sheet, order);
    for (const [where, value] of copied) typeOver(sheet, at, where, value);
    typeOver(sheet, at, column, 77);
  },
  "the whole table once more below": (sheet) => {
    const shown = placesOf(sheet, (origin) => /^(heading|words|columnnumber|row\w+):/.test(origin));
    const lines = shown.map(({ row }) => row);
    const all = counted(sheet.values.length);
    const again = all.filter((at) => at >= Math.min(...lines) && at <= Math.max(...lines));
    takeLines(sheet, [...all, null, ...again]);
  },
};
