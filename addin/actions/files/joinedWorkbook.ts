import { ok } from "../../../shared/result.ts";
import type { SheetReading, Workbook } from "../../host/workbook.ts";

/** Several workbooks read as one; all else is done with the first. Their sheets' ids are told apart by their place. */
export function joinedWorkbook(
  first: Workbook,
  others: readonly Workbook[],
): Pick<Workbook, "readSheets"> & Workbook {
  return {
    ...first,
    readSheets: async (wishes) => {
      const sheets: SheetReading[] = [];
      for (const [at, workbook] of [first, ...others].entries()) {
        const read = await workbook.readSheets(wishes);
        if (!read.ok) return read;
        sheets.push(...read.value.map((sheet) => ({ ...sheet, id: idIn(at, sheet.id) })));
      }
      return ok(sheets);
    },
  };
}

/** What a sheet of the workbook at a place is called where several are read as one. */
export function idIn(at: number, id: string): string {
  return `${at}/${id}`;
}
