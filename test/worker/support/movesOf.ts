import type { Person } from "./district.ts";
import { pathOf } from "./fillForm.ts";

/** Asks for a move of a unit's poverty report; of its first version, and with nothing said, unless `more` says. */
export function move(
  person: Person,
  unit: string,
  kind: string,
  more: object = {},
): Promise<Response> {
  const input = { move: kind, version: 1, reason: null, notes: [], ...more };
  return person.send("POST", `${pathOf(unit)}/moves`, input);
}
