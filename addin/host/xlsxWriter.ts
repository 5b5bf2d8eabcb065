import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";

/** What writes sheets as a file, loaded when it is first needed: without a network it cannot be. */
export async function loadXlsxWriter(): Promise<Result<typeof writeXlsx, Problem>> {
  try {
    return ok((await import("../../shared/xlsx/writeXlsx.ts")).writeXlsx);
  } catch (error) {
    console.error(error);
    return err({ kind: "offline" });
  }
}
