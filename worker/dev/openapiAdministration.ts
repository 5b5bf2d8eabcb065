import { RecordedPeriodsReply, RecordsReply } from "../../shared/api/auditRecords.ts";
import { AuditPageReply, VerificationReply } from "../../shared/api/auditSearch.ts";
import { UnitInput, UnitTermsReply } from "../../shared/api/orgUnits.ts";
import { CodesInput, CodesReply, PeopleReply, PersonInput } from "../../shared/api/people.ts";
import { PublishedReply } from "../../shared/api/publishedTemplates.ts";
import type { DescribedRoute } from "./describedRoute.ts";

/** The routes with which a regime's people, units and forms are administered, and its record is read. */
export const describedAdministration: readonly DescribedRoute[] = [
  {
    route: "GET /api/people",
    summary: "Everybody of the regime, with what became of their codes",
    status: 200,
    reply: PeopleReply,
  },
  {
    route: "DELETE /api/people/{person}/calendar-feed",
    summary: "Take the secret address of somebody's calendar away",
    status: 204,
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
  {
    route: "GET /api/org-units/terms",
    summary: "Every unit that there has been, through time",
    status: 200,
    reply: UnitTermsReply,
  },
  {
    route: "PUT /api/org-units/{unit}",
    summary: "Begin a term of a unit or end one; what was stays as it was",
    status: 204,
    input: UnitInput,
  },
  {
    route: "GET /api/audit/events",
    summary: "What was done, by whom and when, the newest first",
    status: 200,
    reply: AuditPageReply,
    query: ["person", "unit", "template", "period", "kind", "from", "to", "cursor"],
  },
  {
    route: "GET /api/audit/verification",
    summary: "Check a page of the whole record; go on with its cursor",
    status: 200,
    reply: VerificationReply,
    query: ["cursor"],
  },
  {
    route: "GET /api/audit/periods",
    summary: "The periods of which anything is recorded",
    status: 200,
    reply: RecordedPeriodsReply,
  },
  {
    route: "GET /api/audit/records",
    summary: "A page of the whole record, with the texts that its hashes are of",
    status: 200,
    reply: RecordsReply,
    query: ["cursor"],
  },
  {
    route: "GET /api/templates/versions",
    summary: "Every version of every form, with how many reports stand on it",
    status: 200,
    reply: PublishedReply,
  },
];
