import type { Area, CellContent } from "../../../shared/sheet/sheet.ts";
import type { ChangeFacts, HostEvents } from "./hostEvents.ts";
import { enter } from "./hostInput.ts";
import {
  findHostCell,
  findHostSheet,
  freeSheetName,
  type HostCell,
  type HostSheet,
  type HostWorkbook,
  hostCellAt,
  newHostSheet,
} from "./hostWorkbook.ts";
import { moveSheet, removeSheet, renameSheet } from "./worksheetObject.ts";

/** What a person does to the workbook with mouse and keyboard. Sheets are named by id or name. */
export type PersonEdits = ReturnType<typeof personEdits>;

/**
 * Cells shift with their values, formula texts and formats, but formulas are never rewritten: a formula that pointed
 * at a shifted or cut cell still spells its old address. Nothing is calculated.
 */
export function personEdits(workbook: HostWorkbook, events: HostEvents) {
  const sheetOf = (key: string): HostSheet => {
    const sheet = findHostSheet(workbook, key);
    if (!sheet) throw new Error(`no sheet "${key}"`);
    return sheet;
  };
  const structural = (sheet: HostSheet, area: Area, changeType: string) =>
    events.changed(sheet, area, { changeType });

  return {
    /** Types into a cell; a co-author's typing has the source "Remote". */
    edit(key: string, row: number, column: number, input: CellContent, facts?: ChangeFacts): void {
      const sheet = sheetOf(key);
      enter(hostCellAt(sheet, row, column), input);
      events.changed(sheet, cellArea(row, column), facts);
    },
    insertRow(key: string, row: number): void {
      const sheet = sheetOf(key);
      while (sheet.rows.length < row) sheet.rows.push([]);
      sheet.rows.splice(row, 0, []);
      structural(sheet, rowArea(row), "RowInserted");
    },
    deleteRow(key: string, row: number): void {
      const sheet = sheetOf(key);
      sheet.rows.splice(row, 1);
      structural(sheet, rowArea(row), "RowDeleted");
    },
    insertColumn(key: string, column: number): void {
      const sheet = sheetOf(key);
      for (const cells of sheet.rows) if (cells.length > column) cells.splice(column, 0, null);
      structural(sheet, columnArea(column), "ColumnInserted");
    },
    deleteColumn(key: string, column: number): void {
      const sheet = sheetOf(key);
      for (const cells of sheet.rows) cells.splice(column, 1);
      structural(sheet, columnArea(column), "ColumnDeleted");
    },
    renameSheet: (key: string, name: string): void => renameSheet(workbook, sheetOf(key), name),
    moveSheet: (key: string, position: number): void => moveSheet(workbook, sheetOf(key), position),
    deleteSheet: (key: string): void => removeSheet(workbook, sheetOf(key), events),
    showSheet(key: string): void {
      workbook.activeId = sheetOf(key).id;
      events.activated(sheetOf(key));
    },
    /** Selects cells, in several areas with Ctrl held. */
    select(key: string, ...areas: readonly Area[]): void {
      workbook.activeId = sheetOf(key).id;
      workbook.selection = areas;
      const [first] = areas;
      if (first) events.selected(sheetOf(key), first);
    },
    /** Copies a whole sheet beside itself and answers the copy's id. */
    copySheet(key: string): string {
      const { id: _, name, ...content } = structuredClone(sheetOf(key));
      const copy = { ...newHostSheet(workbook, freeSheetName(workbook, name)), ...content };
      workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(key)) + 1, 0, copy);
      events.added(copy);
      return copy.id;
    },
    /** Takes the lock off, or puts it on, as the Review tab does. */
    protect(key: string, isProtected: boolean): void {
      sheetOf(key).isProtected = isProtected;
    },
    /** Cuts an area and pastes it with its top left cell elsewhere on the sheet. */
    cutPaste(key: string, from: Area, row: number, column: number): void {
      const sheet = sheetOf(key);
      const taken = eachCell(from, (r, c) => findHostCell(sheet, r, c));
      eachCell(from, (r, c) => put(sheet, r, c, null));
      for (const [r, cells] of taken.entries()) {
        for (const [c, cell] of cells.entries()) put(sheet, row + r, column + c, cell);
      }
      events.changed(sheet, from);
      events.changed(sheet, {
        top: row,
        left: column,
        bottom: row + taken.length - 1,
        right: column + from.right - from.left,
      });
    },
    /** Pastes a block of values, as from another program. */
    paste(
      key: string,
      row: number,
      column: number,
      block: readonly (readonly CellContent[])[],
    ): void {
      const sheet = sheetOf(key);
      for (const [r, values] of block.entries()) {
        for (const [c, value] of values.entries())
          enter(hostCellAt(sheet, row + r, column + c), value);
      }
      const width = Math.max(...block.map((values) => values.length));
      events.changed(sheet, {
        top: row,
        left: column,
        bottom: row + block.length - 1,
        right: column + width - 1,
      });
    },
    /** The values of a sheet as the host holds them, from A1. */
    readCells(key: string): CellContent[][] {
      return sheetOf(key).rows.map((cells) => Array.from(cells, (cell) => cell?.value ?? null));
    },
  };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function rowArea(row: number): Area {
  return { top: row, left: 0, bottom: row, right: LAST_COLUMN };
}

function columnArea(column: number): Area {
  return { top: 0, left: column, bottom: LAST_ROW, right: column };
}

function eachCell<T>(area: Area, visit: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) =>
      visit(area.top + row, area.left + column),
    ),
  );
}

function put(sheet: HostSheet, row: number, column: number, cell: HostCell | null): void {
  hostCellAt(sheet, row, column);
  const cells = sheet.rows[row];
  if (cells) cells[column] = cell;
}
