import * as v from "valibot";
import { SettingsReply } from "../../../shared/api/settings.ts";
import type { District, Person } from "./district.ts";

/** The settings as somebody is shown them now. */
export async function readSettings(person: Person): Promise<SettingsReply> {
  return v.parse(SettingsReply, await (await person.get("/api/settings")).json());
}

/** Asks for a change on top of what is in force, or of another revision; rows are counted from the asking on. */
export async function putSettings(
  district: District,
  person: Person,
  change: object,
  revision?: number,
): Promise<Response> {
  const now = await readSettings(person);
  const settings = { ...now.settings, ...change };
  district.rows();
  return person.send("PUT", "/api/settings", { revision: revision ?? now.revision, settings });
}
