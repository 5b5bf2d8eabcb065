import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { places, sheet } from "./sample.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Which folder shall hold the sample?");
const bytes = writeXlsx([sheet], { title: "Biểu", creator: "Nộp Biểu" });
writeFileSync(join(folder, "form.xlsx"), bytes);
writeFileSync(join(folder, "places.json"), JSON.stringify(places));
