import { ok } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { saveFile } from "./saveFile.ts";

/** Writes sheets to an .xlsx file and hands it to the person. The writer is loaded only now: most people never need
 *  it in the pane. */
export async function saveSheets(sheets: readonly Sheet[], title: string) {
  const { writeXlsx } = await import("../../shared/xlsx/writeXlsx.ts");
  const bytes = writeXlsx(sheets, { title, creator: "Nộp Biểu" });
  return ok(saveFile(new Uint8Array(bytes), title, "xlsx"));
}
