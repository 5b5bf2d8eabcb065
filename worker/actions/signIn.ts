import { instantOf } from "../../shared/api/instant.ts";
import type { Problem } from "../../shared/problem.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { findChangeAt } from "../store/administration.ts";
import { type FoundCode, findCode } from "../store/enrolmentCodes.ts";
import { saveSession } from "../store/sessions.ts";
import { closedUnit, dayOn, timeOf } from "./callerTime.ts";
import { codeHashOf } from "./enrolmentCode.ts";
import { newSecret } from "./newSecret.ts";
import { countWrongCode } from "./wrongCodes.ts";

const sessionMs = 30 * 24 * 60 * 60 * 1000;

/** Turns an enrolment code into a session. A right code is never refused, however often its network has been wrong:
 *  all offices of a district may share one address, and 75 random bits (`enrolmentCode.ts`) withstand a billion guesses a
 *  second for a thousand people's codes for three centuries. Wrong ones are counted, and told to wait. */
export async function signIn(
  db: D1Database,
  attempt: { readonly code: string; readonly address: string; readonly takeReusable: boolean },
  now: number,
): Promise<Result<{ token: string; expiresAt: number }, Problem>> {
  const codeHash = codeHashOf(attempt.code);
  const found = await findCode(db, codeHash);
  const isTaken = found !== null && (!found.reusable || attempt.takeReusable);
  if (isTaken) {
    const fault = await findFault(db, found, attempt.takeReusable, now);
    if (fault) return err(fault);
    const token = newSecret();
    const expiresAt = now + sessionMs;
    const session = { tokenHash: fingerprint(token), codeHash, createdAt: now, expiresAt };
    const saved = await saveSession(db, session, attempt.takeReusable);
    if (saved) return ok({ token, expiresAt });
    // Somebody was faster with the very same code.
    return err({ kind: "code-used", at: instantOf(now) });
  }
  const refusal = await countWrongCode(db, "sign-in", { network: attempt.address }, now);
  return err(refusal ?? { kind: "code-unknown" });
}

/** Why a code that is known cannot be used. Its holder has proved to hold it: telling him tells a guesser nothing. */
async function findFault(
  db: D1Database,
  { reusable, usedAt, replacedAt, expiresAt, endedAt, unitUntil, ...found }: FoundCode,
  isDemo: boolean,
  now: number,
): Promise<Problem | null> {
  const told = (real: number) => timeOf(found.clock, isDemo, real);
  if (endedAt !== null && endedAt <= now) return { kind: "person-ended", name: null };
  const closed = closedUnit(unitUntil, dayOn(found.regime, told(now)));
  if (closed) return closed;
  if (reusable) return null;
  if (usedAt !== null) return { kind: "code-used", at: instantOf(told(usedAt)) };
  if (replacedAt !== null) {
    const at = told(replacedAt);
    const change = await findChangeAt(db, found.regime.id, found.personId, at);
    const isEnded = change === "end-person" || change === "change-person";
    return { kind: isEnded ? "code-ended" : "code-replaced", at: instantOf(at) };
  }
  return expiresAt <= now ? { kind: "code-expired", at: instantOf(told(expiresAt)) } : null;
}
