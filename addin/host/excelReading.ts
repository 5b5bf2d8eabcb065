import type { HostProblem, Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { InExcel } from "./excelBatch.ts";
import { factsOf, sheetFacts } from "./excelSheets.ts";
import type { SheetFacts } from "./mendInserted.ts";
import { padReading } from "./padReading.ts";
import type { SheetId, SheetReading, Workbook } from "./workbook.ts";

/** The ids of the worksheets met so far. A collection must be loaded before its items can be asked for anything, which
 *  costs a round trip: sheets whose ids are known are read in that same one, so only a new sheet needs a second. */
export interface KnownSheets {
  readonly ids: Set<SheetId>;
  /** These are the worksheets there are now. */
  readonly remember: (sheets: readonly { readonly id: SheetId }[]) => void;
}

/** No worksheet is known yet. */
export function knownSheets(): KnownSheets {
  const ids = new Set<SheetId>();
  return {
    ids,
    remember: (sheets) => {
      ids.clear();
      for (const { id } of sheets) ids.add(id);
    },
  };
}

/** Reads the workbook: all of it at once, or sheet by sheet where that is more than one reply carries. */
export function excelReading(inExcel: InExcel, known: KnownSheets): Workbook["readSheets"] {
  const readTogether = (calculated: boolean, asksActive: boolean) =>
    inExcel(async (context, sync) => {
      if (calculated) context.workbook.application.calculate("Recalculate");
      const worksheets = context.workbook.worksheets.load(sheetFacts);
      const cells = new Map([...known.ids].map((id) => [id, cellsOf(worksheets, id)]));
      const active = asksActive ? activeOf(context) : null;
      await sync();
      const met = worksheets.items.filter(({ id }) => !cells.has(id));
      for (const { id } of met) cells.set(id, cellsOf(worksheets, id));
      if (met.length > 0) await sync();
      known.remember(worksheets.items);
      return worksheets.items.map((sheet) =>
        readingOf(factsOf(sheet), cells.get(sheet.id), sheet.id === active?.id),
      );
    });

  const listSheets = (asksActive: boolean) =>
    inExcel(async (context, sync) => {
      const worksheets = context.workbook.worksheets.load(sheetFacts);
      const active = asksActive ? activeOf(context) : null;
      await sync();
      return { facts: worksheets.items.map(factsOf), active: active?.id };
    });

  const readOneByOne = async (): Promise<Result<readonly SheetReading[], Problem>> => {
    const listed = await whateverIsInFront(listSheets);
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

  return async (calculated = false) => {
    const read = await whateverIsInFront((asksActive) => readTogether(calculated, asksActive));
    // 5 MB is all that one reply carries on the web.
    return !read.ok && read.error.kind === "payload-too-large" ? readOneByOne() : read;
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

function readingOf(
  facts: SheetFacts,
  cells: Excel.Range | undefined,
  active: boolean,
): SheetReading {
  return { ...facts, ...padReading(cells && !cells.isNullObject ? cells : null), active };
}
