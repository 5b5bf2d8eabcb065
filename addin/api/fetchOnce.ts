import type * as v from "valibot";
import { err, type Result } from "../../shared/result.ts";
import type { Refusal } from "./client.ts";
import { readReply } from "./readReply.ts";

/** One question to the Worker. */
export interface Question<T> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly path: string;
  readonly reply: v.GenericSchema<unknown, T>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** What a browser offers to ask with. */
export interface Wire {
  readonly fetch: typeof fetch;
  /** False where the machine itself knows it has no network. */
  readonly isOnline: () => boolean;
  /** Where people open the page; absent where nobody can tell. */
  readonly address?: string;
}

/** Asks once. A question that was never sent and one that was sent but not answered are different: only after the
 *  second may the Worker have acted. */
export async function fetchOnce<T>(
  { fetch, isOnline }: Wire,
  token: string | null,
  question: Question<T>,
): Promise<Result<T, Refusal>> {
  const { method, path, body, headers, stop, timeoutMs, reply } = question;
  if (!isOnline()) return err({ kind: "offline" });
  stop?.throwIfAborted();
  const tooLate = AbortSignal.timeout(timeoutMs);
  try {
    const answered = await fetch(`/api${path}`, {
      method,
      headers: {
        accept: "application/json, application/problem+json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-cache",
      signal: stop ? AbortSignal.any([stop, tooLate]) : tooLate,
    });
    // A body that breaks off is no answer either: it is read inside the same time limit.
    return await readReply(answered, reply);
  } catch (error) {
    // What was to change something may have done so: stopped is not the same as undone.
    if (stop?.aborted && method !== "GET") return err({ kind: "no-answer" });
    if (stop?.aborted && error === stop.reason) throw error;
    if (isNetworkFailure(error)) return err({ kind: isOnline() ? "no-answer" : "offline" });
    throw error;
  }
}

/** `fetch` says TypeError for every network failure; a time limit that passed says TimeoutError or AbortError. */
function isNetworkFailure(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (error instanceof DOMException && ["TimeoutError", "AbortError"].includes(error.name))
  );
}
