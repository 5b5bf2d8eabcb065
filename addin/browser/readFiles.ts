import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { ReadWorkbook } from "../../shared/xlsx/readWorkbook.ts";
import { readXlsx } from "../../shared/xlsx/readXlsx.ts";

/** Stands for the reader until it is merged. */
export async function readFileInWorker(
  file: File,
  _stop: AbortSignal,
): Promise<Result<ReadWorkbook, Problem>> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()));
}
