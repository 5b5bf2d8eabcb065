import { expect } from "vitest";
import { findPeriod, type PeriodKind } from "../../../shared/calendar/period.ts";
import { isEntry } from "../../../shared/form/asked.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { quantityOf } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellReference, Form } from "../../../shared/form/form.ts";
import { cellOf } from "../../../shared/form/form.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { Importance, Template } from "../../../shared/form/template.ts";
import { needsReason, type Violation } from "../../../shared/form/violation.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import type { FiguresByUnit } from "../../../shared/regime.ts";
import type { IllustratedReport } from "../../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import {
  welfareOpenings,
  welfareSources,
} from "../../../shared/regimes/dongHoa2022/welfareOpenings.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { figureOf } from "../../support/figureOf.ts";
import { formOf } from "./filledForm.ts";
import type { Cells } from "./rightForms.ts";

/** What stands beside a form: targets, the other forms that figures are carried from, what those say when they are
 *  handed in together with it, and the same form a year ago. */
export interface Beside {
  readonly targets?: FiguresByUnit;
  readonly forms?: { readonly [template: string]: Cells };
  readonly together?: { readonly [template: string]: Cells };
  readonly lastYear?: Cells;
}

/** A template made ready for a period, the ends of its window known. */
export function formIn(template: Template, period: string, kind: PeriodKind = "quarter"): Form {
  const found = findPeriod(regime.calendar, period as PeriodId);
  if (!found) throw new Error(`the calendar has no ${period}`);
  return inPeriod(formOf(template, kind), found);
}

/** What is carried into a form where no earlier report of it is. */
export function carriedInto(form: Form, unit: string, period: string, beside: Beside): CarriedSet {
  const id = unit as OrgUnitId;
  return resolveCarried(form, {
    unit: id,
    period: period as PeriodId,
    targetOf: (indicator) => figureOf(beside.targets ?? {}, indicator, id),
    figureOf: (indicator) => {
      const value = figureOf(welfareOpenings, indicator, id);
      return value === null ? null : { value, source: welfareSources[indicator] ?? "" };
    },
    reportOf: () => "none",
    elsewhereOf: ({ template }) => {
      const cells = beside.forms?.[template];
      if (!cells) return null;
      return { period: period as PeriodId, version: 1, approved: true, values: entries(cells) };
    },
  });
}

/** Cells as they are entered. */
export function entries(cells: Cells): Map<CellKey, DataValue> {
  return new Map(Object.entries(cells)) as Map<CellKey, DataValue>;
}

/** What checking finds, by id. */
export function foundIn(
  form: Form,
  carried: CarriedSet,
  entered: ReadonlyMap<CellKey, DataValue>,
  beside: Beside,
): (readonly [Importance, string])[] {
  return violationsIn(form, carried, entered, beside)
    .map(({ id, importance }) => [importance, id] as const)
    .toSorted(([, left], [, right]) => left.localeCompare(right));
}

function violationsIn(
  form: Form,
  carried: CarriedSet,
  entered: ReadonlyMap<CellKey, DataValue>,
  { together, forms, lastYear }: Beside,
): Violation[] {
  const elsewhere = ({ key, template, period }: CellReference) => {
    const cells = period ? lastYear : { ...forms, ...together }[template ?? ""];
    return quantityOf(cells?.[key]);
  };
  const openCells = carried.missing;
  const values = fillForm(form, entered, carried);
  return checkForm(form, values, { openCells, unreadable: new Map(), elsewhere });
}

/** Expects of an illustrated report that it answers what it is asked and nothing else, has no error, and a reason for
 *  each of at most two warnings. */
export function expectReasoned(form: Form, report: IllustratedReport, beside: Beside): void {
  const carried = carriedInto(form, report.unit, report.period, beside);
  const openCells = carried.missing;
  const found = violationsIn(form, carried, report.entered, beside);
  const warned = found.filter(needsReason).map(({ id }) => id);
  const reasoned = report.reasons.flatMap(({ violations }) => violations);

  expect(
    [...report.entered.keys()].filter((key) => !isEntry(cellOf(form, key), { openCells })),
  ).toEqual([]);
  expect(found.filter(({ importance }) => importance === "error")).toEqual([]);
  expect(reasoned.toSorted()).toEqual(warned.toSorted());
  expect(warned.length).toBeLessThanOrEqual(2);
  expect(warned).not.toContain("blank");
  expect(report.reasons.every(({ text }) => text.length > 20)).toBe(true);
  for (const { cell } of report.notes) expect(form.cells.has(cell)).toBe(true);
}

/** The units that have handed in, and where their reports have got to. */
export const handedIn = [
  ["ou-12", "approved"],
  ["ou-13", "submitted"],
  ["ou-14", "approved"],
  ["ou-15", "approved"],
  ["ou-16", "approved"],
  ["ou-17", "approved"],
  ["ou-18", "returned"],
  ["ou-20", "submitted"],
] as const;
