import * as v from "valibot";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { findPeriod, type PeriodKind } from "../../../shared/calendar/period.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import type { FormValues } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { Importance, Template } from "../../../shared/form/template.ts";
import { needsReason } from "../../../shared/form/violation.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import type { FiguresByUnit } from "../../../shared/regime.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import type { IllustratedReport } from "../../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import {
  type CarriedSet,
  type CarriedSources,
  resolveCarried,
} from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { figureOf } from "../../support/figureOf.ts";
import { formOf } from "./filledForm.ts";
import type { Cells } from "./rightForms.ts";

/** What a form is filled from besides what its sender enters. */
export interface Filing {
  readonly figures: FiguresByUnit;
  readonly sources: { readonly [indicator: string]: string };
  readonly targets?: FiguresByUnit;
  readonly elsewhereOf?: CarriedSources["elsewhereOf"];
}

/** What the first quarter carries for a unit. */
export function carriedFrom(filing: Filing, form: Form, unit: OrgUnitId): CarriedSet {
  const targets = { ...yearFigures.targets, ...filing.targets };
  return resolveCarried(form, {
    unit,
    period: "2022Q1" as PeriodId,
    elsewhereOf: filing.elsewhereOf ?? (() => null),
    targetOf: (indicator) => figureOf(targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figureOf(filing.figures, indicator, unit);
      const source = filing.sources[indicator];
      return value === null || source === undefined ? null : { value, source };
    },
    reportOf: () => "none",
  });
}

/** A template made ready for the first period of a kind in 2022. */
export function formInPeriod(template: Template, kind: PeriodKind = "quarter"): Form {
  const ids = { quarter: "2022Q1", "six-month": "2022S1", year: "2022" } as const;
  const id = ids[kind as keyof typeof ids] as PeriodId;
  const period = findPeriod(regime.calendar, id);
  if (!period) throw new Error(`the calendar has no ${id}`);
  return inPeriod(formOf(template, kind), period);
}

/** The whole form of a unit from what it entered. */
export function filledFrom(
  filing: Filing,
  form: Form,
  unit: OrgUnitId,
  entered: ReadonlyMap<CellKey, DataValue>,
): FormValues {
  return fillForm(form, entered, carriedFrom(filing, form, unit));
}

/** What is found in it, by importance and id. */
export function foundIn(
  filing: Filing,
  form: Form,
  unit: string,
  cells: Cells,
): (readonly [Importance, string])[] {
  const owner = unit as OrgUnitId;
  const entered = new Map(Object.entries(cells)) as Map<CellKey, DataValue>;
  const found = checkForm(form, filledFrom(filing, form, owner, entered), {
    openCells: carriedFrom(filing, form, owner).missing,
    unreadable: new Map(),
    elsewhere: () => undefined,
  });
  return found
    .map(({ id, importance }) => [importance, id] as const)
    .toSorted(([, left], [, right]) => (left < right ? -1 : 1));
}

/** What is wrong with a report that the demonstration begins with: errors, warnings without a reason, reasons without a
 *  warning or too short, carried figures that nobody has filed, answers too many or too few. */
export function faultsOf(filing: Filing, form: Form, report: IllustratedReport): string[] {
  const { unit, entered, reasons } = report;
  const found = checkForm(form, filledFrom(filing, form, unit, entered), {
    openCells: new Set(),
    unreadable: new Map(),
    elsewhere: () => undefined,
  });
  const reasoned = reasons.flatMap(({ violations }) => violations);
  const warned = found.filter(needsReason).map(({ id }) => id);
  const asked = [...form.cells.values()].filter(
    ({ content, measure, row }) =>
      content.kind === "entry" && measure.type !== "text" && !row.added,
  );
  return [
    ...found.filter(({ importance }) => importance === "error").map(({ id }) => `error ${id}`),
    ...warned.filter((id) => !reasoned.includes(id)).map((id) => `unexplained ${id}`),
    ...reasoned.filter((id) => !warned.includes(id)).map((id) => `needless ${id}`),
    ...reasons.filter(({ text }) => text.length <= 20).map(({ text }) => `short: ${text}`),
    ...[...carriedFrom(filing, form, unit).missing].map((key) => `not filed ${key}`),
    ...asked.filter(({ key }) => !entered.has(key)).map(({ key }) => `not answered ${key}`),
    ...[...entered.keys()]
      .filter((key) => form.cells.get(key)?.content.kind !== "entry")
      .map((key) => `not asked ${key}`),
    ...report.notes.filter(({ cell }) => !form.cells.has(cell)).map(({ cell }) => `note ${cell}`),
  ];
}

/** What the Worker makes of a definition that is published. */
export function published(template: Template): unknown {
  return v.parse(TemplateSchema, JSON.parse(JSON.stringify(template)));
}
