import type { Day } from "../calendar/period.ts";
import type { OrgUnitId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { PersonState } from "./administrationEvent.ts";

/** Somebody who administers a regime. */
export interface Administrator extends PersonState {
  readonly id: string;
  /** The last day of his unit; null while it goes on. */
  readonly unitUntil: Day | null;
  /** Whether he is signed in, or holds a code that he may still use. */
  readonly canEnter: boolean;
}

/** What stands against closing a unit: who administers the regime would then be nowhere, and nobody could change it. */
export function findUnadministered(
  administrators: readonly Administrator[],
  closing: { readonly unit: OrgUnitId; readonly name: string; readonly lastDay: Day },
  year: number,
): Problem | null {
  const own = administrators.filter(({ unit }) => unit === closing.unit);
  const after = administrators.map((one) =>
    one.unit === closing.unit ? { ...one, unitUntil: closing.lastDay } : one,
  );
  if (own.length === 0 || isAdministered(after, year)) return null;
  const people = own.map(({ name }) => name);
  const others = administrators.filter(({ unit }) => unit !== closing.unit);
  return { kind: "administrator-needed", unit: closing.name, people, ...cardless(others, year) };
}

/** What stands against changing somebody: the last who administers the regime goes on doing so, where he is. */
export function findLastAdministrator(
  administrators: readonly Administrator[],
  changed: Administrator,
  year: number,
): Problem | null {
  const known = administrators.find(({ id }) => id === changed.id);
  const others = administrators.filter(({ id }) => id !== changed.id);
  const stays = changed.role === "administrator" && changed.endedAt === null;
  if (!known || isAdministered(stays ? [...others, changed] : others, year)) return null;
  const people = [known.name];
  return { kind: "administrator-needed", unit: null, people, ...cardless(others, year) };
}

/** Whether one of them can enter to the end of the regime's year, where its clock stops. */
function isAdministered(administrators: readonly Administrator[], year: number): boolean {
  return administrators.some((one) => one.canEnter && isThereTo(year, one));
}

function isThereTo(year: number, { unitUntil }: Administrator): boolean {
  return unitUntil === null || unitUntil >= `${year}-12-31`;
}

/** Who of the others would administer it, had he a card. */
function cardless(others: readonly Administrator[], year: number): { cardless?: string[] } {
  const names = others
    .filter((one) => !one.canEnter && isThereTo(year, one))
    .map(({ name }) => name);
  return names.length > 0 ? { cardless: names } : {};
}
