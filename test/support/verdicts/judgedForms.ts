import { findPeriod, type PeriodKind } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import type { Form } from "../../../shared/form/form.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { Template } from "../../../shared/form/template.ts";
import type { OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { everyKindForm } from "../everyKindForm.ts";
import { figureOf } from "../figureOf.ts";

/** A form in one kind of period, with what the regime's own figures carry into it for xã Hòa Tâm. */
export interface JudgedForm {
  readonly name: string;
  readonly form: Form;
  readonly filed: CarriedSet;
}

const unit = "ou-19" as OrgUnitId;
const storm = { windowFrom: "2022-09-27", windowTo: "2022-09-30" };
const periods: Readonly<Record<PeriodKind, string>> = {
  plan: "2022P",
  quarter: "2022Q1",
  "six-month": "2022S1",
  year: "2022",
  month: "202203",
  "ad-hoc": "2022X01",
};

/** Every form that units owe, in every kind of period, and the form with cells of every kind. */
export function listJudgedForms(): JudgedForm[] {
  const owed = templates.flatMap((template) =>
    template.periodKinds.map((kind) => judgedForm(template, kind)),
  );
  return [...owed, { name: "every-kind-quarter", form: everyKindForm, filed: nothing }];
}

const nothing: CarriedSet = { revision: "k", values: new Map(), missing: new Set() };

function judgedForm(template: Template, kind: PeriodKind): JudgedForm {
  const compiled = compileForm(template, kind);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  const period = periods[kind] as PeriodId;
  const form = inPeriod(compiled.value, findPeriod(regime.calendar, period) ?? storm);
  const filed = resolveCarried(form, {
    unit,
    period,
    elsewhereOf: () => null,
    targetOf: (indicator) => figureOf(yearFigures.targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figureOf(yearFigures.figures, indicator, unit);
      return value === null ? null : { value, source: yearFigures.sources[indicator] ?? "" };
    },
    reportOf: () => "none",
  });
  return { name: `${template.id}-${kind}`, form, filed };
}
