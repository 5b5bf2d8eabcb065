import { planOf } from "../../shared/calendar/period.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { IndicatorId, OrgUnitId } from "../../shared/ids.ts";
import type { OpeningGap } from "../../shared/report/adjustedInYear.ts";
import { isCounted } from "../../shared/report/life.ts";
import type { SourceChange } from "../../shared/report/sourceChanges.ts";
import { aimOf } from "../../shared/rollup/aim.ts";
import type { GatheredCheck } from "../../shared/rollup/compareSources.ts";
import { milestoneCell } from "../../shared/rollup/milestones.ts";
import type { Caller } from "../caller.ts";
import { listNewestDecided } from "../store/decidedReports.ts";
import { exceptionsAt } from "../store/exceptions.ts";
import type { NewestReport } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { findChangedSources } from "./changedSources.ts";
import type { OpenedConsolidation } from "./consolidateStored.ts";
import { templateFrom, valuesOf, withDefinitionsOf } from "./definitions.ts";
import { gatherChecks, wantedByChecks } from "./gatherChecks.ts";
import { lastYearOf, type OpenedLastYear, wantedLastYear } from "./openLastYear.ts";
import { owesIn } from "./owingUnits.ts";
import { nameOf } from "./sourceCells.ts";

/** What a consolidation is compared with. */
export interface OpenedComparisons {
  /** What reports were sent with and their sources no longer say. */
  readonly sourceChanges: ReadonlyMap<OrgUnitId, readonly SourceChange[]>;
  /** Where a unit's quarters do not follow each other. */
  readonly openingGaps: ReadonlyMap<OrgUnitId, readonly OpeningGap[]>;
  /** What each unit registered for the period, by indicator, in the order of the units. */
  readonly milestones: ReadonlyMap<IndicatorId, readonly DataValue[]>;
  /** The units that began after the year's plan was due. */
  readonly planless: ReadonlySet<OrgUnitId>;
  /** Null where nothing is known of the year before. */
  readonly lastYear: OpenedLastYear | null;
  readonly checks: readonly GatheredCheck[];
  /** Changes whenever one of them does. */
  readonly revision: readonly (string | number)[];
}

/** Reads all that the figures of a consolidation are compared with, each report once: a row for every form of every unit that
 *  one of the comparisons needs. */
export async function openComparisons(
  db: D1Database,
  { regime }: Pick<Caller, "regime">,
  opened: OpenedConsolidation,
): Promise<OpenedComparisons> {
  const keys = [
    ...wantedMilestones(regime, opened),
    ...wantedLastYear(opened),
    ...wantedByChecks(regime, opened),
  ];
  const looked = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
  const { reports: read, exceptions } = await listNewestDecided(db, looked);
  // What is left out of totals is as absent from what they are compared with; what forms carried stays what it was.
  const stands = read.filter((report) => exceptionsAt(exceptions, report).leftOut === null);
  const definitions = await withDefinitionsOf(db, read, opened.definitions);
  const counted = opened.reports.filter(({ state }) => isCounted(state));
  const held = { looked, reports: read };
  const units = [...opened.children, opened.parent];
  const known = { definitions, filed: opened.filed, held, units };
  const changed = await findChangedSources(db, regime, counted, known);
  return {
    sourceChanges: new Map([...changed.byUnit].map(([unit, { changes }]) => [unit, changes])),
    openingGaps: new Map([...changed.byUnit].map(([unit, { gaps }]) => [unit, gaps])),
    milestones: milestonesOf(regime, opened, stands, definitions),
    planless: listPlanless(regime, opened),
    lastYear: lastYearOf(regime, opened, { reports: read, exceptions }, definitions),
    checks: gatherChecks(regime, opened, stands, definitions),
    revision: [
      ...read.flatMap(({ template, unit, period, seq }) => [template, unit, period, seq]),
      ...exceptions.flatMap(({ template, unit, period, seq }) => [template, unit, period, seq]),
      ...changed.revision,
    ],
  };
}

type Plan = Pick<
  Caller["regime"],
  "calendar" | "milestones" | "lastYear" | "filing" | "consolidatedBy"
>;

function wantedMilestones(regime: Plan, opened: OpenedConsolidation): ReportKey[] {
  const { milestones } = regime;
  if (!milestones || listAims(milestones, opened).length === 0) return [];
  const { template } = milestones;
  const plan = opened.definitions.find(({ id }) => id === template);
  const period = planOf(opened.period.id);
  if (!plan) return [];
  const isOwed = owesIn(regime, opened.lived, templateFrom(plan.definition), period);
  return opened.units
    .map(({ figures: { unit } }) => unit)
    .filter(isOwed)
    .map((unit) => ({ template, period, unit }));
}

/** The units that register nothing because they began after the year's plan was due. */
function listPlanless(regime: Plan, opened: OpenedConsolidation): ReadonlySet<OrgUnitId> {
  const { milestones } = regime;
  const plan = opened.definitions.find(({ id }) => id === milestones?.template);
  if (!plan || (milestones && listAims(milestones, opened).length === 0)) return new Set();
  const template = templateFrom(plan.definition);
  const isOwed = owesIn(regime, opened.lived, template, planOf(opened.period.id));
  const units = opened.units.map(({ figures: { unit } }) => unit);
  return new Set(units.filter((unit) => !isOwed(unit)));
}

/** The indicators for whose figures units register milestones of the period. */
function listAims(plan: NonNullable<Plan["milestones"]>, { form, period }: OpenedConsolidation) {
  const aims = new Set([...form.cells.values()].flatMap((cell) => aimOf(cell) ?? []));
  return [...aims].flatMap((indicator) => {
    const cell = milestoneCell(plan, indicator, period.id);
    return cell ? [{ indicator, cell }] : [];
  });
}

function milestonesOf(
  { milestones }: Plan,
  opened: OpenedConsolidation,
  read: readonly NewestReport[],
  definitions: readonly StoredDefinition[],
): OpenedComparisons["milestones"] {
  if (!milestones) return new Map();
  const plans = read.filter(
    ({ template, period, state }) =>
      template === milestones.template && period === planOf(opened.period.id) && isCounted(state),
  );
  const valuesBy = new Map(plans.map((plan) => [plan.unit, valuesOf(plan, definitions)]));
  return new Map(
    listAims(milestones, opened).map(({ indicator, cell }) => [
      indicator,
      opened.units.map(({ figures }) => valuesBy.get(figures.unit)?.get(cell) ?? null),
    ]),
  );
}
