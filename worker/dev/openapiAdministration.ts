import { CodesInput, CodesReply, PeopleReply, PersonInput } from "../../shared/api/people.ts";
import type { DescribedRoute } from "./openapiRoutes.ts";

/** The routes with which a regime's people, units and forms are administered, and its record is read. */
export const describedAdministration: readonly DescribedRoute[] = [
  {
    route: "GET /api/people",
    summary: "Everybody of the regime, with what became of their codes",
    status: 200,
    reply: PeopleReply,
  },
  {
    route: "PUT /api/people/{person}",
    summary: "Add somebody, or say what he is to be from now on",
    status: 204,
    input: PersonInput,
  },
  {
    route: "POST /api/codes",
    summary: "Issue new one-time codes in the place of unused ones, all or nothing",
    status: 201,
    input: CodesInput,
    reply: CodesReply,
  },
  {
    route: "POST /api/codes/own-device",
    summary: "Issue a one-time code for another device of the caller's own",
    status: 201,
    reply: CodesReply,
  },
];
