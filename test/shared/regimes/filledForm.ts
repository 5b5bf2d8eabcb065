import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import type { FormValues } from "../../../shared/form/computeForm.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { figureOf } from "../../support/figureOf.ts";

/** A template of the regime made ready; a faulty one stops the test. */
export function formOf(template: Template, kind: PeriodKind = "quarter"): Form {
  const form = compileForm(template, kind);
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return form.value;
}

/** What the first quarter carries for a unit: targets and filed figures, no earlier report. */
export function carriedFor(form: Form, unit: OrgUnitId): CarriedSet {
  return resolveCarried(form, {
    unit,
    period: "2022Q1" as PeriodId,
    elsewhereOf: () => null,
    targetOf: (indicator) => figureOf(yearFigures.targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figureOf(yearFigures.figures, indicator, unit);
      const source = yearFigures.sources[indicator];
      return value === null || source === undefined ? null : { value, source };
    },
    reportOf: () => "none",
  });
}

/** The whole form of a unit from what it entered, by cell. */
export function filledFor(
  form: Form,
  unit: OrgUnitId,
  entered: ReadonlyMap<CellKey, DataValue>,
): FormValues {
  return fillForm(form, entered, carriedFor(form, unit));
}

/** What checking finds in it. */
export function checked(
  form: Form,
  unit: OrgUnitId,
  entered: ReadonlyMap<CellKey, DataValue>,
): Violation[] {
  return checkForm(form, filledFor(form, unit, entered), {
    openCells: carriedFor(form, unit).missing,
    unreadable: new Map(),
    elsewhere: () => undefined,
  });
}
