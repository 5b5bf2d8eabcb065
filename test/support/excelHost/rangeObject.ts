import { areaAddress, quotedSheetName } from "../../../shared/sheet/address.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import { accessDenied, hostError } from "./hostError.ts";
import type { HostEvents } from "./hostEvents.ts";
import { enter } from "./hostInput.ts";
import type { HostObject } from "./hostObject.ts";
import { hostText } from "./hostText.ts";
import { findHostCell, type HostSheet, type HostWorkbook, hostCellAt } from "./hostWorkbook.ts";

/** A range of one area, as the rich API shows it. */
export function rangeObject(
  workbook: HostWorkbook,
  sheet: HostSheet,
  area: Area,
  events: HostEvents,
): HostObject {
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const grid = <T>(valueAt: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) =>
        valueAt(area.top + row, area.left + column),
      ),
    );
  const valueAt = (row: number, column: number) => findHostCell(sheet, row, column)?.value ?? "";

  const write = (input: unknown, put: (row: number, column: number, value: unknown) => void) => {
    const rows = asGrid(input, rowCount, columnCount);
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) {
        // The API's own rule: null in an array of values leaves that cell as it is.
        if (value !== null) put(area.top + row, area.left + column, value);
      }
    }
  };
  const enterAt = (row: number, column: number, value: unknown) => {
    const cell = hostCellAt(sheet, row, column);
    if (sheet.isProtected && !cell.unlocked) throw accessDenied();
    enter(cell, value);
  };
  const writeValues = (input: unknown) => {
    write(input, enterAt);
    events.changed(sheet, area, { triggerSource: "ThisLocalAddin" });
  };

  return {
    kind: "object",
    identity: { _ReferenceId: `${sheet.id}!${areaAddress(area)}` },
    reads: {
      Address: () => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`,
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rowCount,
      ColumnCount: () => columnCount,
      CellCount: () => rowCount * columnCount,
      Values: () => grid(valueAt),
      Text: () => grid((row, column) => hostText(findHostCell(sheet, row, column))),
      Formulas: () =>
        grid((row, column) => findHostCell(sheet, row, column)?.formula ?? valueAt(row, column)),
      NumberFormat: () =>
        grid((row, column) => findHostCell(sheet, row, column)?.numberFormat ?? "General"),
    },
    writes: {
      Values: writeValues,
      Formulas: writeValues,
      NumberFormat: (input) =>
        write(input, (row, column, format) => {
          if (sheet.isProtected && !sheet.protectionOptions.allowFormatCells) throw accessDenied();
          hostCellAt(sheet, row, column).numberFormat = String(format);
        }),
    },
    calls: {
      Select: () => {
        if (sheet.visibility !== "Visible")
          throw hostError("InvalidOperation", "The sheet is hidden.");
        if (workbook.activeId !== sheet.id) events.activated(sheet);
        workbook.activeId = sheet.id;
        workbook.selection = [area];
        events.selected(sheet, area);
        return { value: null };
      },
      _KeepReference: () => ({ value: null }),
      _ReleaseReference: () => ({ value: null }),
    },
  };
}

/** One value fills the whole range; an array must have its very shape. */
function asGrid(input: unknown, rowCount: number, columnCount: number): unknown[][] {
  if (!Array.isArray(input)) {
    return Array.from({ length: rowCount }, () => new Array(columnCount).fill(input));
  }
  const isRow = (row: unknown) => Array.isArray(row) && row.length === columnCount;
  if (input.length === rowCount && input.every(isRow)) return input as unknown[][];
  throw hostError("InvalidArgument", "The number of rows or columns doesn't match the range.");
}
