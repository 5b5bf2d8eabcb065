import { env } from "cloudflare:workers";
import * as v from "valibot";
import { CodesReply, PeopleReply } from "../../../shared/api/people.ts";
import type { Person } from "./district.ts";

/** The people of the district as somebody is shown them. */
export async function peopleOf(asker: Person): Promise<PeopleReply> {
  return v.parse(PeopleReply, await (await asker.get("/api/people")).json());
}

/** Asks for a person to be what is said, on top of what the asker has just seen. */
export async function savePerson(asker: Person, id: string, person: object): Promise<Response> {
  const { seen } = await peopleOf(asker);
  return asker.send("PUT", `/api/people/${id}`, { seen, ...person });
}

/** The code cards that somebody issues. */
export async function issueCards(asker: Person, people: string[]): Promise<CodesReply["codes"]> {
  const reply = await asker.send("POST", "/api/codes", { people });
  if (reply.status !== 201) throw new Error(await reply.text());
  return v.parse(CodesReply, await reply.json()).codes;
}

/** What was done about people and codes, in order: its number, about whom, what, and by whom. */
export async function listEvents() {
  const { results } = await env.DB.prepare(
    "select seq, subject_id, change, by_name from administration_events order by seq",
  ).all();
  return results.map((row) => Object.values(row));
}
