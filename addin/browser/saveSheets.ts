import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { saveFile } from "./saveFile.ts";

/** Writes sheets to an .xlsx file and hands it to the person. The writer is loaded only now: most people never need
 *  it in the pane, and without a network it cannot be. */
export async function saveSheets(
  sheets: readonly Sheet[],
  title: string,
): Promise<Result<string, Problem>> {
  const loaded = await import("../../shared/xlsx/writeXlsx.ts").catch((error: unknown) => {
    console.error(error);
    return null;
  });
  if (!loaded) return err({ kind: "offline" });
  const bytes = loaded.writeXlsx(sheets, { title, creator: "Nộp Biểu" });
  return ok(saveFile(new Uint8Array(bytes), title, "xlsx"));
}
