import type { Day } from "../calendar/period.ts";
import type { Problem } from "../problem.ts";

/** Why a period's figures cannot be handed in yet: it begins on a later day, and nobody can have them. Null once it has
 *  begun; a deadline always lies behind that day, so that no report becomes late for it. */
export function findNotBegun(period: string, windowFrom: Day, today: Day): Problem | null {
  return today < windowFrom ? { kind: "period-not-begun", period, from: windowFrom } : null;
}
