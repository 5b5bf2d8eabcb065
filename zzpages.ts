import { mkdirSync, writeFileSync } from "node:fs";
import { writeXlsx } from "./shared/xlsx/writeXlsx.ts";
import { regimeSamples } from "./.ci/slow/regimeSamples.ts";
const out = process.argv[2] ?? "/tmp/pages";
mkdirSync(out, { recursive: true });
for (const [name, sheets] of Object.entries(regimeSamples())) {
  if (name.endsWith("-consolidated")) writeFileSync(`${out}/${name}.xlsx`, writeXlsx(sheets, { title: name, creator: "x" }));
  else {
    // the last blank kind and first illustrated
    const filled = sheets.length > 3 ? sheets.at(-8) ?? sheets.at(-1) : sheets.at(-1);
    writeFileSync(`${out}/${name}.xlsx`, writeXlsx([filled!].map((s) => ({ ...s, name: "A" })), { title: name, creator: "x" }));
    const longest = sheets[name.startsWith("dh-05") ? 0 : Math.min(2, sheets.length - 1)];
    if (/^dh-(02|03|09|10)/.test(name)) writeFileSync(`${out}/${name}-year.xlsx`, writeXlsx([{ ...longest!, name: "B" }], { title: name, creator: "x" }));
  }
}
