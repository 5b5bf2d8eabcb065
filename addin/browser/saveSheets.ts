import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { loadPart } from "../components/loadPart.ts";
import { saveFile } from "./saveFile.ts";

/** Writes sheets to an .xlsx file and hands it to the person. The writer is loaded only now: most people never need
 *  it in the pane. */
export async function saveSheets(
  sheets: readonly Sheet[],
  title: string,
): Promise<Result<string, Problem>> {
  const loaded = await loadPart(() => import("../../shared/xlsx/writeXlsx.ts"));
  if (!loaded.ok) return loaded;
  const bytes = loaded.value.writeXlsx(sheets, { title, creator: "Nộp Biểu" });
  return ok(saveFile(new Uint8Array(bytes), title, "xlsx"));
}
