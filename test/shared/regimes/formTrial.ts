import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Importance, Template } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import type { YearFigures } from "../../../shared/regime.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { consolidate, type Total } from "../../../shared/rollup/consolidate.ts";
import { figureOf } from "../../support/figureOf.ts";
import { formOf } from "./filledForm.ts";

/** Entered values by cell key. */
export type Cells = { readonly [key: string]: DataValue };

/** What a form is tried with: the targets and figures that are filed for it. */
export type Filed = Pick<YearFigures, "targets" | "figures" | "sources">;

/** A form of the regime with what is filed for its units. Only quý I of last year is filed: longer periods are tried
 *  with the same figures. */
export function trialOf(template: Template, filed: Filed) {
  const periods: Partial<Record<PeriodKind, string>> = { "six-month": "2022S1", year: "2022" };

  function carriedFor(unit: string, kind: PeriodKind = "quarter"): CarriedSet {
    return resolveCarried(formOf(template, kind), {
      unit: unit as OrgUnitId,
      period: (periods[kind] ?? "2022Q1") as PeriodId,
      elsewhereOf: () => null,
      targetOf: (indicator) => figureOf(filed.targets, indicator, unit as OrgUnitId),
      figureOf: (indicator) => {
        const known = indicator.replace(/\.2021(S1)?$/, ".2021Q1") as typeof indicator;
        const value = figureOf(filed.figures, known, unit as OrgUnitId);
        const source = filed.sources[known];
        return value === null || source === undefined ? null : { value, source };
      },
      reportOf: () => "none",
    });
  }

  function valuesOf(cells: Cells, unit: string, kind: PeriodKind = "quarter") {
    const entered = new Map(Object.entries(cells)) as Map<CellKey, DataValue>;
    return fillForm(formOf(template, kind), entered, carriedFor(unit, kind));
  }

  /** What checking finds, by importance and id, in the order of the ids. */
  function found(cells: Cells, unit: string, kind: PeriodKind = "quarter") {
    return checkForm(formOf(template, kind), valuesOf(cells, unit, kind), {
      openCells: carriedFor(unit, kind).missing,
      unreadable: new Map(),
      elsewhere: () => undefined,
    })
      .map(({ id, importance }): readonly [Importance, string] => [importance, id])
      .toSorted(([, left], [, right]) => left.localeCompare(right));
  }

  /** The totals of some cells over units that have reported these forms. */
  function totals(
    reports: { readonly [unit: string]: Cells },
    keys: readonly string[],
    kind: PeriodKind = "quarter",
  ): Total["value"][] {
    const units = Object.entries(reports).map(([unit, cells]) => ({
      unit: unit as OrgUnitId,
      name: unit,
      sector: "urban" as const,
      standing: { kind: "counted", approved: true, estimated: false, preliminary: false } as const,
      values: valuesOf(cells, unit, kind),
      version: 1,
    }));
    const figures = consolidate(formOf(template, kind), units, null);
    return keys.map((key) => figures.find((figure) => figure.key === key)?.total.value ?? null);
  }

  return { carriedFor, valuesOf, found, totals };
}

/** A mistake in words, the cells that make it in a right form, and everything that is found then. */
export type Mistake = readonly [
  mistake: string,
  change: Cells,
  ...found: (readonly [Importance, string])[],
];

/** Each mistake with its findings in one list, in the order of their ids. */
export function rowsOf(mistakes: readonly Mistake[]) {
  return mistakes.map(([mistake, change, ...found]) => {
    const sorted = found.toSorted(([, left], [, right]) => left.localeCompare(right));
    return [mistake, change, sorted] as const;
  });
}
