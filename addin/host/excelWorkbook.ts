import type { HostProblem } from "../../shared/problem.ts";
import { err } from "../../shared/result.ts";
import { parseAreas } from "../../shared/sheet/address.ts";
import { enteredValue } from "./enteredValue.ts";
import { excelAdding } from "./excelAdding.ts";
import { excelBatches } from "./excelBatch.ts";
import { excelReading } from "./excelReading.ts";
import { excelSelecting, excelWatching } from "./excelWatching.ts";
import { knownSheets } from "./knownSheets.ts";
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
    watchSelection: excelSelecting(inExcel),
    print: null,

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

    readSelection: async () => {
      const read = await inExcel(async (context, sync) => {
        // Not the areas themselves: loading those of a whole sheet makes Excel hang (office-js issue 5758).
        const facts = { address: true, worksheet: { id: true } };
        const selected = context.workbook.getSelectedRanges().load(facts);
        await sync();
        return { sheet: selected.worksheet.id, areas: parseAreas(selected.address) ?? [] };
      });
      const isNoCell = !read.ok && noCell.includes(read.error.kind);
      return isNoCell ? err({ kind: "no-cells-selected" }) : read;
    },

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

/** What Excel fails with where a chart or another workbook is in front instead of cells. */
const noCell: readonly HostProblem["kind"][] = ["other-workbook-in-front", "sheet-unsupported"];
