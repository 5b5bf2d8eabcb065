import { sameLastYear } from "../../shared/calendar/period.ts";
import { isOnOtherStandard } from "../../shared/filing/filed.ts";
import { baselineInForce } from "../../shared/filing/inForce.ts";
import { termOn } from "../../shared/orgUnit.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { filedLastYear, listOtherStandard } from "../../shared/rollup/filedLastYear.ts";
import { standsBesideLastYear, type UnitLastYear } from "../../shared/rollup/lastYear.ts";
import { isMissing } from "../../shared/rollup/standing.ts";
import type { Caller, UnitToday } from "../caller.ts";
import type { DecidedReports } from "../store/decidedReports.ts";
import { exceptionsAt } from "../store/exceptions.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import type { OpenedConsolidation } from "./consolidateStored.ts";
import { formFrom } from "./definitions.ts";
import { figuresOf } from "./figuresOf.ts";
import { daysOfYear } from "./unitsInYear.ts";

/** What is known of the same period a year earlier. */
export interface OpenedLastYear {
  readonly units: readonly UnitLastYear[];
  readonly own: UnitLastYear | null;
  /** The units that were not the town's in both years, by name. */
  readonly differing: readonly string[];
}

/** The reports of a year ago that a consolidation is compared with. */
export function wantedLastYear({
  form,
  period,
  units,
  own,
  parent,
}: OpenedConsolidation): ReportKey[] {
  if (![...form.cells.values()].some((cell) => standsBesideLastYear(form, cell))) return [];
  const ids = units.map(({ figures }) => figures.unit);
  const template = form.template.id;
  return (own ? [...ids, parent.id] : ids).map((unit) => ({
    ...{ template, period: sameLastYear(period.id), unit },
  }));
}

/** What they say, and what is filed where there is none; null where nothing is known of the year before. */
export function lastYearOf(
  regime: Caller["regime"],
  opened: OpenedConsolidation,
  { reports, exceptions }: DecidedReports<NewestReport>,
  definitions: readonly StoredDefinition[],
): OpenedLastYear | null {
  const { form, period, children, lived, parent, filed: inForce } = opened;
  const known = [...children, ...lived.ended];
  const { standards } = regime.filing;
  const before = sameLastYear(period.id);
  const of = (unit: UnitToday): UnitLastYear => {
    const key = { period: before, unit: unit.id, template: form.template.id };
    const report = reports.find(isAt(key)) ?? null;
    const decided = exceptionsAt(exceptions, key);
    const own = figuresOf(form, period, unit, report, decided, definitions);
    const definition = report && definitions.find(isOf(report));
    if (own.standing.kind === "counted" && definition) {
      const earlier = formFrom(definition.definition, opened.periodKind);
      return { ...own, otherStandard: listOtherStandard(form, earlier) };
    }
    const filed = filedLastYear(form, period.id, regime.lastYear, (indicator) => {
      const found = baselineInForce(inForce, regime, indicator, unit.id);
      if (!found) return null;
      const { value, source } = found;
      return { value, isOtherStandard: isOnOtherStandard(source, standards, indicator) };
    });
    if (!filed) return { ...own, otherStandard: new Set() };
    const filedFor = report && isMissing(own) ? { filedFor: own.standing } : {};
    return { ...own, ...filed, ...filedFor, standing: filedStanding };
  };
  const units = opened.units.map(({ figures: { unit } }) =>
    of(known.find(({ id }) => id === unit) ?? parent),
  );
  const own = opened.own && of(parent);
  const isKnown = [...units, ...(own ? [own] : [])].some(({ values }) => values.size > 0);
  return isKnown ? { units, own, differing: listDiffering(opened) } : null;
}

/** The units that owe the form in one of two years and were not there in the other. */
function listDiffering({ form, period, lived }: OpenedConsolidation): string[] {
  const { from, to } = daysOfYear(period);
  return [...lived.units, ...lived.ended]
    .filter((unit) => isAsked(form.template, unit, period))
    .filter(({ id }) => {
      const terms = { terms: lived.termsOf(id) };
      return (termOn(terms, from) === null) !== (termOn(terms, to) === null);
    })
    .map(({ name }) => name);
}

/** What was filed stands as it is. */
const filedStanding = {
  kind: "counted",
  approved: true,
  estimated: false,
  preliminary: false,
} as const;

function isAt({ period, unit, template }: ReportKey) {
  return (report: ReportKey) =>
    report.period === period && report.unit === unit && report.template === template;
}

function isOf({ template, templateVersion }: NewestReport) {
  return ({ id, version }: StoredDefinition) => id === template && version === templateVersion;
}
