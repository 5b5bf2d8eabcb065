import { planOf } from "../../shared/calendar/period.ts";
import { baselineInForce } from "../../shared/filing/inForce.ts";
import { quantityOf } from "../../shared/form/computeForm.ts";
import type { OrgUnitId, PeriodId } from "../../shared/ids.ts";
import type { Regime } from "../../shared/regime.ts";
import { isApproved, isCounted } from "../../shared/report/life.ts";
import { isAsked } from "../../shared/report/owed.ts";
import type { GatheredCheck, SideFigures } from "../../shared/rollup/compareSources.ts";
import {
  type CrossCheck,
  type CrossSide,
  sideCells,
  sumCells,
} from "../../shared/rollup/crossCheck.ts";
import { isExpected } from "../../shared/rollup/standing.ts";
import type { UnitToday } from "../caller.ts";
import { type NewestReport, newestReportOf } from "../store/reportRows.ts";
import type { ReportKey } from "../store/rows.ts";
import type { StoredDefinition } from "../store/templates.ts";
import type { OpenedConsolidation } from "./consolidateStored.ts";
import { templateFrom, valuesOf } from "./definitions.ts";
import { owesIn } from "./owingUnits.ts";

type SideOfForm = Extract<CrossSide, { readonly cells: readonly string[] }>;

/** The reports that the comparisons of a consolidation need beside its own. */
export function wantedByChecks(
  regime: Pick<Regime, "calendar">,
  opened: OpenedConsolidation,
): ReportKey[] {
  return opened.checks.flatMap((check) =>
    sidesOf(check)
      .filter((side) => !isOfOwnForm(opened, side))
      .flatMap((side) => {
        const { template } = side;
        const period = periodOf(opened, side);
        const units =
          side.kind === "supplier"
            ? [side.by]
            : childrenOf(regime, opened, side).map(({ id }) => id);
        return units.map((unit) => ({ template, period, unit }));
      }),
  );
}

/** Every comparison with what both sides say. `reports` are those beside the consolidation's own, without what is left out
 *  of totals. */
export function gatherChecks(
  regime: Pick<Regime, "calendar" | "filing" | "consolidatedBy">,
  opened: OpenedConsolidation,
  reports: readonly NewestReport[],
  definitions: readonly StoredDefinition[],
): GatheredCheck[] {
  const own = [...opened.units, ...(opened.own ? [opened.own] : [])];
  const all = [
    ...own.flatMap(({ report }) => (report ? [newestReportOf(report)] : [])),
    ...reports,
  ];
  const checks = opened.checks.map((check) => ({ check, units: unitsOf(regime, opened, check) }));
  const isAbout = ({ units }: (typeof checks)[number]) =>
    units.length > 0 || !opened.period.optional;
  return checks.filter(isAbout).map(({ check, units }): GatheredCheck => {
    return {
      check,
      units: units.map(({ id, name }) => ({ unit: id, name })),
      left: sideFigures(check.left, check),
      right: sideFigures(check.right, check),
    };

    function sideFigures(side: CrossSide, { each }: CrossCheck): SideFigures {
      const silent: SideFigures = { byUnit: units.map(() => null), whole: null, source: null };
      switch (side.kind) {
        case "nobody":
          return silent;
        case "filed": {
          const filed = (unit: OrgUnitId) =>
            quantityOf(baselineInForce(opened.filed, regime, side.indicator, unit)?.value);
          if (each === "whole") return { ...silent, whole: filed(opened.parent.id) };
          return { ...silent, byUnit: units.map(({ id }) => filed(id)) };
        }
        case "children":
          return {
            ...silent,
            byUnit: units.map(({ id }) => figureIn(side, findReport(side, id), null)),
          };
        case "supplier": {
          const report = findReport(side, side.by);
          const source = report && {
            version: report.version,
            approved: isApproved(report.state),
          };
          if (each === "whole") return { ...silent, source, whole: figureIn(side, report, null) };
          return { ...silent, source, byUnit: units.map(({ id }) => figureIn(side, report, id)) };
        }
      }
    }
  });

  function findReport(side: SideOfForm, unit: OrgUnitId): NewestReport | null {
    const period = periodOf(opened, side);
    const found = all.find(
      (report) =>
        report.template === side.template && report.period === period && report.unit === unit,
    );
    return found && isCounted(found.state) ? found : null;
  }

  function figureIn(side: SideOfForm, report: NewestReport | null, unit: OrgUnitId | null) {
    if (!report) return null;
    const values = valuesOf(report, definitions);
    return sumCells(sideCells(side, unit).map((key) => quantityOf(values.get(key))));
  }
}

function sidesOf({ left, right }: CrossCheck): SideOfForm[] {
  return [left, right].filter((side): side is SideOfForm => "cells" in side);
}

/** The children that a comparison is about: those that fill in the form of one of its sides. */
function unitsOf(
  regime: Pick<Regime, "calendar">,
  opened: OpenedConsolidation,
  check: CrossCheck,
): UnitToday[] {
  const children = sidesOf(check).find(({ kind }) => kind === "children");
  return children ? childrenOf(regime, opened, children) : [];
}

function childrenOf(
  regime: Pick<Regime, "calendar">,
  opened: OpenedConsolidation,
  side: SideOfForm,
): UnitToday[] {
  const newest = opened.definitions.find(({ id }) => id === side.template);
  if (!newest) return [];
  const form = templateFrom(newest.definition);
  if (side.period === "plan") {
    const isOwed = owesIn(regime, opened.lived, form, periodOf(opened, side));
    return opened.children.filter(({ id }) => isOwed(id));
  }
  const { period } = opened;
  const asked = opened.children.filter((unit) => isAsked(form, unit, period));
  if (!period.optional) return asked;
  // Who sent nothing has nothing to be compared.
  const sent = opened.units.filter(({ figures }) => isExpected(figures));
  return asked.filter(({ id }) => sent.some(({ figures }) => figures.unit === id));
}

function periodOf({ period: { id } }: OpenedConsolidation, { period }: SideOfForm): PeriodId {
  return period === "plan" ? planOf(id) : id;
}

/** Whether a side's reports are those that are consolidated. */
function isOfOwnForm(opened: OpenedConsolidation, side: SideOfForm): boolean {
  const { form, period } = opened;
  return (
    side.kind === "children" &&
    side.template === form.template.id &&
    periodOf(opened, side) === period.id
  );
}
