import { ok } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { loadXlsxWriter } from "../host/xlsxWriter.ts";
import { saveFile } from "./saveFile.ts";

/** Writes sheets to an .xlsx file and hands it to the person. The writer is loaded only now: most people never need
 *  it in the pane, and without a network it cannot be. */
export async function saveSheets(sheets: readonly Sheet[], title: string) {
  const loaded = await loadXlsxWriter();
  if (!loaded.ok) return loaded;
  const bytes = loaded.value(sheets, { title, creator: "Nộp Biểu" });
  return ok(saveFile(new Uint8Array(bytes), title, "xlsx"));
}
