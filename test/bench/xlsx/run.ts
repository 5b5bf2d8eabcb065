import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheet as filledForm } from "../../../.ci/slow/drift/sample.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { list } from "./table.ts";

// Our writer and reader beside their peers, each job of each in a process of its own. exceljs and hucre are installed
// into a folder that is deleted behind; openpyxl and XlsxWriter are Debian's python3-openpyxl and python3-xlsxwriter.
const here = import.meta.dirname;
const folder = mkdtempSync(join(tmpdir(), "xlsx-bench-"));
const corpus = join(here, "..", "..", "..", "..", "shared", "corpus", "xlsx");
const PYTHON = "/usr/bin/python3";
const MOST_MS = 1000;
const MOST_MB = 200;

interface Measured {
  readonly times: readonly number[];
  /** Of the processor: other work on the machine lengthens it far less. */
  readonly processor: readonly number[];
  readonly peakKb: number;
  readonly outcome: number | string;
}

try {
  writeFileSync(join(folder, "package.json"), "{}");
  execFileSync("npm", ["install", "--silent", "exceljs@4.4.0", "hucre@1.0.0"], { cwd: folder });
  const form = saved("form.xlsx", filledForm);
  const long = saved("list.xlsx", list());
  compare("writing a consolidated sheet, 12 × 60", ["write"], true);
  compare("reading a filled form", ["read", form], false);
  compare("reading a list, 10,000 × 15", ["read", long], false);
  process.exitCode = judgeCorpus() ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function saved(name: string, sheet: typeof filledForm): string {
  const path = join(folder, name);
  writeFileSync(path, writeXlsx([sheet], { title: name, creator: "Nộp Biểu" }));
  return path;
}

function compare(title: string, job: readonly string[], isWriting: boolean): void {
  const peers = join(here, "peers.mjs");
  const python = join(here, "peers.py");
  console.log(`\n${title}`);
  line("", "first ms", "best ms", "CPU ms", "peak MB", isWriting ? "bytes" : "cells");
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["ours", process.execPath, [join(here, "ours.ts"), ...job]],
    ["hucre 1.0.0", process.execPath, [peers, folder, "hucre", ...job]],
    ["exceljs 4.4.0", process.execPath, [peers, folder, "exceljs", ...job]],
    ["openpyxl", PYTHON, [python, "openpyxl", ...job]],
    ...(isWriting ? [["XlsxWriter", PYTHON, [python, "xlsxwriter", ...job]] as const] : []),
  ];
  for (const [name, program, given] of rows) {
    const { times, processor, peakKb, outcome } = measured(program, given);
    const best = [times, processor].map((each) => Math.min(...each).toFixed(1));
    line(name, times[0]?.toFixed(1), ...best, megabytes(peakKb), outcome);
  }
}

/** Every hostile, broken and good file, read once in a process of its own; whether all kept within their limits. */
function judgeCorpus(): boolean {
  if (!existsSync(corpus)) {
    console.log(`\nskipped: ${corpus} is not there`);
    return true;
  }
  console.log("\nhostile, broken and good files");
  line("", "ms", "CPU ms", "peak MB", "cells or fault");
  return readdirSync(corpus)
    .map((name) => {
      const read = [join(here, "ours.ts"), "read", join(corpus, name)];
      const { times, processor, peakKb, outcome } = measured(process.execPath, read, "1");
      const [ms = Number.NaN] = times;
      line(name, ms.toFixed(1), processor[0]?.toFixed(1), megabytes(peakKb), outcome);
      return ms < MOST_MS && peakKb / 1024 < MOST_MB;
    })
    .every(Boolean);
}

function measured(program: string, given: readonly string[], times = "5"): Measured {
  const env = { ...process.env, TIMES: times };
  return JSON.parse(execFileSync(program, given, { encoding: "utf8", env })) as Measured;
}

function megabytes(kilobytes: number): string {
  return (kilobytes / 1024).toFixed(0);
}

function line(name: string, ...columns: (string | number | undefined)[]): void {
  const cells = columns.map((cell = "") => String(cell).padStart(14));
  console.log(name.padEnd(28) + cells.join(""));
}
