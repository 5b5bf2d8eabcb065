import { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import { DemoReply, MeReply, SessionInput, SessionReply } from "../../shared/api/sessions.ts";
import { PeriodInput, SettingsInput, SettingsReply } from "../../shared/api/settings.ts";
import { TemplateSchema, TemplatesReply } from "../../shared/api/templates.ts";
import { VerificationInput, VerificationReply } from "../../shared/api/verifications.ts";
import { type DescribedRoute, route } from "./describedRoute.ts";
import { describedAdministration } from "./openapiAdministration.ts";
import { describedDistrict } from "./openapiDistrict.ts";
import { describedReports } from "./openapiReports.ts";

/** Every route of the API but this description's own. */
export const describedRoutes: readonly DescribedRoute[] = [
  route("GET /api/health", "Whether the Worker answers", 200, { open: true }),
  route("POST /api/sessions", "Turn an enrolment code into a session", 201, {
    input: SessionInput,
    reply: SessionReply,
    open: true,
  }),
  route("DELETE /api/sessions/current", "End the session", 204),
  route("GET /api/me", "Whose session this is, and the Worker's clock", 200, { reply: MeReply }),
  route("GET /api/org-units", "The units the caller may see", 200, {
    reply: OrgUnitsReply,
    query: ["year"],
  }),
  route("GET /api/templates", "The newest version of every form", 200, { reply: TemplatesReply }),
  route("GET /api/templates/{id}/{version}", "A form's definition; immutable", 200, {
    reply: TemplateSchema,
  }),
  route("PUT /api/templates/{id}/{version}", "Publish a version of a form, once", 201, {
    input: TemplateSchema,
  }),
  ...describedReports,
  ...describedDistrict,
  route("GET /api/settings", "How the district reads its calendar, and who changed that", 200, {
    reply: SettingsReply,
  }),
  route("PUT /api/settings", "Read it otherwise", 200, {
    input: SettingsInput,
    reply: SettingsReply,
  }),
  route("POST /api/periods", "Open an ad hoc period", 201, {
    input: PeriodInput,
    reply: SettingsReply,
  }),
  route("DELETE /api/periods/{period}", "Withdraw one that nobody has reported on", 200, {
    reply: SettingsReply,
    query: ["revision"],
  }),
  route("GET /api/calendar-feeds", "The caller's own deadlines as a calendar file", 200, {
    reply: CalendarFeedReply,
  }),
  route("POST /api/calendar-feeds", "Make a secret address to subscribe to them at", 201, {
    reply: FeedAddressReply,
  }),
  route("DELETE /api/calendar-feeds", "Take that address away", 204),
  route("GET /api/calendar-feeds/{file}", "The calendar at its secret address, “….ics”", 200, {
    open: true,
  }),
  ...describedAdministration,
  route(
    "POST /api/verifications",
    "What has become of a paper's figures, by its mã đối chiếu; its totals for whoever may see them",
    200,
    { input: VerificationInput, reply: VerificationReply, open: true },
  ),
  route("GET /api/demo", "Whom a newcomer may be; demonstrations only", 200, {
    reply: DemoReply,
    open: true,
  }),
  route("POST /api/demo/reset", "Begin again; demonstrations only", 204, { open: true }),
];
