import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";

/** The same small workbook as each program saves it: `programs/make.py` and `make.mjs` have made them. */
const read = (name: string) =>
  readXlsx(new Uint8Array(readFileSync(join(import.meta.dirname, "programs", name))));

const spaced = "  hai dòng\nvà dấu cách ";
const empty = <T>(of: T) => Array.from({ length: 7 }, () => of);

/** The workbook; openpyxl works no formula out, LibreOffice writes what is true as a formula, and the small libraries
 *  leave the calculating to whoever opens it. */
const content = (
  computed: number | null,
  { truth = "", more = {} }: { readonly truth?: string; readonly more?: object } = {},
) => ({
  sheets: [
    {
      ...{ name: "Biểu 1", hidden: false, protected: true, ...more },
      merges: [{ top: 3, left: 3, bottom: 4, right: 4 }],
      values: [
        ["Hộ nghèo", 12.5, 44630, 0.125, true, computed, spaced],
        [1234567, "001234567890", null, null, null, null, null],
        empty(null),
        [null, null, null, "gộp", null, null, null],
      ],
      text: [
        ["Hộ nghèo", "12,5", "10/03/2022", "12,5%", "TRUE", computed === null ? "" : "25", spaced],
        ["1.234.567", "001234567890", "", "", "", "", ""],
        empty(""),
        ["", "", "", "gộp", "", "", ""],
      ],
      formulas: [["", "", "", "", truth, "=B1*2", ""], empty(""), empty(""), empty("")],
    },
    {
      ...{ name: "Ẩn", hidden: true, protected: false, merges: [], ...more },
      values: [
        [null, null],
        [null, "x"],
      ],
      text: [
        ["", ""],
        ["", "x"],
      ],
      formulas: [
        ["", ""],
        ["", ""],
      ],
    },
  ],
});

describe("a workbook is read the same whatever program has saved it", () => {
  it.each([
    ["libreoffice.xlsx", content(25, { truth: "=TRUE()" })],
    ["xlsxwriter.xlsx", content(25, { more: { awaitsCalculation: true } })],
    ["exceljs.xlsx", content(25)],
    ["hucre.xlsx", content(25, { more: { awaitsCalculation: true } })],
    ["openpyxl.xlsx", content(null, { more: { awaitsCalculation: true } })],
  ])("%s", (name, value) => {
    expect(read(name)).toEqual({ ok: true, value });
  });

  it.each([
    ["password.xlsx", "password"],
    ["libreoffice.xls", "old-xls"],
    ["libreoffice.ods", "other-format"],
  ])("%s is refused for what it is: %s", (name, fault) => {
    expect(read(name)).toEqual({ ok: false, error: { kind: "file-unreadable", fault } });
  });
});
