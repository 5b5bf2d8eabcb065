import { instantOf } from "../../shared/api/instant.ts";
import type { CodesReply } from "../../shared/api/people.ts";
import { addDays } from "../../shared/calendar/days.ts";
import { dayOf, startOfDay } from "../../shared/calendar/due.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller, UnitToday } from "../caller.ts";
import { feedsStatement } from "../store/calendarFeeds.ts";
import { codesStatement, countDeviceCodes, replacingStatement } from "../store/enrolmentCodes.ts";
import { findUnit, listUnits } from "../store/orgUnits.ts";
import { findPeople, type StoredPerson } from "../store/people.ts";
import { isSession, sessionsStatement } from "../store/sessions.ts";
import { administer } from "./administer.ts";
import { codeHashOf, newEnrolmentCode } from "./enrolmentCode.ts";

/** A card lies in an envelope for a while; a device is at hand. */
const daysOf = { card: 30, device: 1 } as const;

/** Nobody has more devices than that; every code is an event that stays. */
const mostDevicesADay = 5;

/** Issues one code for each of some people, all or nothing, in the place of what they have not used yet. Whoever gets a
 *  card has lost one, or what he was signed in on: all of that ends with the address of his calendar, but for the session
 *  in which the card was asked for and the calendar of whoever asks.
 *  The codes are told now and never again. */
export async function issueCodes(
  db: D1Database,
  caller: Caller,
  asked: {
    readonly people: readonly string[];
    readonly purpose: "card" | "device";
    /** Whether the caller may for this person. */
    readonly isAllowed: (person: StoredPerson) => boolean;
    /** What the caller himself is signed in by. */
    readonly tokenHash: string | null;
  },
): Promise<Result<CodesReply["codes"], Problem>> {
  const { purpose } = asked;
  const { now, aheadMs } = caller;
  const ids = [...new Set(asked.people)];
  // To the end of a day as the caller's clock has it; kept, as sessions are, in real time.
  const until = startOfDay(addDays(dayOf(now), daysOf[purpose] + 1));
  const expiresAt = until - aheadMs;
  return administer(db, caller, async () => {
    if (purpose === "device") {
      // A card may have ended the very session that asks: its code would outlive it.
      if (!(await isSession(db, asked.tokenHash))) return err({ kind: "not-signed-in" });
      const taken = await countDeviceCodes(db, caller.personId, expiresAt);
      if (taken >= mostDevicesADay) return err({ kind: "devices-enough", most: mostDevicesADay });
    }
    const found = await findPeople(db, caller.regime.id, ids);
    const units = await listUnits(
      db,
      found.map(({ unit }) => unit),
      caller.day,
    );
    const problem = await findObstacle(db, ids, found, units, asked.isAllowed);
    if (problem) return err(problem);
    const issued = found.map((person) => ({ person, code: newEnrolmentCode() }));
    const codes = issued.map(({ person, code }) => ({
      hash: codeHashOf(code),
      person: person.id,
    }));
    return ok({
      steps: found.map(({ id, ...person }) => ({
        subject: "person" as const,
        subjectId: id,
        change: purpose === "card" ? ("issue-card" as const) : ("add-device" as const),
        content: { person, expiresAt },
      })),
      effects: [
        replacingStatement(db, ids, purpose, now - aheadMs),
        codesStatement(db, codes, purpose, expiresAt),
        ...(purpose === "card"
          ? [sessionsStatement(db, ids, asked.tokenHash), feedsStatement(db, ids, caller.personId)]
          : []),
      ],
      value: issued.map(({ person: { id, name, role, unit }, code }) => {
        const { name: unitName = "", type = "" } = units.find((one) => one.id === unit) ?? {};
        return {
          ...{ person: id, name, role, code, expiresAt: instantOf(until) },
          unit: { id: unit, name: unitName, type },
        };
      }),
    });
  });
}

/** The first of the people who can get no code, and why. */
async function findObstacle(
  db: D1Database,
  ids: readonly string[],
  found: readonly StoredPerson[],
  units: readonly UnitToday[],
  isAllowed: (person: StoredPerson) => boolean,
): Promise<Problem | null> {
  for (const id of ids) {
    const person = found.find((one) => one.id === id);
    if (!person) return { kind: "not-found", what: "person", id };
    if (!isAllowed(person)) return { kind: "forbidden" };
    if (person.endedAt !== null) return { kind: "person-ended", name: person.name };
    if (!units.some((unit) => unit.id === person.unit)) {
      const last = (await findUnit(db, person.unit))?.terms.at(-1);
      return {
        kind: "unit-closed",
        unit: last?.name ?? person.unit,
        until: last?.validTo ?? "",
      };
    }
  }
  return null;
}
