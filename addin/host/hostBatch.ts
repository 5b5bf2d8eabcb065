import type { HostProblem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { hostProblemOf } from "./hostProblem.ts";
import { endsWithin } from "./timeLimit.ts";

/** What the steps of a batch are queued on until they are sent together. */
export interface Queue {
  sync(): Promise<unknown>;
}

/** Thrown out of a batch that got no answer in time, so that none of its later steps run. */
const silence = Symbol("no answer in time");

/** Runs one batch with a time limit on every round trip; what the host refuses comes back as a problem. */
export async function runBatch<Q extends Queue, T>(
  queue: Q,
  timeoutMs: number,
  batch: (queue: Q, sync: () => Promise<void>) => Promise<T>,
): Promise<Result<T, HostProblem>> {
  const sync = async () => {
    if (!(await endsWithin(queue.sync(), timeoutMs))) throw silence;
  };
  try {
    return ok(await batch(queue, sync));
  } catch (error) {
    if (error === silence) return err({ kind: "host-silent" });
    const problem = error instanceof Error && "code" in error ? hostProblemOf(error.code) : null;
    if (problem) return err(problem);
    throw error;
  }
}
