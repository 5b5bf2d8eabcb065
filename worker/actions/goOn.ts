import { listBehind, type PeriodBehind } from "../../shared/calendar/listBehind.ts";
import { type Calendar, type Period, sameLastYear } from "../../shared/calendar/period.ts";
import type { Form } from "../../shared/form/form.ts";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { type EarlierReport, resolveCarried } from "../../shared/report/carried.ts";
import { isWanted } from "../../shared/report/owed.ts";
import type { UnitFigures } from "../../shared/rollup/consolidate.ts";
import { type GoesOnBy, goingOn, lackingIn, listGoingOn } from "../../shared/rollup/goesOn.ts";
import { isExpected, type UnitStanding } from "../../shared/rollup/standing.ts";
import { type DecidedReports, listNewestDecided } from "../store/decidedReports.ts";
import { exceptionsAt } from "../store/exceptions.ts";
import type { FiledFigures } from "../store/filed.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { carriedSourcesOf } from "./carriedSources.ts";
import { withDefinitionsOf } from "./definitions.ts";
import { earlierOf } from "./readReports.ts";
import { standingOf } from "./standingOf.ts";

/** A duty that nothing is owed of this time. */
export interface Excused {
  readonly form: Form;
  readonly unit: OrgUnitId;
  /** The calendar as the unit has lived through it: it had come to nothing before it began. */
  readonly calendar: Calendar;
}

type Duty = Pick<Excused, "form" | "unit">;

type Going = Required<Pick<UnitFigures, "goesOn">> & Pick<UnitFigures, "values">;

/** A duty of an earlier period that was asked what a unit had come to, with its report where it was ever sent. */
export interface LookedBehind {
  readonly key: ReportKey;
  readonly report: NewestReport | null;
}

/** What goes on of the year where nothing is owed. */
export interface FoundGoing {
  readonly of: (template: TemplateId, unit: OrgUnitId) => Going | null;
  /** All that it hangs on: whichever of them moves on, something else may go on. */
  readonly looked: readonly LookedBehind[];
  /** What was decided of them. */
  readonly exceptions: DecidedReports<NewestReport>["exceptions"];
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
  const all = listBehind(regime.calendar, period);
  const wanted = excused.flatMap((one) => {
    const { periods } = one.calendar;
    const before = all.filter(
      (behind) =>
        isWanted(one.form.template, behind.period) &&
        periods.some(({ id }) => id === behind.period.id),
    );
    return before.length > 0 && listGoingOn(one.form).size > 0 ? [{ ...one, before }] : [];
  });
  const keys = wanted.flatMap(({ form, unit, before }) =>
    [...before.map((one) => one.period.id), sameLastYear(period.id)].map((id) => ({
      ...{ template: form.template.id, unit, period: id },
    })),
  );
  const read = await listNewestDecided(db, keys);
  const definitions = await withDefinitionsOf(db, read.reports, known);
  const found = wanted.flatMap(({ form, unit, calendar, before }) => {
    const lived = { ...regime, calendar };
    const known = { regime: lived, period, before, read, filed, definitions };
    return [[`${form.template.id}/${unit}`, goingOf({ form, unit }, known)] as const];
  });
  const byDuty = new Map(found.map(([duty, { going }]) => [duty, going]));
  return {
    looked: found.flatMap(([, { looked }]) => looked),
    exceptions: read.exceptions,
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
  /** The periods of the year that the unit has behind it, the nearest first. */
  readonly before: readonly PeriodBehind[];
  readonly read: DecidedReports<NewestReport>;
  readonly filed: FiledFigures;
  readonly definitions: readonly StoredDefinition[];
}

/** The last report of the year that counts says what a unit had come to; one that was owed since and does not count
 *  leaves it open. */
function goingOf(
  { form, unit }: Duty,
  found: Found,
): { readonly going: Going | null; readonly looked: readonly LookedBehind[] } {
  const { before, read } = found;
  const cells = listGoingOn(form);
  const looked: LookedBehind[] = [];
  let lacking: PeriodId | null = null;
  for (const { period: earlier, isOnTheWay } of before) {
    const key = { template: form.template.id, unit, period: earlier.id };
    const report = read.reports.find((one) => one.unit === unit && isAt(one, key)) ?? null;
    looked.push({ key, report });
    const standing = standingOf(report, earlier, exceptionsAt(read.exceptions, key));
    if (!isExpected({ standing })) continue;
    if (standing.kind !== "counted" || !report) {
      lacking ??= earlier.id;
      if (isOnTheWay) break;
      continue;
    }
    const stood = earlierOf(report, found.definitions);
    const values = goingOn(form, resolveCarried(form, sourcesOf({ form, unit }, stood, found)));
    const goesOn = {
      ...{ until: earlier.id, isKnown: true, cells, by: byOf(report, standing) },
      ...lackingIn(form, values),
    };
    return { going: { goesOn, values }, looked };
  }
  const going = lacking && {
    goesOn: { until: lacking, isKnown: false, cells },
    values: new Map(),
  };
  return { going, looked };
}

function byOf(
  { version, errors, warnings, correctionAsked, enteredFor }: NewestReport,
  standing: Extract<UnitStanding, { readonly kind: "counted" }>,
): GoesOnBy {
  return { standing, version, errors, warnings, correctionAsked, enteredFor };
}

function sourcesOf(
  { form, unit }: Duty,
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
