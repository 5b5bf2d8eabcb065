import { findUnadministered } from "../../shared/administration/administratorsLeft.ts";
import type { UnitChange } from "../../shared/administration/changeUnit.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Caller } from "../caller.ts";
import { listAdministrators } from "../store/people.ts";

/** What stands against closing a unit with everybody in it who administers the regime. */
export async function findAlone(
  db: D1Database,
  { regime, now, aheadMs }: Pick<Caller, "regime" | "now" | "aheadMs">,
  { change, after: { id, terms } }: Pick<UnitChange, "change" | "after">,
): Promise<Problem | null> {
  const last = terms.at(-1);
  if (change !== "close-unit" || !last?.validTo) return null;
  const closing = { unit: id, name: last.name, lastDay: last.validTo };
  const administrators = await listAdministrators(db, regime.id, now - aheadMs);
  return findUnadministered(administrators, closing, regime.calendar.year);
}
