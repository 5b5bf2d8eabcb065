import type { CompletenessReply } from "../../shared/api/consolidations.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { PeriodKind } from "../../shared/calendar/period.ts";
import { namedReporters } from "../../shared/form/template.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import { isOwed } from "../../shared/report/owed.ts";
import type { UnitToday } from "../caller.ts";
import type { ReportSummary } from "../store/reportRows.ts";
import type { TemplateSummary } from "../store/templates.ts";

type Board = Pick<CompletenessReply, "templates" | "units">;

/** The units that forms of a period name and that are not among those read as children. */
export function bodiesBeside(
  { templates, units }: Pick<Sources, "templates" | "units">,
  kind: PeriodKind,
): OrgUnitId[] {
  const named = templates
    .filter(({ periodKinds }) => periodKinds.includes(kind))
    .flatMap(namedReporters);
  return [...new Set(named)].filter((id) => !units.some((unit) => unit.id === id));
}

interface Sources {
  readonly units: readonly UnitToday[];
  readonly templates: readonly TemplateSummary[];
  readonly reports: readonly ReportSummary[];
}

/** The board of a period: who owes what, and how far it has got. Units that owe nothing have no row. */
export function boardRowsOf(
  sources: Sources,
  kind: PeriodKind,
  time: { readonly lateFrom: number | null; readonly now: number },
): Board {
  const owing = sources.units.map((unit) => ({
    unit,
    owed: sources.templates.filter((template) => isOwed(template, unit, kind)),
  }));
  const owed = new Set(owing.flatMap((one) => one.owed));
  return {
    templates: sources.templates
      .filter((template) => owed.has(template))
      .map(({ id, code, shortTitle, neverLate }) => ({ id, code, shortTitle, neverLate })),
    units: owing
      .filter((one) => one.owed.length > 0)
      .map(({ unit, owed }) => ({
        id: unit.id,
        name: unit.name,
        sector: sectorOf(unit.type),
        reports: owed.map((template) => {
          const isOf = (report: ReportSummary) =>
            report.unit === unit.id && report.template === template.id;
          const report = sources.reports.find(isOf) ?? null;
          // What was never sent is late as soon as the time is up.
          const at = report?.firstSentAt ?? time.now;
          return {
            template: template.id,
            state: report?.state ?? "draft",
            version: report?.version ?? 0,
            firstSentAt: report && instantOf(report.firstSentAt),
            late: !template.neverLate && time.lateFrom !== null && at >= time.lateFrom,
            filled: report?.filled ?? 0,
            expected: report?.expected ?? template.expected[kind] ?? 0,
            errors: report?.errors ?? 0,
            warnings: report?.warnings ?? 0,
          };
        }),
      })),
  };
}
