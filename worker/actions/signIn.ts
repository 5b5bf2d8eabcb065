import type { Problem } from "../../shared/problem.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { countFailures, saveFailure } from "../store/codeAttempts.ts";
import { saveSession } from "../store/sessions.ts";
import { newSecret } from "./newSecret.ts";

const windowMs = 15 * 60 * 1000;
// Ten slips in a quarter of an hour are a person's. It bounds what a guesser can make the database write: ten rows for
// each address and window.
const mostFailures = 10;
const sessionMs = 30 * 24 * 60 * 60 * 1000;

/** What a code is filed under. Case, spaces and hyphens do not count, nor whether an O was typed for a zero. */
export function codeHashOf(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, "");
  return fingerprint(plain.replaceAll("O", "0").replace(/[IL]/g, "1"));
}

/** Turns an enrolment code into a session. A right code is never refused, however often its network has been wrong:
 *  all offices of a district may share one address, and 74 random bits (`regimeSql.ts`) withstand a billion guesses a
 *  second for a thousand people's codes for three centuries. Wrong ones are counted, and told to wait. */
export async function signIn(
  db: D1Database,
  attempt: { readonly code: string; readonly address: string; readonly takeReusable: boolean },
  now: number,
): Promise<Result<{ token: string; expiresAt: number }, Problem>> {
  const token = newSecret();
  const expiresAt = now + sessionMs;
  const session = { tokenHash: fingerprint(token), codeHash: codeHashOf(attempt.code) };
  const saved = await saveSession(
    db,
    { ...session, createdAt: now, expiresAt },
    attempt.takeReusable,
  );
  if (saved) return ok({ token, expiresAt });
  const addressHash = fingerprint(networkOf(attempt.address));
  const since = now - windowMs;
  if ((await countFailures(db, addressHash, since)) >= mostFailures) {
    return err({ kind: "too-many-attempts", retryAfterSeconds: windowMs / 1000 });
  }
  await saveFailure(db, addressHash, now, since);
  return err({ kind: "code-unknown" });
}

/** A household has billions of IPv6 addresses; its network is the first half. */
function networkOf(address: string): string {
  const [start = ""] = address.split("::");
  return address.includes(":") ? start.split(":").slice(0, 4).join(":") : address;
}
