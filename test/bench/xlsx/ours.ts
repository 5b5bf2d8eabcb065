import { readFileSync } from "node:fs";
import { readXlsx } from "../../../shared/xlsx/readXlsx.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { consolidated } from "./table.ts";

// One job in a process of its own: `ours.ts write` or `ours.ts read FILE`; prints its times and its peak of memory.
const [job, file = ""] = process.argv.slice(2);
const sheet = consolidated();
const bytes = job === "read" ? new Uint8Array(readFileSync(file)) : new Uint8Array();
const cellsIn = () => {
  const read = readXlsx(bytes);
  if (!read.ok) return read.error.fault;
  return read.value.sheets.flatMap(({ values }) => values.flat()).filter((one) => one !== null)
    .length;
};
const times: number[] = [];
const processor: number[] = [];
let outcome: number | string = 0;
for (let time = 0; time < Number(process.env["TIMES"] ?? 5); time++) {
  const start = performance.now();
  const before = process.cpuUsage();
  outcome =
    job === "read"
      ? cellsIn()
      : writeXlsx([sheet], { title: "Tổng hợp", creator: "Nộp Biểu" }).length;
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  processor.push((user + system) / 1000);
}
console.log(JSON.stringify({ times, processor, peakKb: process.resourceUsage().maxRSS, outcome }));
