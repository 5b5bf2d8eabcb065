import * as v from "valibot";
import { VerificationReply } from "../../shared/api/verifications.ts";
import type { Wire } from "./fetchOnce.ts";
import type { TokenStore } from "./tokenStore.ts";

/** What came of asking about a paper. */
export type Asked =
  | { readonly kind: "told"; readonly reply: VerificationReply }
  | { readonly kind: "unknown" | "too-many" | "offline" | "failed" };

const timeoutMs = 20_000;

const refusals = {
  "/problems/paper-unknown": "unknown",
  "/problems/too-many-attempts": "too-many",
} as const;

const Refusal = v.object({
  type: v.picklist(["/problems/paper-unknown", "/problems/too-many-attempts"]),
});

/** Asks what has become of a code's figures, as whoever has signed in on this machine, or as nobody. The page that asks is
 *  loaded by telephones: of what the Worker may answer it knows this alone. */
export async function askVerification(
  { fetch, isOnline }: Wire,
  tokens: Pick<TokenStore, "read">,
  code: string,
): Promise<Asked> {
  if (!isOnline()) return { kind: "offline" };
  const token = tokens.read();
  try {
    const answer = await fetch("/api/verifications", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ code }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const said: unknown = await answer.json();
    if (answer.ok) {
      const read = v.safeParse(VerificationReply, said);
      return read.success ? { kind: "told", reply: read.output } : { kind: "failed" };
    }
    const refusal = v.safeParse(Refusal, said);
    return { kind: refusal.success ? refusals[refusal.output.type] : "failed" };
  } catch (error) {
    console.error(error);
    return { kind: isOnline() ? "failed" : "offline" };
  }
}
