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

/** Runs an action: pending, then its value or its problem. Starting it again stops the one before. */
export function useAction<A extends readonly unknown[], T, P>(
  run: (stop: AbortSignal, ...given: A) => Promise<Result<T, P>>,
): Action<A, T, P> {
  const [state, setState] = useState<ActionState<T, P>>({ kind: "idle" });
  const current = useRef<AbortController | null>(null);
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => () => current.current?.abort(), []);

  const start = useCallback(async (...given: A) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setState({ kind: "pending" });
    try {
      const outcome = await latest.current(controller.signal, ...given);
      if (controller.signal.aborted) return null;
      setState(
        outcome.ok
          ? { kind: "done", value: outcome.value }
          : { kind: "failed", problem: outcome.error },
      );
      return outcome;
    } catch (error) {
      if (controller.signal.aborted) return null;
      console.error(error);
      setState({ kind: "crashed" });
      return null;
    }
  }, []);

  const clear = useCallback(() => {
    current.current?.abort();
    setState({ kind: "idle" });
  }, []);

  return { state, start, stop: clear, clear };
}
