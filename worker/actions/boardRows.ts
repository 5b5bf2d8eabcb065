import type { CompletenessReply } from "../../shared/api/completeness.ts";
import { exceptionsOnWire } from "../../shared/api/exceptions.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { lateFrom } from "../../shared/calendar/due.ts";
import { kindOf, type Period } from "../../shared/calendar/period.ts";
import { namedReporters } from "../../shared/form/template.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { isInForce, sectorOf } from "../../shared/orgUnit.ts";
import { deadlineOf, type Exceptions } from "../../shared/report/exception.ts";
import { firstSentOf } from "../../shared/report/firstSent.ts";
import { isAsked, isWanted } from "../../shared/report/owed.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { UnitToday } from "../caller.ts";
import type { BoardReport } from "../store/boardReports.ts";
import { exceptionsAt, type StoredExceptions } from "../store/exceptions.ts";
import type { ReportSummary } from "../store/reportRows.ts";
import type { TemplateSummary } from "../store/templates.ts";

type Board = Pick<CompletenessReply, "templates" | "generated" | "units">;

/** The units that forms of a period name and that are not among those read as children. */
export function bodiesBeside(
  { templates, units }: Pick<Sources, "templates" | "units">,
  period: Period,
): OrgUnitId[] {
  const named = templates.filter((template) => isWanted(template, period)).flatMap(namedReporters);
  const known = unitsIn(units, period);
  return [...new Set(named)].filter((id) => !known.some((unit) => unit.id === id));
}

/** Of the terms of some units, those that a period knows. */
function unitsIn(units: readonly UnitToday[], period: Period): readonly UnitToday[] {
  return units.filter((unit) => isInForce(unit, unitsDay(period)));
}

/** All that a board is made from. */
export interface Sources {
  /** With every term that counts in one of the periods asked about. */
  readonly units: readonly UnitToday[];
  readonly templates: readonly TemplateSummary[];
  readonly reports: readonly BoardReport[];
  readonly exceptions: readonly StoredExceptions[];
}

/** The board of a period: who owes what, and how far it has got; and what is made of it all. Units that owe nothing have
 *  no row. */
export function boardRowsOf(sources: Sources, period: Period, now: number): Board {
  const kind = kindOf(period);
  const owing = unitsIn(sources.units, period).map((unit) => ({
    unit,
    owed: sources.templates.filter((template) => isAsked(template, unit, period)),
  }));
  const isGenerated = (template: TemplateSummary) =>
    template.reportedBy.length === 0 && isWanted(template, period);
  const owed = new Set(owing.flatMap((one) => one.owed));
  return {
    templates: sources.templates
      .filter((template) => owed.has(template))
      .map(({ id, code, shortTitle, neverLate }) => ({ id, code, shortTitle, neverLate })),
    generated: sources.templates
      .filter(isGenerated)
      .map((template) => ({ ...nameOf(template), version: template.version })),
    units: owing
      .filter((one) => one.owed.length > 0)
      .map(({ unit, owed }) => ({
        id: unit.id,
        name: unit.name,
        sector: sectorOf(unit.type),
        reports: owed.map((template) => {
          const isOf = (report: BoardReport) =>
            report.unit === unit.id && report.template === template.id;
          const report = sources.reports.find(isOf) ?? null;
          const sentAt = firstSentOf(report);
          const key = { period: period.id, unit: unit.id, template: template.id };
          const exceptions = exceptionsAt(sources.exceptions, key);
          // Of what was withdrawn nothing stands but that it was once sent.
          const standing = sentAt === null ? null : report;
          return {
            template: template.id,
            state: report?.state ?? "draft",
            version: report?.version ?? 0,
            firstSentAt: sentAt === null ? null : instantOf(sentAt),
            sentBy: standing?.sentByName ?? null,
            ...(standing?.sentByName ? { sentAt: instantOf(standing.sentAt) } : {}),
            late: standing ? standing.late : isOverdue(template, period, exceptions, now),
            correctBy: report?.correctBy ?? null,
            preliminary: standing?.preliminary ?? false,
            filled: standing?.filled ?? 0,
            expected: standing?.expected ?? template.expected[kind] ?? 0,
            errors: standing?.errors ?? 0,
            warnings: standing?.warnings ?? 0,
            exceptions: exceptionsOnWire(exceptions),
            correctionAsked: report?.correctionAsked ?? null,
            enteredFor: standing?.enteredFor ?? null,
            signed: signedOf(standing),
          };
        }),
      })),
  };
}

/** What does not stand as sent is late as soon as its time is up, where it is owed at all. */
function isOverdue(
  { neverLate }: TemplateSummary,
  { due, optional }: Period,
  exceptions: Exceptions,
  now: number,
): boolean {
  if (neverLate || optional || exceptions.exempt) return false;
  const deadline = deadlineOf(due, exceptions);
  return deadline !== null && now >= lateFrom(deadline);
}

function signedOf(report: ReportSummary | null): "newest" | "older" | null {
  if (!report || report.signedVersion === null) return null;
  return report.signedVersion === report.version ? "newest" : "older";
}

function nameOf({ id, code, shortTitle }: TemplateSummary) {
  return { id, code, shortTitle };
}
