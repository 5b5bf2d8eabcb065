import { parsePeriodId } from "../../shared/calendar/period.ts";
import { type OrgUnitId, parseTemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { ReportKey } from "../store/rows.ts";

/** What a report is filed under, from the texts of a path or query. */
export function parseReportKey(
  template: string,
  period: string,
  unit: OrgUnitId,
): Result<ReportKey, Problem> {
  const templateId = parseTemplateId(template);
  if (!templateId) return err({ kind: "not-found", what: "template", id: template });
  const parts = parsePeriodId(period);
  if (!parts) return err({ kind: "not-found", what: "period", id: period });
  return ok({ template: templateId, period: parts.id, unit });
}
