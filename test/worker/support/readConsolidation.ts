import * as v from "valibot";
import { expect } from "vitest";
import { ConsolidationReply } from "../../../shared/api/consolidations.ts";
import type { Person } from "./district.ts";

/** The consolidation of a path as the Worker answers. */
export async function readConsolidation(person: Person, path: string): Promise<ConsolidationReply> {
  return v.parse(ConsolidationReply, await (await person.get(path)).json());
}

/** What a person who holds a consolidation is answered once something has changed. */
export async function readAgain(
  person: Person,
  path: string,
  change: () => Promise<unknown>,
): Promise<ConsolidationReply> {
  const held = (await person.get(path)).headers.get("ETag") ?? "";
  const unchanged = await person.get(path, { "If-None-Match": held });
  await change();
  const reply = await person.get(path, { "If-None-Match": held });
  expect([unchanged.status, reply.status]).toEqual([304, 200]);
  return v.parse(ConsolidationReply, await reply.json());
}
