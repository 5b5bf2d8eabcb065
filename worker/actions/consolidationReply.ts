import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { gatheredOnWire } from "../../shared/api/crossChecks.ts";
import { instantOf } from "../../shared/api/instant.ts";
import { sameLastYear } from "../../shared/calendar/period.ts";
import { listTargets } from "../../shared/filing/inForce.ts";
import type { Template } from "../../shared/form/template.ts";
import type { OpeningGap } from "../../shared/report/adjustedInYear.ts";
import type { SourceChange } from "../../shared/report/sourceChanges.ts";
import { toArray } from "../../shared/report/valuesArray.ts";
import { aimOf } from "../../shared/rollup/aim.ts";
import { compareSources } from "../../shared/rollup/compareSources.ts";
import { consolidate } from "../../shared/rollup/consolidate.ts";
import type { UnitLastYear } from "../../shared/rollup/lastYear.ts";
import type { ConsolidatedUnit, OpenedConsolidation } from "./consolidateStored.ts";
import { goesOnOnWire } from "./goesOnOnWire.ts";
import type { OpenedComparisons } from "./openComparisons.ts";
import { reasonsOnWire } from "./reasons.ts";

/** The figures with their coverage and what they are compared with, as the wire has them; null compares nothing. */
export function consolidationReplyOf(
  opened: OpenedConsolidation,
  compared: OpenedComparisons | null,
  asOf: string,
): ConsolidationReply {
  const { form, period, parent, units, own, changed, children, lived } = opened;
  const { template } = form;
  const figures = consolidate(
    form,
    units.map((unit) => unit.figures),
    own?.figures ?? null,
  );
  const onWire = (unit: ConsolidatedUnit) =>
    unitOnWire(template, unit, {
      ended: opened.gone.get(unit.figures.unit),
      planless: compared?.planless.has(unit.figures.unit) ?? false,
      sourceChanges: compared?.sourceChanges.get(unit.figures.unit) ?? [],
      openingGaps: compared?.openingGaps.get(unit.figures.unit) ?? [],
    });
  const lastYear = compared?.lastYear ?? null;
  return {
    template: { id: template.id, version: template.version },
    period: period.id,
    periodName: period.name ?? null,
    unit: { id: parent.id, name: parent.name, type: parent.type },
    asOf,
    codes: Object.fromEntries(
      [parent, ...children, ...lived.ended].map(({ id, code }) => [id, code]),
    ),
    units: units.map(onWire),
    own: own && onWire(own),
    ...(changed.ended.length + changed.joined.length > 0 ? { changedUnits: changed } : {}),
    targets: listTargets(opened.filed.targets, parent.id),
    unitTargets: unitTargetsOf(opened),
    totals: Object.fromEntries(figures.map(({ key, total }) => [key, total])),
    milestones: Object.fromEntries(
      [...(compared?.milestones ?? [])].map(([indicator, values]) => [indicator, [...values]]),
    ),
    lastYear: lastYear && {
      period: sameLastYear(period.id),
      units: lastYear.units.map((unit) => lastYearOnWire(template, unit)),
      own: lastYear.own && lastYearOnWire(template, lastYear.own),
      ...(lastYear.differing.length > 0 ? { differing: [...lastYear.differing] } : {}),
    },
    crossChecks: (compared?.checks ?? []).map((check) =>
      gatheredOnWire(check, compareSources(check)),
    ),
  };
}

/** What each unit aims at, of the indicators that the form's figures are measured against. */
function unitTargetsOf({ form, units, filed }: OpenedConsolidation) {
  const aims = new Set([...form.cells.values()].flatMap((cell) => aimOf(cell) ?? []));
  const byUnit = units.map(({ figures: { unit } }) => listTargets(filed.targets, unit));
  return Object.fromEntries(
    [...aims].map((indicator) => [indicator, byUnit.map((own) => own[indicator] ?? null)]),
  );
}

function unitOnWire(
  template: Template,
  { figures, report }: ConsolidatedUnit,
  {
    ended,
    planless,
    sourceChanges,
    openingGaps,
  }: {
    readonly ended: string | undefined;
    readonly planless: boolean;
    readonly sourceChanges: readonly SourceChange[];
    readonly openingGaps: readonly OpeningGap[];
  },
): ConsolidationReply["units"][number] {
  const { unit, name, sector, standing, values, version, goesOn } = figures;
  return {
    id: unit,
    name,
    sector,
    standing,
    version,
    sentAt: report && instantOf(report.sent.sentAt),
    sentBy: report?.sent.sentByName ?? null,
    values: report || values.size > 0 ? toArray(template, values) : null,
    ...(goesOn ? { goesOn: goesOnOnWire(goesOn) } : {}),
    ...(planless ? { planless } : {}),
    provisional: report?.sent.carried.missing ?? [],
    adjusted: (report?.sent.carried.adjusted ?? []).map(({ cell, value }) => ({ cell, value })),
    errors: report?.errors ?? 0,
    warnings: report?.warnings ?? 0,
    reasons: reasonsOnWire(report?.sent.reasons ?? []),
    withErrors: report?.sent.withErrors ?? null,
    sourceChanges: [...sourceChanges],
    ...(openingGaps.length > 0 ? { openingGaps: [...openingGaps] } : {}),
    correctionAsked: report?.correctionAsked ?? null,
    enteredFor: report?.enteredFor ?? null,
    ...(ended === undefined ? {} : { ended }),
  };
}

function lastYearOnWire(
  template: Template,
  { standing, values, otherStandard, filedFor }: UnitLastYear,
): NonNullable<ConsolidationReply["lastYear"]>["units"][number] {
  return {
    standing,
    values: values.size > 0 ? toArray(template, values) : null,
    otherStandard: [...otherStandard],
    ...(filedFor ? { filedFor } : {}),
  };
}
