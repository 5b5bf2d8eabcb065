import * as v from "valibot";
import { findLastAdministrator } from "../../shared/administration/administratorsLeft.ts";
import { changePerson, type PersonWish } from "../../shared/administration/changePerson.ts";
import { SurrogateSchema } from "../../shared/api/people.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller } from "../caller.ts";
import { feedsStatement } from "../store/calendarFeeds.ts";
import { replacingStatement } from "../store/enrolmentCodes.ts";
import { findUnit, listDistrict } from "../store/orgUnits.ts";
import {
  findPeople,
  listAdministrators,
  personStatement,
  type StoredPerson,
} from "../store/people.ts";
import { sessionsStatement } from "../store/sessions.ts";
import { administer, findMoved } from "./administer.ts";

/** Adds somebody or changes what he is, on top of what the caller has seen. Whoever ends is signed out at once, and his
 *  codes are worthless; what he did stays under his name. Who moves himself stays signed in where he does it. */
export async function savePerson(
  db: D1Database,
  caller: Caller,
  id: string,
  asked: PersonWish & { readonly seen: number; readonly tokenHash: string | null },
): Promise<Result<null, Problem>> {
  const { regime, day, personId } = caller;
  const realNow = caller.now - caller.aheadMs;
  const { seen, tokenHash, ...wish } = asked;
  const isOneself = id === personId;
  return administer(db, caller, async () => {
    const [found] = await findPeople(db, regime.id, [id]);
    // Whoever was handed over keeps the id he came with.
    if (!found && !v.is(SurrogateSchema, id)) {
      return err<Problem>({ kind: "invalid-request", at: "person", why: "is no id" });
    }
    const { id: _, ...known } = found ?? { id };
    const units = await listDistrict(db, regime.consolidatedBy, day);
    const judged = changePerson(found ? (known as Omit<typeof found, "id">) : null, wish, {
      units: new Set<OrgUnitId>(units.map((unit) => unit.id)),
      isOneself,
      now: realNow,
    });
    if (!judged.ok) return judged;
    if (judged.value === null) return ok({ steps: [], effects: [], value: null });
    const { change, after } = judged.value;
    const moved = await findMoved(db, regime.id, { subject: "person", id, seen });
    if (!moved.ok) return err(moved.error);
    const leaves = found !== undefined && (change === "end-person" || isElsewhere(found, after));
    const last = leaves ? await findLast(db, caller, { ...after, id }) : null;
    if (last) return err(last);
    return ok({
      steps: [{ subject: "person" as const, subjectId: id, change, content: { person: after } }],
      effects: [
        personStatement(db, regime.id, id, after),
        // A card and a session are of a person who may do this at that unit: they do not grow with him.
        ...(leaves
          ? [
              replacingStatement(db, [id], "card", realNow),
              sessionsStatement(db, [id], isOneself ? tokenHash : null),
              feedsStatement(db, [id], isOneself ? id : null),
            ]
          : []),
      ],
      value: null,
    });
  });
}

/** Whether somebody has another role or another unit than before. */
function isElsewhere(
  before: Pick<StoredPerson, "role" | "unit">,
  after: Pick<StoredPerson, "role" | "unit">,
): boolean {
  return before.role !== after.role || before.unit !== after.unit;
}

/** What stands against somebody's leaving what he does: without him nobody would administer. */
async function findLast(
  db: D1Database,
  { regime, personId, now, aheadMs }: Caller,
  after: StoredPerson,
): Promise<Problem | null> {
  const administrators = await listAdministrators(db, regime.id, now - aheadMs);
  if (!administrators.some(({ id }) => id === after.id)) return null;
  const unitUntil = (await findUnit(db, after.unit))?.terms.at(-1)?.validTo ?? null;
  // What he was signed in with ends, unless it is he who asks.
  const changed = { ...after, unitUntil, canEnter: after.id === personId };
  return findLastAdministrator(administrators, changed, regime.calendar.year);
}
