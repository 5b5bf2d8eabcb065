import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { everyKindConsolidated, everyKindSamples } from "./everyKindSamples.ts";
import { matrixSamples } from "./matrixSamples.ts";
import { overviewSamples } from "./overviewSamples.ts";
import { regimeSamples } from "./regimeSamples.ts";
import { richSheet } from "./richSheet.ts";
import { takenSet } from "./takeaway/takenSet.ts";

// Each becomes one workbook of the folder given as the only argument.
const samples: Readonly<Record<string, readonly Sheet[]>> = {
  ...regimeSamples(),
  ...overviewSamples(),
  "every-kind": everyKindSamples(),
  "every-kind-consolidated": everyKindConsolidated(),
  matrices: matrixSamples(),
  taken: takenSet(),
  rich: [richSheet, { ...richSheet, name: "Biểu thứ hai", protected: false }],
};

const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder shall hold the samples?");
mkdirSync(folder, { recursive: true });
for (const [name, sheets] of Object.entries(samples)) {
  const bytes = writeXlsx(sheets, { title: `Mẫu ${name}`, creator: "Nộp Biểu" });
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
}
