import type { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import type { PeopleReply } from "../../shared/api/people.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Stop } from "../api/client.ts";
import type { WorkSession } from "./workSession.ts";

export type ListedPerson = PeopleReply["people"][number];
export type ListedUnit = OrgUnitsReply["orgUnits"][number];

/** Everybody of the regime and the units they may work in. */
export interface PeopleAndUnits {
  readonly seen: number;
  readonly people: readonly ListedPerson[];
  readonly units: readonly ListedUnit[];
}

/** Somebody as he is being described; the id is there before the Worker hears of him, so that saving twice adds once. */
export interface PersonDraft {
  readonly id: string;
  readonly name: string;
  readonly role: ListedPerson["role"];
  readonly unit: string;
}

/** Reads people and units together. */
export async function readPeople(
  { client }: WorkSession,
  stop?: Stop,
): Promise<Result<PeopleAndUnits, Problem>> {
  const administration = await client.administration();
  const [people, units] = await Promise.all([administration.people(stop), client.orgUnits(stop)]);
  if (!people.ok) return people;
  if (!units.ok) return units;
  return ok({ ...people.value, units: units.value.orgUnits });
}

/** Somebody new in a unit. */
export function newPerson(unit: string): PersonDraft {
  return { id: newSurrogate("p"), name: "", role: "reporter", unit };
}

/** An id that nothing else has. */
export function newSurrogate(kind: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `${kind}-${[...bytes].map((byte) => (byte % 36).toString(36)).join("")}`;
}

/** People by unit, in the regime's order; who is in none of the units comes last under his unit's id. */
export function groupPeople(
  people: readonly ListedPerson[],
  units: readonly ListedUnit[],
): { readonly id: string; readonly name: string; readonly people: readonly ListedPerson[] }[] {
  const known = units.map(({ id, name }) => ({ id, name }));
  const others = [...new Set(people.map(({ unit }) => unit))]
    .filter((id) => !known.some((unit) => unit.id === id))
    .map((id) => ({ id, name: id }));
  return [...known, ...others]
    .map((unit) => ({ ...unit, people: people.filter((person) => person.unit === unit.id) }))
    .filter((group) => group.people.length > 0);
}
