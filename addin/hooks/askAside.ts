import type { Result } from "../../shared/result.ts";

/** Asks for something that nobody waits for, and hears the answer only while it is wanted; answers what ends that. Who
 *  cannot be told works as before. */
export function askAside<T>(
  ask: (stop: AbortSignal) => Promise<Result<T, unknown>>,
  hear: (told: T) => void,
): () => void {
  const asking = new AbortController();
  const { signal } = asking;
  ask(signal).then(
    (asked) => {
      if (asked.ok && !signal.aborted) hear(asked.value);
    },
    (error) => {
      // That it was stopped is no news to who has stopped it.
      if (!signal.aborted) console.error(error);
    },
  );
  return () => asking.abort();
}
