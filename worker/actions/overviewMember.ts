import type { Period } from "../../shared/calendar/period.ts";
import { listTargets } from "../../shared/filing/inForce.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey, OrgUnitId, TemplateId } from "../../shared/ids.ts";
import { sectorOf } from "../../shared/orgUnit.ts";
import { reasonOf } from "../../shared/report/adjustedInYear.ts";
import { describeChange } from "../../shared/report/carriedChange.ts";
import type { Exceptions } from "../../shared/report/exception.ts";
import type { GoesOn } from "../../shared/rollup/goesOn.ts";
import { type OverviewUnit, type SourceReport, takeFigures } from "../../shared/rollup/overview.ts";
import { exceptionsAt, type StoredExceptions } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import type { OverviewReport, UnitReports } from "../store/overviews.ts";
import type { StoredReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { adjustedReportsOf } from "./adjustedReports.ts";
import { formOf } from "./definitions.ts";
import type { FoundGoing } from "./goOn.ts";
import { standingOf } from "./standingOf.ts";
import type { CellReader } from "./takeFromReports.ts";
import { endedStanding } from "./unitsInYear.ts";

/** A child or the parent of an overview, with the reports it was taken from. */
export interface OverviewMember {
  readonly member: OverviewUnit;
  readonly reports: readonly OverviewReport[];
  /** Those, and the ones that are left out. */
  readonly looked: readonly OverviewReport[];
  readonly targets: Readonly<Record<string, number>>;
}

/** A unit's figures out of the reports that it owes. */
export function memberOf(
  { unit, reports, ended }: UnitReports & { readonly ended?: true },
  owed: readonly TemplateId[],
  { form, period, read, filed, exceptions, going, adjusting, definitions }: Taking,
): OverviewMember {
  const decided = (template: TemplateId) =>
    exceptionsAt(exceptions, { template, period: period.id, unit: unit.id });
  const asked = reports.filter(({ template }) => owed.includes(template));
  const own = asked.filter(({ template }) => decided(template).leftOut === null);
  const targets = listTargets(filed.targets, unit.id);
  const sent = read(own);
  const goingOn = (template: TemplateId) => going.of(template, unit.id);
  return {
    reports: own,
    looked: asked,
    targets,
    member: {
      unit: unit.id,
      name: unit.name,
      sector: sectorOf(unit.type),
      targetOf: (indicator) => targets[indicator] ?? null,
      reports: new Map(
        owed.map((template) => [
          template,
          {
            ...(ended
              ? { standing: endedStanding(unit), version: 0 }
              : sourceOf(findReport(asked, template), period, decided(template))),
            ...goingIn(form, template, goingOn(template)?.goesOn),
            ...(decided(template).leftOut
              ? {}
              : adjustedIn(adjusting, { template, unit: unit.id }, definitions)),
          },
        ]),
      ),
      values: takeFigures(form, (template, cell) =>
        goingOn(template) ? (goingOn(template)?.values.get(cell) ?? null) : sent(template, cell),
      ),
    },
  };
}

/** What members are made with. */
export interface Taking {
  readonly form: Form;
  readonly period: Period;
  readonly read: CellReader;
  readonly filed: FiledFigures;
  readonly exceptions: readonly StoredExceptions[];
  readonly going: FoundGoing;
  /** The reports that adjust a carried figure. */
  readonly adjusting: readonly StoredReport[];
  readonly definitions: readonly StoredDefinition[];
}

/** What a report adjusts of its carried figures, each in its form's own words. */
function adjustedIn(
  adjusting: readonly StoredReport[],
  key: { readonly template: TemplateId; readonly unit: OrgUnitId },
  definitions: readonly StoredDefinition[],
): Pick<SourceReport, "adjusted"> {
  const report = adjusting.find(
    ({ template, unit }) => template === key.template && unit === key.unit,
  );
  const [said] = adjustedReportsOf(adjusting, key, definitions);
  if (!report || !said) return {};
  const form = formOf(report.sent, definitions);
  const adjusted = [...said.adjusted].map(([cell, { value: carried }]) => {
    const { name, measure } = describeChange(form, cell, carried, null);
    const own = said.values.get(cell) ?? null;
    return { name, measure, carried, own, reason: reasonOf(said, cell) };
  });
  return { adjusted };
}

/** What goes on by a form, in the cells of the generated one that are carried from it. */
function goingIn(
  form: Form,
  template: TemplateId,
  goesOn: GoesOn | undefined,
): Pick<SourceReport, "goesOn"> {
  if (!goesOn) return {};
  const takenFrom = (among: ReadonlySet<CellKey>) =>
    [...form.cells.values()].flatMap(({ key, content }) => {
      if (content.kind !== "carried" || content.from.kind !== "elsewhere") return [];
      const { template: from, cell } = content.from;
      return from === template && among.has(cell as CellKey) ? [key] : [];
    });
  const cells = takenFrom(goesOn.cells);
  if (cells.length === 0) return {};
  const { lacking: ofReport = [], ...known } = goesOn;
  const lacking = takenFrom(new Set(ofReport));
  return {
    goesOn: {
      ...known,
      cells: new Set(cells),
      ...(lacking.length > 0 ? { lacking } : {}),
    },
  };
}

function findReport(reports: readonly OverviewReport[], template: TemplateId) {
  return reports.find((report) => report.template === template) ?? null;
}

/** How a unit stands with one of the forms. */
export function standingIn(
  { unit, reports }: UnitReports,
  template: TemplateId,
  period: Period,
  exceptions: readonly StoredExceptions[],
) {
  const decided = exceptionsAt(exceptions, { template, period: period.id, unit: unit.id });
  return standingOf(findReport(reports, template), period, decided);
}

function sourceOf(
  report: OverviewReport | null,
  period: Period,
  exceptions: Exceptions,
): SourceReport {
  const standing = standingOf(report, period, exceptions);
  return {
    standing,
    version: standing.kind === "counted" ? (report?.version ?? 0) : 0,
  };
}
