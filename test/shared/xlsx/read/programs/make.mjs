// Writes the same small workbook with exceljs and hucre, which are no part of the project: they are found in the folder
// given as the only argument, where `npm install exceljs@4.4.0 hucre@1.0.0` was run.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const from = createRequire(join(resolve(process.argv[2] ?? "."), "package.json"));
const here = import.meta.dirname;
const day = new Date(Date.UTC(2022, 2, 10));
const spaced = "  hai dòng\nvà dấu cách ";

const { Workbook } = from("exceljs");
const book = new Workbook();
const sheet = book.addWorksheet("Biểu 1");
sheet.addRow(["Hộ nghèo", 12.5, day, 0.125, true, { formula: "B1*2", result: 25 }, spaced]);
sheet.getCell("C1").numFmt = "dd/mm/yyyy";
sheet.getCell("D1").numFmt = "0.0%";
sheet.getCell("A2").value = 1234567;
sheet.getCell("A2").numFmt = "#,##0";
sheet.getCell("B2").value = "001234567890";
sheet.getCell("B2").numFmt = "@";
sheet.getCell("D4").value = "gộp";
sheet.mergeCells("D4:E5");
await sheet.protect("", {});
const hidden = book.addWorksheet("Ẩn", { state: "hidden" });
hidden.getCell("B2").value = "x";
await book.xlsx.writeFile(join(here, "exceljs.xlsx"));

const { writeXlsx } = await import(from.resolve("hucre/xlsx"));
const cells = new Map([
  ["0,2", { value: day, type: "date", style: { numFmt: "dd/mm/yyyy" } }],
  ["0,3", { value: 0.125, type: "number", style: { numFmt: "0.0%" } }],
  ["0,5", { value: 25, type: "formula", formula: "B1*2", formulaResult: 25 }],
  ["1,0", { value: 1234567, type: "number", style: { numFmt: "#,##0" } }],
  ["1,1", { value: "001234567890", type: "string", style: { numFmt: "@" } }],
]);
const rows = [
  ["Hộ nghèo", 12.5, day, 0.125, true, 25, spaced],
  [1234567, "001234567890"],
  [],
  [null, null, null, "gộp"],
];
const bytes = await writeXlsx({
  sheets: [
    {
      ...{ name: "Biểu 1", rows, cells, protection: { sheet: true } },
      merges: [{ startRow: 3, startCol: 3, endRow: 4, endCol: 4 }],
    },
    { name: "Ẩn", rows: [[], [null, "x"]], hidden: true },
  ],
});
writeFileSync(join(here, "hucre.xlsx"), bytes);
