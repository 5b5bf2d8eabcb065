import { enteredValue } from "./enteredValue.ts";
import { excelAdding } from "./excelAdding.ts";
import { excelBatches } from "./excelBatch.ts";
import { excelReading, knownSheets } from "./excelReading.ts";
import { excelWatching } from "./excelWatching.ts";
import type { Workbook } from "./workbook.ts";

/** The workbook that Excel shows. */
export function excelWorkbook({ timeoutMs = 20_000 } = {}): Workbook {
  const inExcel = excelBatches(timeoutMs);
  const known = knownSheets();
  const addSheets = excelAdding(inExcel, known);

  return {
    insertSheets: (sheets) => addSheets(sheets, []),
    replaceSheets: (old, sheets) => addSheets(sheets, old),
    readSheets: excelReading(inExcel, known),
    watch: excelWatching(inExcel, known),

    writeCells: (id, writes) =>
      inExcel(async (context, sync) => {
        const sheet = context.workbook.worksheets.getItem(id);
        for (const { row, column, value, numberFormat } of writes) {
          const cell = sheet.getCell(row, column);
          // First: a number written into a cell of format "@" would become a text.
          if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
          cell.values = [[enteredValue(value)]];
        }
        await sync();
        return null;
      }),

    revealCell: (id, row, column) =>
      inExcel(async (context, sync) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.activate();
        sheet.getCell(row, column).select();
        await sync();
        return null;
      }),
  };
}
