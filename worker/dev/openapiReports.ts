import { AuditReply } from "../../shared/api/audit.ts";
import { ChangesReply } from "../../shared/api/changes.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { EarlierReply } from "../../shared/api/earlier.ts";
import { ExceptionInput, ExceptionReply } from "../../shared/api/exceptions.ts";
import { MoveInput, MoveReply } from "../../shared/api/moves.ts";
import { NoticesReply } from "../../shared/api/notices.ts";
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
import { VersionReply, VersionsReply } from "../../shared/api/versions.ts";
import { type DescribedRoute, route } from "./describedRoute.ts";

const report = "/api/reports/{template}/{period}/{unit}";

/** The routes of those who report, and of what is done to their reports. */
export const describedReports: readonly DescribedRoute[] = [
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
  route("GET /api/audit", "Everything that happened to a report", 200, {
    reply: AuditReply,
    query: ["template", "period", "unit"],
  }),
];
