import type { Problem } from "../../shared/problem.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { countFailures, saveFailure } from "../store/codeAttempts.ts";

const windowMs = 15 * 60 * 1000;

/** How many wrong codes a network may try in a quarter of an hour. It bounds what a guesser can make the database write:
 *  so many rows for each network and window. Ten slips are a person's who signs in; of the papers on a desk many may not
 *  have been sent yet. */
const most = { "sign-in": 10, paper: 30 } as const;

/** Counts a wrong code; answers what its sender is told once there have been too many. Only wrong codes come here: a right
 *  one is never refused, since all offices of a district may share one address. */
export async function countWrongCode(
  db: D1Database,
  purpose: keyof typeof most,
  address: string,
  now: number,
): Promise<Problem | null> {
  const network = networkOf(address);
  const addressHash = fingerprint(purpose === "sign-in" ? network : `${purpose} ${network}`);
  const since = now - windowMs;
  if ((await countFailures(db, addressHash, since)) >= most[purpose]) {
    return { kind: "too-many-attempts", retryAfterSeconds: windowMs / 1000 };
  }
  await saveFailure(db, addressHash, now, since);
  return null;
}

/** A household has billions of IPv6 addresses; its network is the first half. */
function networkOf(address: string): string {
  const [start = ""] = address.split("::");
  return address.includes(":") ? start.split(":").slice(0, 4).join(":") : address;
}
