import type * as v from "valibot";
import { err, type Result } from "../../shared/result.ts";
import type { Refusal, Stop } from "./client.ts";
import { fetchOnce, type Question, type Wire } from "./fetchOnce.ts";
import { handInKey } from "./handInKey.ts";
import type { TokenStore } from "./tokenStore.ts";

/** Weak networks answer late; a hand-in gets longer, since giving up leaves its outcome unknown. */
const QUESTION_MS = 20_000;
export const HAND_IN_MS = 40_000;

/** The ways of asking the Worker. */
export interface Asking {
  readonly ask: <T>(
    question: Omit<Question<T>, "timeoutMs"> & { readonly timeoutMs?: number },
  ) => Promise<Result<T, Refusal>>;
  /** Asks for what is there. */
  readonly read: <T>(
    path: string,
    reply: v.GenericSchema<unknown, T>,
    stop: Stop,
  ) => Promise<Result<T, Refusal>>;
  /** Hands something in under a key of its own. */
  readonly send: <T>(
    path: string,
    body: unknown,
    reply: v.GenericSchema<unknown, T>,
    stop: Stop,
  ) => Promise<Result<T, Refusal>>;
}

/** Asks the Worker over HTTP. What was sent and not answered is asked once more by itself: everything asked twice here is
 *  safe to ask twice. */
export function askingOver(wire: Wire, tokens: TokenStore): Asking {
  const ask: Asking["ask"] = async (question) => {
    const whole = { timeoutMs: QUESTION_MS, ...question };
    const token = tokens.read();
    let answer = await fetchOnce(wire, token, whole);
    if (!answer.ok && answer.error.kind === "no-answer" && !whole.stop?.aborted) {
      answer = await fetchOnce(wire, token, whole);
    }
    // Nothing was to change: an unanswered question is the same to the person as no network.
    if (!answer.ok && answer.error.kind === "no-answer" && question.method === "GET") {
      return err({ kind: "offline" });
    }
    // An expired token would only be refused again: the person signs in anew, and nothing else is lost.
    if (!answer.ok && answer.error.kind === "not-signed-in") tokens.forget();
    return answer;
  };

  const read: Asking["read"] = (path, reply, stop) => ask({ method: "GET", path, reply, stop });

  const send: Asking["send"] = (path, body, reply, stop) => {
    const headers = { "idempotency-key": handInKey(path, body) };
    return ask({ method: "PUT", path, body, reply, stop, headers, timeoutMs: HAND_IN_MS });
  };

  return { ask, read, send };
}
