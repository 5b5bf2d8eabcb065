import { describe, expect, it } from "vitest";
import { everyKindConsolidated, everyKindSamples } from "../../../../.ci/slow/everyKindSamples.ts";
import { regimeSamples } from "../../../../.ci/slow/regimeSamples.ts";
import { readingOf } from "../../../../addin/host/memorySheet.ts";
import type { Sheet } from "../../../../shared/sheet/sheet.ts";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import { writeXlsx } from "../../../../shared/xlsx/writeXlsx.ts";

/** What the page tells of a sheet: what a file of it must tell, too, where accents are composed. */
function told(sheet: Sheet) {
  const { name, values, text, formulas, protected: isProtected } = readingOf(sheet, "", false);
  const composed = <T>(lines: readonly (readonly T[])[]) =>
    lines.map((line) => line.map((of) => (typeof of === "string" ? of.normalize("NFC") : of)));
  return {
    name,
    hidden: false,
    awaitsCalculation: true,
    protected: isProtected,
    merges: sheet.merges,
    values: composed(values),
    text: composed(text),
    formulas,
  };
}

/** Blank for every kind of period, and filled in by a few units. */
const MOST_SHEETS = 8;

const samples = {
  ...Object.fromEntries(
    Object.entries(regimeSamples()).map(([name, sheets]) => [name, sheets.slice(0, MOST_SHEETS)]),
  ),
  "every kind of cell": everyKindSamples(),
  "every kind of cell, consolidated": everyKindConsolidated(),
};

describe("what our writer writes is read as the page tells it, cell by cell", () => {
  it.each(Object.entries(samples))("%s", (_, sheets) => {
    const read = readXlsx(writeXlsx(sheets, { title: "Mẫu", creator: "Nộp Biểu" }));
    expect(read).toEqual({ ok: true, value: { sheets: sheets.map(told) } });
  });
});
