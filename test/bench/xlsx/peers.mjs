// The same jobs by exceljs and hucre: `peers.mjs FOLDER exceljs|hucre write|read [FILE]`, where FOLDER has them installed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, peer, job, file] = process.argv.slice(2);
const from = createRequire(join(folder, "package.json"));
const bytes = file ? readFileSync(file) : null;
const values = Array.from({ length: 60 }, (_, row) =>
  Array.from({ length: 10 }, (__, unit) => row * 10 + unit),
);
const sum = (line) => line.reduce((total, value) => total + value, 0);
const thin = { style: "thin" };
const border = { top: thin, bottom: thin, left: thin, right: thin };
const font = { name: "Times New Roman", size: 13 };

const jobs = {
  exceljs: () => {
    const { Workbook } = from("exceljs");
    return {
      write: async () => {
        const book = new Workbook();
        const sheet = book.addWorksheet("Tổng hợp");
        for (const [row, line] of values.entries()) {
          const formula = `SUM(B${row + 1}:K${row + 1})`;
          sheet.addRow([`Chỉ tiêu số ${row + 1}`, ...line, { formula, result: sum(line) }]);
          sheet.getRow(row + 1).eachCell((cell, column) => {
            cell.border = border;
            cell.font = { ...font, bold: column === 12 };
            if (column > 1) cell.numFmt = "#,##0";
            if (column === 1) cell.alignment = { wrapText: true };
            if (column === 12)
              cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFEEEEEE" } };
          });
        }
        return (await book.xlsx.writeBuffer()).byteLength;
      },
      read: async () => {
        const book = new Workbook();
        await book.xlsx.load(bytes);
        let count = 0;
        book.eachSheet((sheet) =>
          sheet.eachRow((row) =>
            row.eachCell((cell) => {
              // A merged cell repeats the value of its first one.
              const { value } = cell;
              if (value !== null && cell.master === cell && value.result !== null) count++;
            }),
          ),
        );
        return count;
      },
    };
  },
  hucre: async () => {
    const { readXlsx, writeXlsx } = await import(pathToFileURL(from.resolve("hucre/xlsx")).href);
    return {
      write: async () => {
        const cells = new Map();
        for (const [row, line] of values.entries()) {
          const style = (column) => ({
            border,
            font: { ...font, bold: column === 11 },
            ...(column > 0 ? { numFmt: "#,##0" } : { alignment: { wrapText: true } }),
            ...(column === 11
              ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEEEEE" } } }
              : {}),
          });
          cells.set(`${row},0`, {
            value: `Chỉ tiêu số ${row + 1}`,
            type: "string",
            style: style(0),
          });
          for (const [unit, value] of line.entries())
            cells.set(`${row},${unit + 1}`, { value, type: "number", style: style(unit + 1) });
          cells.set(`${row},11`, {
            ...{ value: sum(line), type: "formula", formulaResult: sum(line), style: style(11) },
            formula: `SUM(B${row + 1}:K${row + 1})`,
          });
        }
        const rows = values.map((line) => ["", ...line, 0]);
        return (await writeXlsx({ sheets: [{ name: "Tổng hợp", rows, cells }] })).length;
      },
      read: async () => {
        const book = await readXlsx(bytes, { readStyles: true });
        return book.sheets.flatMap(({ rows }) => rows.flat()).filter((value) => value != null)
          .length;
      },
    };
  },
};

const run = (await jobs[peer]())[job];
const times = [];
const processor = [];
let outcome;
for (let time = 0; time < 5; time++) {
  const start = performance.now();
  const before = process.cpuUsage();
  outcome = await run();
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  processor.push((user + system) / 1000);
}
console.log(JSON.stringify({ times, processor, peakKb: process.resourceUsage().maxRSS, outcome }));
