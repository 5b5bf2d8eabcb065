import { Hono } from "hono";
import { instantOf } from "../../shared/api/instant.ts";
import { type PeopleReply, PersonInput } from "../../shared/api/people.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { savePerson } from "../actions/savePerson.ts";
import type { AppEnv } from "../env.ts";
import { mayIssueFor } from "../http/access.ts";
import { problem } from "../http/problem.ts";
import { may, tokenHashOf } from "../http/session.ts";
import { valid } from "../http/valid.ts";
import { findAdministrationHead } from "../store/administration.ts";
import { endFeed } from "../store/calendarFeeds.ts";
import { findPeople, listPeople } from "../store/people.ts";

/** /api/people */
export const people = new Hono<AppEnv>();

people.get("/", may("list-people"), async (c) => {
  const { caller } = c.var;
  const { regime } = caller;
  // Read before the people: what is changed in between is seen too early rather than too late.
  const head = await findAdministrationHead(c.env.DB, regime.id);
  const { now, aheadMs } = caller;
  const listed = await listPeople(c.env.DB, regime.id, now - aheadMs);
  // Codes live by real time, and are told of by the clock that everything else is.
  const told = (real: number | null) => (real === null ? null : instantOf(real + aheadMs));
  return c.json({
    seen: head?.seq ?? 0,
    people: listed.map(({ endedAt, cardUntil, enteredAt, subscribedSince, ...person }) => ({
      ...person,
      endedAt: told(endedAt),
      cardUntil: told(cardUntil),
      enteredAt: told(enteredAt),
      ...(subscribedSince === null
        ? {}
        : { subscribedSince: instantOf(subscribedSince + aheadMs) }),
      mayIssue: endedAt === null && mayIssueFor(caller, person),
    })),
  } satisfies PeopleReply);
});

people.put("/:person", may("change-people"), valid(PersonInput), async (c) => {
  const { caller, input } = c.var;
  const id = c.req.param("person");

  const unit = input.unit as OrgUnitId;
  const asked = { ...input, unit, tokenHash: tokenHashOf(c) };
  const saved = await savePerson(c.env.DB, caller, id, asked);
  return saved.ok ? c.body(null, 204) : problem(c, saved.error);
});

people.delete("/:person/calendar-feed", may("change-people"), async (c) => {
  const { regime } = c.var.caller;
  const id = c.req.param("person");
  const [found] = await findPeople(c.env.DB, regime.id, [id]);
  if (!found) return problem(c, { kind: "not-found", what: "person", id });

  await endFeed(c.env.DB, id);
  return c.body(null, 204);
});
