import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { base64Of } from "./base64.ts";
import { drawCharts, withoutCharts } from "./drawCharts.ts";
import { enteredValue } from "./enteredValue.ts";
import { withFreeNames } from "./freeSheetName.ts";
import { runBatch } from "./hostBatch.ts";
import { mendAll, mendInserted, type SheetFacts } from "./mendInserted.ts";
import { padReading } from "./padReading.ts";
import type { SheetId, SheetReading, Workbook } from "./workbook.ts";

/** The workbook that Excel shows. `sync` was seen to hang for ever: every round trip has a time limit of our own. */
export function excelWorkbook({ timeoutMs = 20_000 } = {}): Workbook {
  // A collection must be loaded before its items can be asked for anything, which costs a round trip. Sheets whose
  // ids are known beforehand are read in that same one, so only a reading that meets a new sheet needs a second.
  const known = new Set<SheetId>();

  // Not `Excel.run`: it keeps every range alive and sends one more message after each batch to let them go.
  const inExcel = <T>(
    batch: (context: Excel.RequestContext, sync: () => Promise<void>) => Promise<T>,
  ) => runBatch(new Excel.RequestContext(), timeoutMs, batch);

  const remember = (sheets: readonly { readonly id: SheetId }[]) => {
    known.clear();
    for (const { id } of sheets) known.add(id);
  };

  const readTogether = (calculated: boolean) =>
    inExcel(async (context, sync) => {
      if (calculated) context.workbook.application.calculate("Recalculate");
      const worksheets = context.workbook.worksheets.load(sheetFacts);
      const cells = new Map([...known].map((id) => [id, cellsOf(worksheets, id)]));
      const active = activeOf(context);
      await sync();
      const met = worksheets.items.filter(({ id }) => !cells.has(id));
      for (const { id } of met) cells.set(id, cellsOf(worksheets, id));
      if (met.length > 0) await sync();
      remember(worksheets.items);
      return worksheets.items.map((sheet) =>
        readingOf(factsOf(sheet), cells.get(sheet.id), sheet.id === active.id),
      );
    });

  const readOneByOne = async (): Promise<Result<readonly SheetReading[], Problem>> => {
    const listed = await inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets.load(sheetFacts);
      const active = activeOf(context);
      await sync();
      return { facts: worksheets.items.map(factsOf), active: active.id };
    });
    if (!listed.ok) return listed;
    const readings: SheetReading[] = [];
    const { active } = listed.value;
    for (const facts of listed.value.facts) {
      const read = await inExcel(async (context, sync) => {
        const cells = cellsOf(context.workbook.worksheets, facts.id);
        await sync();
        return readingOf(facts, cells, facts.id === active);
      });
      if (read.ok) readings.push(read.value);
      // A sheet that alone exceeds one reply is no form of ours; it must not stop the forms beside it.
      else if (read.error.kind !== "payload-too-large") return read;
    }
    return ok(readings);
  };

  const addSheets = async (
    given: readonly Sheet[],
    old: readonly SheetId[],
  ): Promise<Result<readonly SheetId[], Problem>> => {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
      return err({ kind: "host-too-old" });
    }
    const sheets = withFreeNames(given, []);
    const properties = { title: sheets[0]?.name ?? "", creator: "Nộp Biểu" };
    // Excel on the web refuses a file that holds a chart.
    const file = base64Of(writeXlsx(sheets.map(withoutCharts), properties));
    const added = await inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets;
      // A batch ends at its first failure and undoes nothing: whatever may be missing is asked for first.
      const replaced = old.map((id) => worksheets.getItem(id).load({ id: true }));
      const ids = context.workbook.insertWorksheetsFromBase64(file, placeOf(replaced[0]));
      for (const sheet of replaced) sheet.delete();
      worksheets.load(sheetFacts);
      await sync();
      remember(worksheets.items);
      return { ids: ids.value, present: worksheets.items.map(factsOf) };
    });
    if (!added.ok) return added;
    const { ids, present } = added.value;
    // The sheets are there whatever becomes of this: a problem told now would make the person add them twice, and a
    // protection still missing is found when the form is checked.
    await inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets;
      const inserted = ids.map((id) => worksheets.getItem(id));
      inserted[0]?.activate();
      mendAll(inserted, mendInserted(ids, sheets, present));
      // Last: should they be refused, all that comes before them is done.
      drawCharts(inserted, sheets);
      await sync();
    });
    return ok(ids);
  };

  return {
    insertSheets: (sheets) => addSheets(sheets, []),
    replaceSheets: (old, sheets) => addSheets(sheets, old),

    readSheets: async (calculated = false) => {
      const read = await readTogether(calculated);
      if (read.ok) return read;
      // 5 MB is all that one reply carries on the web.
      if (read.error.kind === "payload-too-large") return readOneByOne();
      if (read.error.kind !== "sheet-missing" || known.size === 0) return read;
      known.clear();
      return readTogether(calculated);
    },

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

    watch: async (onChange) => {
      let isWatching = true;
      const tell = async (id: SheetId, source?: string) => {
        if (isWatching && source !== "Remote") onChange(id);
      };
      const registered = await inExcel(async (context, sync) => {
        const worksheets = context.workbook.worksheets.load({ id: true });
        const events = [
          worksheets.onChanged.add(async ({ worksheetId, source, triggerSource }) => {
            // What we wrote ourselves is no change by the person.
            if (triggerSource !== "ThisLocalAddin") await tell(worksheetId, source);
          }),
          worksheets.onActivated.add(({ worksheetId }) => tell(worksheetId)),
          worksheets.onAdded.add(({ worksheetId, source }) => tell(worksheetId, source)),
          worksheets.onDeleted.add(({ worksheetId, source }) => tell(worksheetId, source)),
        ];
        await sync();
        remember(worksheets.items);
        return { context, events };
      });
      if (!registered.ok) return registered;
      const { context, events } = registered.value;
      return ok(() => {
        isWatching = false;
        for (const event of events) event.remove();
        void runBatch(context, timeoutMs, (_, sync) => sync());
      });
    },
  };
}

const sheetFacts = { id: true, name: true, protection: { protected: true } };

function factsOf({ id, name, protection }: Excel.Worksheet): SheetFacts {
  return { id, name, protected: protection.protected };
}

/** Only cells that hold something: a column coloured to its last row must not weigh a million cells. */
function cellsOf(worksheets: Excel.WorksheetCollection, id: SheetId): Excel.Range {
  const facts = { rowIndex: true, columnIndex: true, values: true, text: true, formulas: true };
  return worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true).load(facts);
}

function activeOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet().load({ id: true });
}

function readingOf(
  facts: SheetFacts,
  cells: Excel.Range | undefined,
  active: boolean,
): SheetReading {
  return { ...facts, ...padReading(cells && !cells.isNullObject ? cells : null), active };
}

function placeOf(replaced: Excel.Worksheet | undefined): Excel.InsertWorksheetOptions {
  return replaced ? { positionType: "Before", relativeTo: replaced } : { positionType: "End" };
}
