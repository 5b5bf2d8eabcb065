import type { Problem } from "../../shared/problem.ts";
import { err, type Result } from "../../shared/result.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { base64Of } from "./base64.ts";
import { runBatch } from "./hostBatch.ts";
import { loadXlsxWriter } from "./xlsxWriter.ts";

/** Whether this Excel drops what a pane lets the person download: on a Mac and an iPad nothing happens, and nothing says so
 *  (office-js issues 2700 and 3385). */
export function dropsDownloads(platform: string): boolean {
  return platform === "Mac" || platform === "iOS";
}

/** Has Excel open sheets as a workbook of their own, charts and all; answers the title. */
export function excelNewWorkbook({ timeoutMs = 60_000 } = {}) {
  return async (sheets: readonly Sheet[], title: string): Promise<Result<string, Problem>> => {
    const writing = await loadXlsxWriter();
    if (!writing.ok) return writing;
    const file = base64Of(writing.value(sheets, { title, creator: "Nộp Biểu" }));
    const opening = { sync: () => Excel.createWorkbook(file) };
    try {
      return await runBatch(opening, timeoutMs, async (_, sync) => {
        await sync();
        return title;
      });
    } catch (error) {
      // Excel for Mac once refused every file, with codes that say nothing (office-js issue 2537).
      if (!(error instanceof OfficeExtension.Error)) throw error;
      console.error(error);
      return err({ kind: "no-new-workbook" });
    }
  };
}
