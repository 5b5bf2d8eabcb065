/** Ways a batch may fail, by the number Excel gives them, by the code of a reply, or by no answer at all. */
export type HostFailure =
  /** A cell is being edited. */
  | 5004
  /** The session is invalid or timed out. */
  | 5012
  /** A dialog of Excel is open. */
  | 5016
  /** Slow down. */
  | 5102
  /** The request, or the reply, is too large. */
  | 5103
  | 5104
  /** Access denied. */
  | 7000
  | "silence"
  | { readonly code: string };

/** The failures waiting for the next batches. */
export interface HostFailures {
  readonly failNext: (failure: HostFailure, times?: number) => void;
  /** Lets `count` batches through before the failures that wait. */
  readonly letThrough: (count: number) => void;
  /** What the next batch ends in: a number, silence, a reply with an error, or null when nothing fails. */
  readonly next: () => Promise<number | "silence" | object | null>;
}

/** A queue of failures, one for each of the next batches. */
export function hostFailures(): HostFailures {
  const waiting: (HostFailure | null)[] = [];
  return {
    failNext: (failure, times = 1) => waiting.push(...new Array<HostFailure>(times).fill(failure)),
    letThrough: (count) => waiting.push(...new Array<null>(count).fill(null)),
    next: async () => {
      const failure = waiting.shift() ?? null;
      if (failure === null || typeof failure !== "object") return failure;
      const reply = {
        Code: failure.code,
        Message: failure.code,
        HttpStatusCode: 400,
        ActionIndex: 0,
      };
      return { Results: [], TraceIds: [], Error: reply };
    },
  };
}
