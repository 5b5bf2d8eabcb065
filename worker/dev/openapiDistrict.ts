import { CompletenessReply, OpenWorkReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import {
  EditionInput,
  EditionReply,
  EditionSchema,
  EditionsReply,
} from "../../shared/api/editions.ts";
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
import { OverviewReply } from "../../shared/api/overviews.ts";
import { type DescribedRoute, route } from "./describedRoute.ts";

/** The routes of the district that follows, consolidates, sends up, inspects and files. */
export const describedDistrict: readonly DescribedRoute[] = [
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
