import type { OrgUnitId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { canonicalOf } from "../report/canonical.ts";
import { err, ok, type Result } from "../result.ts";
import type { AdministrationChange, PersonState } from "./administrationEvent.ts";

/** Somebody as an administrator wants him to be. */
export interface PersonWish extends Pick<PersonState, "name" | "role" | "unit"> {
  readonly ended: boolean;
}

/** What a wish is judged by. */
export interface PersonContext {
  /** The units in which somebody may work today. */
  readonly units: ReadonlySet<OrgUnitId>;
  /** Whether the person is the one who asks. */
  readonly isOneself: boolean;
  readonly now: number;
}

/** Judges what somebody is to be: the change, null where he is so already, or why he cannot be. */
export function changePerson(
  known: PersonState | null,
  { ended, ...wished }: PersonWish,
  { units, isOneself, now }: PersonContext,
): Result<{ change: AdministrationChange; after: PersonState } | null, Problem> {
  const after: PersonState = {
    ...{ name: wished.name, role: wished.role, unit: wished.unit },
    endedAt: ended ? (known?.endedAt ?? now) : null,
  };
  if (known && canonicalOf(known) === canonicalOf(after)) return ok(null);
  if (isOneself && (ended || after.role !== known?.role)) return err({ kind: "own-rights" });
  // Who has ended keeps the unit he ended in, whatever became of it.
  const staysThere = ended && known?.unit === after.unit;
  if (!staysThere && !units.has(after.unit)) {
    return err({ kind: "not-found", what: "org-unit", id: after.unit });
  }
  return ok({ change: changeOf(known, after), after });
}

function changeOf(known: PersonState | null, after: PersonState): AdministrationChange {
  if (known === null) return "add-person";
  if ((known.endedAt === null) === (after.endedAt === null)) return "change-person";
  return after.endedAt === null ? "restore-person" : "end-person";
}
