import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { lateFrom } from "../../shared/calendar/due.ts";
import { kindOf, type Period } from "../../shared/calendar/period.ts";
import { isAsked } from "../../shared/report/owed.ts";
import type { UnitToday } from "../caller.ts";
import type { ReportSummary } from "../store/reportRows.ts";
import type { TemplateSummary } from "../store/templates.ts";

type Board = Pick<CompletenessReply, "templates" | "units">;

/** The board of a period: who owes what, and how far it has got. Units that owe nothing have no row. */
export function boardRowsOf(
  sources: {
    readonly units: readonly UnitToday[];
    readonly templates: readonly TemplateSummary[];
    readonly reports: readonly ReportSummary[];
  },
  period: Period,
  now: number,
): Board {
  // What was never sent is late as soon as the time is up, where it is owed at all.
  const isOver = period.due !== null && !period.optional && now >= lateFrom(period.due);
  const kind = kindOf(period);
  const owing = sources.units.map((unit) => ({
    unit,
    owed: sources.templates.filter((template) => isAsked(template, unit, period)),
  }));
  const owed = new Set(owing.flatMap((one) => one.owed));
  return {
    templates: sources.templates
      .filter((template) => owed.has(template))
      .map(({ id, code, shortTitle }) => ({ id, code, shortTitle })),
    units: owing
      .filter((one) => one.owed.length > 0)
      .map(({ unit, owed }) => ({
        id: unit.id,
        name: unit.name,
        reports: owed.map((template) => {
          const isOf = (report: ReportSummary) =>
            report.unit === unit.id && report.template === template.id;
          const report = sources.reports.find(isOf) ?? null;
          return {
            template: template.id,
            state: report?.state ?? "draft",
            version: report?.version ?? 0,
            firstSentAt: report && instantOf(report.firstSentAt),
            late: report ? report.late : isOver && !template.neverLate,
            preliminary: report?.preliminary ?? false,
            filled: report?.filled ?? 0,
            expected: report?.expected ?? template.expected[kind] ?? 0,
            errors: report?.errors ?? 0,
            warnings: report?.warnings ?? 0,
          };
        }),
      })),
  };
}
