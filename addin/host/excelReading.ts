import type { Showing } from "../../shared/form/readShown.ts";
import type { HostProblem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { isOurs } from "../../shared/sheet/ourSheets.ts";
import type { InExcel } from "./excelBatch.ts";
import { factsOf, sheetFacts } from "./excelSheets.ts";
import type { KnownSheets } from "./knownSheets.ts";
import type { SheetFacts } from "./mendInserted.ts";
import { padReading } from "./padReading.ts";
import type { ReadingWishes, SheetId, SheetReading, Workbook } from "./workbook.ts";

type Readings = Result<readonly SheetReading[], HostProblem>;

/** Reads the workbook: all that is wanted at once, or sheet by sheet where that is more than one reply carries. */
export function excelReading(inExcel: InExcel, known: KnownSheets): Workbook["readSheets"] {
  /** A collection must be loaded before its items can be asked for anything, which costs a round trip. Sheets whose ids
   *  are known are read in that same one, so only a reading that meets a new sheet needs a second. */
  const readTogether = (wishes: ReadingWishes, asksActive: boolean) =>
    inExcel(async (context, sync) => {
      if (wishes.calculated) context.workbook.application.calculate("Recalculate");
      const worksheets = context.workbook.worksheets.load(sheetFacts);
      const application = markOf(context);
      const wanted = known.listWorthReading(wishes.every === true);
      const cells = new Map(wanted.map((id) => [id, cellsOf(worksheets, id)]));
      const active = asksActive ? activeOf(context) : null;
      await sync();
      const met = worksheets.items.filter(({ id }) => !known.isKnown(id));
      for (const { id } of met) cells.set(id, cellsOf(worksheets, id));
      if (met.length > 0) await sync();
      known.list(worksheets.items);
      return worksheets.items.flatMap((sheet) => {
        const read = cells.get(sheet.id);
        const isActive = sheet.id === active?.id;
        return read ? [readingOf(factsOf(sheet), read, showingOf(application), isActive)] : [];
      });
    });

  const listSheets = (asksActive: boolean) =>
    inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets.load(sheetFacts);
      const active = asksActive ? activeOf(context) : null;
      await sync();
      known.list(worksheets.items);
      return { facts: worksheets.items.map(factsOf), active: active?.id };
    });

  const readOneByOne = async (wishes: ReadingWishes): Promise<Readings> => {
    const listed = await whateverIsInFront(listSheets);
    if (!listed.ok) return listed;
    const { facts, active } = listed.value;
    const wanted = known.listWorthReading(wishes.every === true);
    known.findTooLarge(null);
    const readings: SheetReading[] = [];
    for (const one of facts.filter(({ id }) => wanted.includes(id))) {
      const read = await inExcel(async (context, sync) => {
        const cells = cellsOf(context.workbook.worksheets, one.id);
        const application = markOf(context);
        await sync();
        return readingOf(one, cells, showingOf(application), one.id === active);
      });
      if (read.ok) readings.push(read.value);
      else if (read.error.kind !== "payload-too-large") return read;
      // A sheet that alone exceeds one reply is no form of ours; it must not stop the forms beside it.
      else known.findTooLarge(one.id);
    }
    return ok(readings);
  };

  return async (wishes = {}) => {
    const together = await whateverIsInFront((asksActive) => readTogether(wishes, asksActive));
    // 5 MB is all that one reply carries on the web.
    const isTooLarge = !together.ok && together.error.kind === "payload-too-large";
    const read = isTooLarge ? await readOneByOne(wishes) : together;
    if (!read.ok) return read;
    for (const sheet of read.value) known.find(sheet.id, sheet);
    return wishes.every ? read : ok(read.value.filter(isOurs));
  };
}

/** Reads without asking which sheet is active where that cannot be told: while a chart sheet or another workbook is in
 *  front, for which Excel has no one code (office-js issues 2444 and 6365). Any other failure fails again. */
async function whateverIsInFront<T>(
  read: (asksActive: boolean) => Promise<Result<T, HostProblem>>,
): Promise<Result<T, HostProblem>> {
  try {
    const first = await read(true);
    if (first.ok || !ofWhatIsInFront.includes(first.error.kind)) return first;
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
  }
  return read(false);
}

const ofWhatIsInFront: readonly HostProblem["kind"][] = [
  "other-workbook-in-front",
  "sheet-unsupported",
  "sheet-missing",
];

/** Only cells that hold something: a column coloured to its last row must not weigh a million cells. */
function cellsOf(worksheets: Excel.WorksheetCollection, id: SheetId): Excel.Range {
  const facts = { rowIndex: true, columnIndex: true, values: true, text: true, formulas: true };
  return worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true).load(facts);
}

function activeOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet().load({ id: true });
}

/** What Excel writes before decimals, which the person or his system chooses. */
function markOf(context: Excel.RequestContext): Excel.Application {
  return context.workbook.application.load({ decimalSeparator: true });
}

function showingOf({ decimalSeparator }: Excel.Application): Showing {
  return { decimal: decimalSeparator === "." ? "." : ",", lacksRoom: true };
}

function readingOf(
  facts: SheetFacts,
  cells: Excel.Range,
  showing: Showing,
  active: boolean,
): SheetReading {
  return { ...facts, ...padReading(cells.isNullObject ? null : cells), showing, active };
}
