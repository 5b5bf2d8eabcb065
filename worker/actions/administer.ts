import {
  type AdministrationStep,
  chainSteps,
  type Subject,
} from "../../shared/administration/administrationEvent.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { findHeadAndPerson, findNewestAbout, saveAdministration } from "../store/administration.ts";
import type { StoredPerson } from "../store/people.ts";

/** What is to be changed, as it was decided: what the record says, and the statements that do it. */
export interface Decided<T> {
  readonly steps: readonly AdministrationStep[];
  readonly effects: readonly D1PreparedStatement[];
  readonly value: T;
}

const mostAttempts = 5;

/** Decides and saves a change with its events. Where somebody else has changed something meanwhile, it is decided anew on
 *  top of that, by whoever still is who asked: two administrators who end each other at once do not both end. No steps are
 *  no change. */
export async function administer<T>(
  db: D1Database,
  caller: Pick<Caller, "regime" | "personId" | "name" | "role" | "orgUnitId" | "now">,
  decide: () => Promise<Result<Decided<T>, Problem>>,
): Promise<Result<T, Problem>> {
  const { regime, personId, name, now } = caller;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    // Whatever becomes of him behind this head takes the next event's place.
    const { head, person } = await findHeadAndPerson(db, regime.id, personId);
    if (!isStill(caller, person)) return err({ kind: "not-signed-in" });
    const decided = await decide();
    if (!decided.ok) return decided;
    const { steps, effects, value } = decided.value;
    if (steps.length === 0) return ok(value);
    const events = chainSteps(regime.id, head, steps, { by: personId, byName: name, at: now });
    if (await saveAdministration(db, regime.id, events, effects)) return ok(value);
  }
  throw new Error(`${mostAttempts} times somebody was faster`);
}

/** Whether somebody may still do what he could when his request came: all he was signed in with has ended otherwise. */
function isStill(
  { role, orgUnitId }: Pick<Caller, "role" | "orgUnitId">,
  person: StoredPerson | null,
): boolean {
  return person?.endedAt === null && person.role === role && person.unit === orgUnitId;
}

/** Whether somebody has changed a person, unit or form since the caller looked at it, as the problem it is. */
export async function findMoved(
  db: D1Database,
  regimeId: string,
  about: { readonly subject: Subject; readonly id: string; readonly seen: number },
): Promise<Result<null, Problem>> {
  const newest = await findNewestAbout(db, regimeId, about.subject, about.id);
  if (!newest || newest.seq <= about.seen) return ok(null);
  return err({
    kind: "administration-moved",
    by: newest.byName,
    at: instantOf(newest.at),
  });
}
