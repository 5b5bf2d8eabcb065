import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { ReadWorkbook } from "../../shared/xlsx/readWorkbook.ts";

/** Stands for the reader until it is merged. */
export async function readFileInWorker(
  _file: File,
  _stop: AbortSignal,
): Promise<Result<ReadWorkbook, Problem>> {
  return { ok: false, error: { kind: "file-unreadable", fault: "reader-ended" } };
}
