import { findPeriod, type Period, sameLastYear } from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { type EarlierReport, resolveCarried } from "../../shared/report/carried.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import { goingOn, lackingIn, listGoingOn } from "../../shared/rollup/goesOn.ts";
import { isExpected } from "../../shared/rollup/standing.ts";
import { type DecidedReports, listNewestDecided } from "../store/decidedReports.ts";
import { exceptionsAt } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { carriedSourcesOf } from "./carriedSources.ts";
import { withDefinitionsOf } from "./definitions.ts";
import { earlierOf } from "./readReports.ts";
import { standingOf } from "./standingOf.ts";

/** A duty that nothing is owed of this time. */
export interface Excused {
  readonly form: Form;
  readonly unit: OrgUnitId;
}

type Going = Required<Pick<UnitFigures, "goesOn">> & Pick<UnitFigures, "values">;

/** What goes on of the year where nothing is owed. */
export interface FoundGoing {
  readonly of: (template: TemplateId, unit: OrgUnitId) => Going | null;
  /** Changes whenever one of the reports it is told by does. */
  readonly revision: readonly (string | number)[];
}

/** Finds what each unit that owes nothing had come to by its last report of the year, at a row for each of its earlier
 *  periods; nothing is read where nobody is excused or nothing accumulates. */
export async function findGoingOn(
  db: D1Database,
  regime: Regime,
  period: Period,
  excused: readonly Excused[],
  filed: FiledFigures,
  known: readonly StoredDefinition[],
): Promise<FoundGoing> {
  const before = chainOf(regime, period);
  const wanted = excused.filter(({ form }) => before.length > 0 && listGoingOn(form).size > 0);
  const ids = [...before.map(({ id }) => id), sameLastYear(period.id)];
  const keys = wanted.flatMap(({ form, unit }) =>
    ids.map((id) => ({ template: form.template.id, unit, period: id })),
  );
  const read = await listNewestDecided(db, keys);
  const definitions = await withDefinitionsOf(db, read.reports, known);
  const found = wanted.flatMap(({ form, unit }) => {
    const going = goingOf({ form, unit }, { regime, period, before, read, filed, definitions });
    return going ? [[`${form.template.id}/${unit}`, going] as const] : [];
  });
  const byDuty = new Map(found);
  return {
    of: (template, unit) => byDuty.get(`${template}/${unit}`) ?? null,
    revision: [
      ...read.reports.flatMap(({ template, unit, period: of, seq }) => [template, unit, of, seq]),
      ...read.exceptions.flatMap(({ template, unit, period: of, seq }) => [
        template,
        unit,
        of,
        seq,
      ]),
    ],
  };
}

interface Found {
  readonly regime: Regime;
  readonly period: Period;
  /** The periods that it accumulates after, the nearest first. */
  readonly before: readonly Period[];
  readonly read: DecidedReports<NewestReport>;
  readonly filed: FiledFigures;
  readonly definitions: readonly StoredDefinition[];
}

/** The last report of the year that counts says what a unit had come to; one that was owed since and does not count
 *  leaves it open. */
function goingOf({ form, unit }: Excused, found: Found): Going | null {
  const { before, read } = found;
  const cells = listGoingOn(form);
  for (const earlier of before) {
    const key = { template: form.template.id, unit, period: earlier.id };
    const report = read.reports.find((one) => one.unit === unit && isAt(one, key)) ?? null;
    const standing = standingOf(report, earlier, exceptionsAt(read.exceptions, key));
    if (!isExpected({ standing })) continue;
    if (standing.kind !== "counted" || !report) {
      return { goesOn: { until: earlier.id, isKnown: false, cells }, values: new Map() };
    }
    const stood = earlierOf(report, found.definitions);
    const values = goingOn(form, resolveCarried(form, sourcesOf({ form, unit }, stood, found)));
    const goesOn = { until: earlier.id, isKnown: true, cells, ...lackingIn(form, values) };
    return { goesOn, values };
  }
  return null;
}

function sourcesOf(
  { form, unit }: Excused,
  stood: EarlierReport,
  { regime, period, read, filed, definitions }: Found,
) {
  const reports = read.reports.filter(
    (one) => one.unit === unit && one.template === form.template.id,
  );
  const others = { of: () => null, isReturned: () => false };
  const sources = carriedSourcesOf({ regime, unit, period, filed, reports, definitions, others });
  return {
    ...sources,
    reportOf: (reference: Parameters<typeof sources.reportOf>[0]) =>
      reference === "previous" ? stood : sources.reportOf(reference),
  };
}

function isAt(
  report: NewestReport,
  of: { readonly template: TemplateId; readonly period: PeriodId },
) {
  return report.template === of.template && report.period === of.period;
}

/** The periods along the chain before one, the nearest first. */
function chainOf({ calendar }: Pick<Regime, "calendar">, period: Period): Period[] {
  const chain: Period[] = [];
  for (let at = period.accumulatesAfter; at !== null; ) {
    const before = findPeriod(calendar, at);
    if (!before || chain.includes(before)) break;
    chain.push(before);
    at = before.accumulatesAfter;
  }
  return chain;
}
