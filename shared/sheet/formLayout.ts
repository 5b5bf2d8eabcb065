import type { Form, FormTable } from "../form/form.ts";
import type { Column } from "../form/template.ts";
import { type CellKey, cellKeyOf, partsOfCellKey } from "../ids.ts";

/** Where everything of a form stands on its sheet, zero-based. */
export interface FormLayout {
  readonly keyColumn: number;
  /** The first visible column. */
  readonly left: number;
  /** The first column of figures. */
  readonly firstFigure: number;
  /** The last column of the widest table: the printed page ends here. */
  readonly right: number;
  readonly checkColumn: number;
  /** Hidden columns of the check list: id, importance, verdict, message. */
  readonly checks: {
    readonly id: number;
    readonly importance: number;
    readonly verdict: number;
    readonly message: number;
  };
  /** Where the columns begin that stand aside: what is carried in only to compare with, hidden and never typed. Tables
   *  below each other share columns: in its own place one of them would show where another table shows something. */
  readonly aside: number;
  /** Where the hidden copies of the entries begin: each stands in the row of its entry. */
  readonly mirror: number;
  /** The hidden column that counts, beside each row, the cells that still wait for an answer. */
  readonly blanks: number;
  /** The one beside it that counts the cells of the row which say "chưa có số liệu". */
  readonly unknowns: number;
  readonly width: number;
  readonly tables: readonly TableLayout[];
  /** The first row below the last table. */
  readonly bottom: number;
}

export interface TableLayout {
  readonly formTable: FormTable;
  readonly headingRow: number | null;
  readonly labelRows: readonly [top: number, bottom: number];
  /** Hidden: the keys of the columns. */
  readonly keyRow: number;
  /** The letters, numbers and algebra printed under the labels. */
  readonly numberRow: number;
  readonly stubColumns: readonly number[];
  readonly columnOf: ReadonlyMap<string, number>;
  /** The last column in its place. */
  readonly last: string | null;
  /** Where it ends: one of words takes the room that a wider table leaves beside it. */
  readonly end: number;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Rows of the official heading above the first table. */
export const headingRows = 7;

/** Lays a form out: one table below the other, the check column beside, hidden helpers on the right. */
export function layOutForm(form: Form): FormLayout {
  const left = 1;
  const stubs = Math.max(...form.tables.map(({ table }) => table.stub.length));
  const parted = form.tables.map((formTable) => partColumns(form, formTable));
  const figures = Math.max(...parted.map(({ inPlace }) => inPlace.length));
  const right = left + stubs + figures - 1;
  const checkColumn = right + 2;
  const aside = checkColumn + 5;
  const mirror = aside + Math.max(...parted.map((columns) => columns.aside.length));
  let row = headingRows;
  const tables = parted.map((columns): TableLayout => {
    const laid = layOutTable(columns, row, { left, firstFigure: left + stubs, right, aside });
    row = Math.max(...laid.rowOf.values()) + 2;
    return laid;
  });
  return {
    keyColumn: 0,
    left,
    firstFigure: left + stubs,
    right,
    checkColumn,
    checks: {
      id: checkColumn + 1,
      importance: checkColumn + 2,
      verdict: checkColumn + 3,
      message: checkColumn + 4,
    },
    aside,
    mirror,
    blanks: mirror + figures,
    unknowns: mirror + figures + 1,
    width: mirror + figures + 2,
    tables,
    bottom: row,
  };
}

interface PartedColumns {
  readonly formTable: FormTable;
  readonly inPlace: readonly Column[];
  readonly aside: readonly Column[];
}

/** Milestones stand aside; what else is hidden may have to be typed, and then shows in its place. */
function partColumns(form: Form, formTable: FormTable): PartedColumns {
  const { table, columns } = formTable;
  const isAside = (column: Column) =>
    column.hidden &&
    table.rows.every((row) => {
      const content = form.cells.get(cellKeyOf(table.id, row.id, column.id))?.content;
      return !content || (content.kind === "carried" && content.from.kind === "milestone");
    });
  return {
    formTable,
    inPlace: columns.filter((column) => !isAside(column)),
    aside: columns.filter(isAside),
  };
}

function layOutTable(
  { formTable, inPlace, aside }: PartedColumns,
  top: number,
  at: Pick<FormLayout, "left" | "firstFigure" | "right" | "aside">,
): TableLayout {
  const { table, columns } = formTable;
  const { left, firstFigure, right } = at;
  const headingRow = table.heading === null ? null : top;
  const labelTop = top + (headingRow === null ? 0 : 1);
  const labelBottom = labelTop + (columns.some(({ group }) => group !== null) ? 1 : 0);
  const keyRow = labelBottom + 1;
  const numberRow = keyRow + 1;
  const last = inPlace.at(-1);
  const isWords = last?.measure?.type === "text" && last.group === null;
  return {
    formTable,
    headingRow,
    labelRows: [labelTop, labelBottom],
    keyRow,
    numberRow,
    stubColumns: table.stub.map((_, index) => left + index),
    columnOf: new Map([
      ...inPlace.map(({ id }, index) => [id, firstFigure + index] as const),
      ...aside.map(({ id }, index) => [id, at.aside + index] as const),
    ]),
    last: last?.id ?? null,
    end: isWords ? right : firstFigure + inPlace.length - 1,
    rowOf: new Map(table.rows.map(({ id }, index) => [id, numberRow + 1 + index])),
  };
}

/** The table a cell belongs to, as laid out. */
export function tableLayoutOf(layout: FormLayout, key: CellKey): TableLayout {
  const { table } = partsOfCellKey(key);
  const found = layout.tables.find(({ formTable }) => formTable.table.id === table);
  if (!found) throw new Error(`${key} is not laid out`);
  return found;
}

/** Where a cell stands. */
export function positionOf(layout: FormLayout, key: CellKey): Position {
  const parts = partsOfCellKey(key);
  const { rowOf, columnOf } = tableLayoutOf(layout, key);
  const row = rowOf.get(parts.row);
  const column = columnOf.get(parts.column);
  if (row === undefined || column === undefined) throw new Error(`${key} is not laid out`);
  return { row, column };
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where the hidden copy of an entry stands. */
export function mirrorOf(layout: FormLayout, key: CellKey): Position {
  const { row, column } = positionOf(layout, key);
  return { row, column: layout.mirror + column - layout.firstFigure };
}
