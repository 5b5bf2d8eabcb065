import type { GenericSchema } from "valibot";
import { AuditReply } from "../../shared/api/audit.ts";
import { CalendarFeedReply, FeedAddressReply } from "../../shared/api/calendarFeeds.ts";
import { ChangesReply } from "../../shared/api/changes.ts";
import {
  CompletenessReply,
  ConsolidationReply,
  OpenWorkReply,
} from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { EarlierReply } from "../../shared/api/earlier.ts";
import {
  EditionInput,
  EditionReply,
  EditionSchema,
  EditionsReply,
} from "../../shared/api/editions.ts";
import { ExceptionInput, ExceptionReply } from "../../shared/api/exceptions.ts";
import {
  FiledInput,
  FiledReceipt,
  FiledReply,
  FiledVersionsReply,
} from "../../shared/api/filed.ts";
import {
  InspectionInput,
  InspectionSchema,
  InspectionsReply,
  PlanInput,
} from "../../shared/api/inspections.ts";
import { MoveInput, MoveReply } from "../../shared/api/moves.ts";
import { NoticesReply } from "../../shared/api/notices.ts";
import { OrgUnitsReply } from "../../shared/api/orgUnits.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import {
  ReceiptSchema,
  ReportReply,
  ReportSetInput,
  ReportSetReply,
  VersionInput,
} from "../../shared/api/reports.ts";
import {
  ResponsiblesInput,
  ResponsiblesReply,
  UnitResponsibles,
} from "../../shared/api/responsibles.ts";
import { DemoReply, MeReply, SessionInput, SessionReply } from "../../shared/api/sessions.ts";
import { PeriodInput, SettingsInput, SettingsReply } from "../../shared/api/settings.ts";
import { TemplateSchema, TemplatesReply } from "../../shared/api/templates.ts";
import { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import { describedAdministration } from "./openapiAdministration.ts";

/** What the description of the API says of one route. */
export interface DescribedRoute {
  readonly route: string;
  readonly summary: string;
  readonly status: 200 | 201 | 204;
  readonly input?: GenericSchema;
  readonly reply?: GenericSchema;
  /** Names of query parameters. */
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** Needs no session. */
  readonly open?: true;
}

const report = "/api/reports/{template}/{period}/{unit}";

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
  route("GET /api/org-units", "The units the caller may see", 200, { reply: OrgUnitsReply }),
  route("GET /api/templates", "The newest version of every form", 200, { reply: TemplatesReply }),
  route("GET /api/templates/{id}/{version}", "A form's definition; immutable", 200, {
    reply: TemplateSchema,
  }),
  route("PUT /api/templates/{id}/{version}", "Publish a version of a form, once", 201, {
    input: TemplateSchema,
  }),
  route("GET /api/duties", "What the caller's unit owes", 200, {
    reply: DutiesReply,
    query: ["period"],
  }),
  route(`GET ${report}`, "A report with all that opening its form needs", 200, {
    reply: ReportReply,
  }),
  route(`PUT ${report}`, "Hand in a version", 201, {
    input: VersionInput,
    reply: ReceiptSchema,
    headers: ["Idempotency-Key", "If-Match"],
  }),
  route(
    `POST ${report}/moves`,
    "Withdraw, return, approve or reopen a report, or say something of it",
    200,
    {
      input: MoveInput,
      reply: MoveReply,
    },
  ),
  route(`GET ${report}/earlier`, "The unit's figures of the periods before, and last year's", 200, {
    reply: EarlierReply,
  }),
  route(`GET ${report}/changes`, "What the newest version is to be compared with, and why", 200, {
    reply: ChangesReply,
  }),
  route(`GET ${report}/versions`, "The versions of a report, newest first", 200, {
    reply: VersionsReply,
  }),
  route(`GET ${report}/versions/{version}`, "One version of a report", 200, {
    reply: VersionReply,
  }),
  route("GET /api/notices", "What others have done to the caller's reports since", 200, {
    reply: NoticesReply,
    query: ["since"],
  }),
  route("GET /api/responsibles", "Who of a unit answers for which form", 200, {
    reply: ResponsiblesReply,
  }),
  route("PUT /api/responsibles/{unit}", "Say who answers for some of its forms", 200, {
    input: ResponsiblesInput,
    reply: UnitResponsibles,
  }),
  route("PUT /api/report-sets/{period}/{unit}", "Hand in several forms, all or nothing", 201, {
    input: ReportSetInput,
    reply: ReportSetReply,
    headers: ["Idempotency-Key"],
  }),
  route(
    "POST /api/exceptions/{unit}",
    "Exempt duties of a unit, leave them out of totals, or give them more time",
    200,
    { input: ExceptionInput, reply: ExceptionReply },
  ),
  route("GET /api/completeness", "Who has handed in what", 200, {
    reply: CompletenessReply,
    query: ["period", "senders"],
  }),
  route("GET /api/completeness/open-work", "What is left to do in each period", 200, {
    reply: OpenWorkReply,
  }),
  route(
    "GET /api/consolidations/{template}/{period}",
    "The figures of a unit's children, with their coverage",
    200,
    { reply: ConsolidationReply, query: ["unit", "only"] },
  ),
  route(
    "GET /api/overviews/{template}/{period}",
    "What a generated form makes of the other forms of a unit's children",
    200,
    { reply: OverviewReply, query: ["unit"] },
  ),
  route("GET /api/editions", "What was sent up of a period, and to whom one sends", 200, {
    reply: EditionsReply,
    query: ["period", "unit"],
  }),
  route(
    "POST /api/editions/{template}/{period}",
    "Freeze the figures that one has seen, with the reports they are made of",
    201,
    { input: EditionInput, reply: EditionSchema, query: ["unit"] },
  ),
  route(
    "GET /api/editions/{template}/{period}/{number}",
    "An edition as it was sent up, whatever was corrected since",
    200,
    { reply: EditionReply, query: ["unit"] },
  ),
  route("GET /api/inspections/{year}", "The plan of kiểm tra, giám sát, with what was done", 200, {
    reply: InspectionsReply,
  }),
  route("POST /api/inspections/{year}", "Plan another; safe to repeat with its key", 201, {
    input: PlanInput,
    reply: InspectionSchema,
  }),
  route(
    "PUT /api/inspections/{year}/{number}",
    "Change one, record what was done, cancel it",
    200,
    {
      input: InspectionInput,
      reply: InspectionSchema,
    },
  ),
  ...filedRoutes("targets", "What is aimed at, by source"),
  ...filedRoutes("baselines", "What units start from, by source"),
  route("GET /api/audit", "Everything that happened to a report", 200, {
    reply: AuditReply,
    query: ["template", "period", "unit"],
  }),
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
  route("GET /api/demo", "Whom a newcomer may be; demonstrations only", 200, {
    reply: DemoReply,
    open: true,
  }),
  route("POST /api/demo/reset", "Begin again; demonstrations only", 204, { open: true }),
];

function filedRoutes(kind: string, summary: string): DescribedRoute[] {
  const path = `/api/${kind}/{year}`;
  return [
    route(`GET ${path}`, `${summary}; a reporter's own unit only`, 200, { reply: FiledReply }),
    route(`PUT ${path}`, "File one source's matrix as a new version, all or nothing", 201, {
      input: FiledInput,
      reply: FiledReceipt,
      headers: ["Idempotency-Key", "If-Match"],
    }),
    route(`GET ${path}/versions`, "The versions, newest first, with what each changed", 200, {
      reply: FiledVersionsReply,
    }),
  ];
}

function route(
  name: string,
  summary: string,
  status: DescribedRoute["status"],
  more: Partial<DescribedRoute> = {},
): DescribedRoute {
  return { route: name, summary, status, ...more };
}
