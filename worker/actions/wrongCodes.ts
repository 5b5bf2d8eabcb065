import type { Problem } from "../../shared/problem.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { countFailures, saveFailure } from "../store/codeAttempts.ts";

const windowMs = 15 * 60 * 1000;

/** How many wrong codes a network may try in a quarter of an hour. It bounds what a guesser can make the database write:
 *  so many rows for each network and window. Ten slips are a person's who signs in; of the papers on a desk many may not
 *  have been sent yet. */
const most = { "sign-in": 10, paper: 30 } as const;

/** Who tries codes: whoever signs in or asks from some network, or a person who has signed in. */
export type Guesser = { readonly network: string } | { readonly person: string };

/** Counts a wrong code; answers what its sender is told once there have been too many. Only wrong codes come here: a right
 *  one lets its owner in at once, since all offices of a district may share one address. */
export async function countWrongCode(
  db: D1Database,
  purpose: keyof typeof most,
  guesser: Guesser,
  now: number,
): Promise<Problem | null> {
  const refusal = await refuseGuesser(db, purpose, guesser, now);
  if (!refusal) await noteWrongCode(db, purpose, guesser, now);
  return refusal;
}

/** What somebody is told who has tried too many wrong codes; null where there were not so many. */
export async function refuseGuesser(
  db: D1Database,
  purpose: keyof typeof most,
  guesser: Guesser,
  now: number,
): Promise<Problem | null> {
  const failures = await countFailures(db, nameOf(purpose, guesser), now - windowMs);
  if (failures < most[purpose]) return null;
  return { kind: "too-many-attempts", retryAfterSeconds: windowMs / 1000 };
}

/** Counts one more wrong code of somebody. */
export async function noteWrongCode(
  db: D1Database,
  purpose: keyof typeof most,
  guesser: Guesser,
  now: number,
): Promise<void> {
  await saveFailure(db, nameOf(purpose, guesser), now, now - windowMs);
}

/** Under which name they are counted: nobody's address is kept. */
function nameOf(purpose: keyof typeof most, guesser: Guesser): string {
  const who = "person" in guesser ? `person ${guesser.person}` : networkOf(guesser.network);
  return fingerprint(purpose === "sign-in" ? who : `${purpose} ${who}`);
}

/** A household has billions of IPv6 addresses; its network is the first half. */
function networkOf(address: string): string {
  const [start = ""] = address.split("::");
  return address.includes(":") ? start.split(":").slice(0, 4).join(":") : address;
}
