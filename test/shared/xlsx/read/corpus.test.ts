import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { limits } from "../../../../shared/xlsx/read/limits.ts";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";

/** Hostile and broken files that lie beside the project, not in it. */
const folder = join(import.meta.dirname, "..", "..", "..", "..", "..", "shared", "corpus", "xlsx");
const isThere = existsSync(folder);
if (!isThere) console.warn(`skipped: ${folder} is not there`);

const sheet = (values: unknown[], text: string[], formulas: string[], name = "S") => ({
  sheets: [
    {
      name,
      hidden: false,
      protected: false,
      merges: [],
      values: [values],
      text: [text],
      formulas: [formulas],
    },
  ],
});
const greeting = sheet(["xin chào", 1], ["xin chào", "1"], ["", ""]);

/** What each file must come to: its content, or why it is not read. */
const expected: Readonly<Record<string, object | string>> = {
  "00-ok.xlsx": greeting,
  "01-bomb-sheet-400MB.xlsx": "suspicious",
  "03-bomb-media-600MB.xlsx": greeting,
  "04-billion-laughs.xlsx": "suspicious",
  "06-sparse-XFD1048576.xlsx": "too-many-cells",
  "08-sst-1e6-strings.xlsx": "suspicious",
  "10-proto.xlsx": "damaged",
  "12-huge-merge.xlsx": "suspicious",
  "14-dv-huge-sqref.xlsx": greeting,
  "17-formula-inject.xlsx": sheet(
    ['=HYPERLINK("http://evil","x")', 5],
    ['=HYPERLINK("http://evil","x")', "5"],
    ["", '=WEBSERVICE("http://evil")'],
  ),
  "19-external-rel.xlsx": "suspicious",
  "21-overlap-8GB.xlsx": "suspicious",
  "23-30k-entries.xlsx": "suspicious",
  "25-cfb.xlsx": "old-xls",
  "27-long-attr.xlsx": "suspicious",
  "29-entity-numeric.xlsx": "damaged",
};

describe.skipIf(!isThere)("every hostile, broken and good file of the corpus", () => {
  it("is known", () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(expected));
  });

  it.each(Object.entries(expected))("%s", (name, wanted) => {
    let inflated = 0;
    const onInflated = (count: number) => {
      inflated += count;
    };
    const outcome = readXlsx(new Uint8Array(readFileSync(join(folder, name))), { onInflated });
    expect(outcome.ok ? outcome.value : outcome.error.fault).toEqual(wanted);
    // The bombs are given up after their first million bytes; the other parts have two thousand.
    expect(inflated).toBeLessThan(limits.freeBytes + 2000);
  });
});
