import { useCallback, useEffect, useRef, useState } from "react";
import type { Result } from "../../shared/result.ts";

/** Where an action stands. */
export type ActionState<T, P> =
  | { readonly kind: "idle" }
  | { readonly kind: "pending" }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly problem: P }
  /** A mistake of ours or an outage: it is logged, the person gets one apology. */
  | { readonly kind: "crashed" };

/** An action with its state, and the ways to begin, stop and forget it. */
export interface Action<A extends readonly unknown[], T, P> {
  readonly state: ActionState<T, P>;
  /** The outcome, for what comes next; null where it was stopped, overtaken or crashed. */
  readonly start: (...given: A) => Promise<Result<T, P> | null>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** What ends with an action: everything with the person's interest in it, or, for what changes a report, nothing
 *  before its outcome is known. */
export type Ending = "at-once" | "with-its-outcome";

/** Runs an action: pending, then its value or its problem. Starting it again stops the one before. One that ends with
 *  its outcome goes on when its pane is left, and says what became of it when it is stopped. */
export function useAction<A extends readonly unknown[], T, P>(
  run: (stop: AbortSignal, ...given: A) => Promise<Result<T, P>>,
  ending: Ending = "at-once",
): Action<A, T, P> {
  const [state, setState] = useState<ActionState<T, P>>({ kind: "idle" });
  const current = useRef<AbortController | null>(null);
  const latest = useRef(run);
  const isPatient = ending === "with-its-outcome";
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    return () => {
      if (!isPatient) current.current?.abort();
    };
  }, [isPatient]);

  const start = useCallback(
    async (...given: A) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const isForgotten = () =>
        current.current !== controller || (!isPatient && controller.signal.aborted);
      setState({ kind: "pending" });
      try {
        const outcome = await latest.current(controller.signal, ...given);
        if (isForgotten()) return null;
        current.current = null;
        setState(
          outcome.ok
            ? { kind: "done", value: outcome.value }
            : { kind: "failed", problem: outcome.error },
        );
        return outcome;
      } catch (error) {
        if (isForgotten()) return null;
        current.current = null;
        // Stopped before anything was asked for that could have changed something.
        const isStopped = controller.signal.aborted && error === controller.signal.reason;
        if (!isStopped) console.error(error);
        setState({ kind: isStopped ? "idle" : "crashed" });
        return null;
      }
    },
    [isPatient],
  );

  const stop = useCallback(() => {
    current.current?.abort();
    if (!isPatient) setState({ kind: "idle" });
  }, [isPatient]);

  const clear = useCallback(() => {
    if (isPatient && current.current) return;
    current.current?.abort();
    setState({ kind: "idle" });
  }, [isPatient]);

  return { state, start, stop, clear };
}
