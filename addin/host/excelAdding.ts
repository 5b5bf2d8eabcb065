import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { withFreeNames } from "../../shared/sheet/freeSheetName.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { base64Of } from "./base64.ts";
import { drawCharts, withoutCharts } from "./drawCharts.ts";
import type { InExcel } from "./excelBatch.ts";
import { factsOf, sheetFacts } from "./excelSheets.ts";
import type { KnownSheets } from "./knownSheets.ts";
import { type Mend, mendInserted, protectionOptions } from "./mendInserted.ts";
import type { SheetId } from "./workbook.ts";
import { loadXlsxWriter } from "./xlsxWriter.ts";

/** Adds sheets to the workbook, in the place of old ones where there are any. */
export function excelAdding(inExcel: InExcel, known: KnownSheets) {
  return async (
    given: readonly Sheet[],
    old: readonly SheetId[],
  ): Promise<Result<readonly SheetId[], Problem>> => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
      return err({ kind: "host-too-old" });
    }
    const writing = await loadXlsxWriter();
    if (!writing.ok) return writing;
    const sheets = withFreeNames(given, []);
    const properties = { title: sheets[0]?.name ?? "", creator: "Nộp Biểu" };
    // Excel on the web refuses a file that holds a chart.
    const file = base64Of(writing.value(sheets.map(withoutCharts), properties));
    const added = await inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets;
      // A batch ends at its first failure and undoes nothing: whatever may be missing is asked for first.
      const replaced = old.map((id) => worksheets.getItem(id).load({ id: true }));
      const ids = context.workbook.insertWorksheetsFromBase64(file, placeOf(replaced[0]));
      for (const sheet of replaced) sheet.delete();
      worksheets.load(sheetFacts);
      await sync();
      known.list(worksheets.items);
      return { ids: ids.value, present: worksheets.items.map(factsOf) };
    });
    if (!added.ok) return added;
    const { ids, present } = added.value;
    await finish(ids, sheets, mendInserted(ids, sheets, present));
    return ok(ids);
  };

  /** The sheets are there whatever becomes of this: a failure told now, expected or not, would make the person add them
   *  twice. Protection that is still missing is said and mended when the form is checked. */
  async function finish(
    ids: readonly SheetId[],
    sheets: readonly Sheet[],
    mends: readonly Mend[],
  ): Promise<void> {
    try {
      await inExcel(async (context, sync) => {
        const worksheets = context.workbook.worksheets;
        // A batch ends at its first failure: what matters most comes first.
        for (const { id, protect } of mends) {
          if (protect) worksheets.getItem(id).protection.protect(protectionOptions);
        }
        for (const { id, rename } of mends) {
          if (rename !== null) worksheets.getItem(id).name = rename;
        }
        if (ids[0] !== undefined) worksheets.getItem(ids[0]).activate();
        // Last: should they be refused, all that comes before them is done.
        drawCharts(
          ids.map((id) => worksheets.getItem(id)),
          sheets,
        );
        await sync();
      });
    } catch (error) {
      console.error(error);
    }
  }
}

function placeOf(replaced: Excel.Worksheet | undefined): Excel.InsertWorksheetOptions {
  return replaced ? { positionType: "Before", relativeTo: replaced } : { positionType: "End" };
}
