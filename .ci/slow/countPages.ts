import { writeFileSync } from "node:fs";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { overviewSamples } from "./overviewSamples.ts";
import { regimeSamples } from "./regimeSamples.ts";
import { takenSet } from "./takeaway/takenSet.ts";

// Writes, for every workbook of the samples that is made of our own sheets, how many pages it is laid out for.
const into = process.argv[2];
if (into === undefined) throw new Error("Which file shall hold the counts?");
const samples: Readonly<Record<string, readonly Sheet[]>> = {
  ...regimeSamples(),
  ...overviewSamples(),
  taken: takenSet(),
};
const lines = Object.entries(samples).map(([name, sheets]) => {
  const pages = sheets.reduce((sum, { print }) => {
    const { pageBreaks, bands } = print;
    return sum + (pageBreaks.length + 1) * ((bands?.breaks.length ?? 0) + 1);
  }, 0);
  return `${name} ${pages}`;
});
writeFileSync(into, `${lines.join("\n")}\n`);
