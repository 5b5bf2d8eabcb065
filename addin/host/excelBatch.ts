import type { HostProblem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import { runBatch } from "./hostBatch.ts";

/** Runs one batch in Excel; what Excel refuses comes back as a problem. */
export type InExcel = <T>(
  batch: (context: Excel.RequestContext, sync: () => Promise<void>) => Promise<T>,
  context?: Excel.RequestContext,
) => Promise<Result<T, HostProblem>>;

/** Batches with a time limit on every round trip: `sync` was seen to hang for ever (office-js issue 6678). */
export function excelBatches(timeoutMs: number): InExcel {
  // Not `Excel.run`: it keeps every range alive and sends one more message after each batch to let them go.
  return (batch, context = new Excel.RequestContext()) => runBatch(context, timeoutMs, batch);
}
