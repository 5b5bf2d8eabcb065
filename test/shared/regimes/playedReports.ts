import { findPeriod, type Period, parsePeriodId } from "../../../shared/calendar/period.ts";
import { checkForm } from "../../../shared/form/checkForm.ts";
import { type FormValues, quantityOf } from "../../../shared/form/computeForm.ts";
import type { CellReference, Form } from "../../../shared/form/form.ts";
import { inPeriod } from "../../../shared/form/inPeriod.ts";
import type { Violation } from "../../../shared/form/violation.ts";
import type { OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import type { IllustratedReport } from "../../../shared/regimes/dongHoa2022/illustratedReport.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../../shared/regimes/dongHoa2022/templates.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { milestoneOrigin } from "../../../shared/rollup/milestones.ts";
import { figureOf } from "../../support/figureOf.ts";
import { formOf } from "./filledForm.ts";

/** An illustrated report with what was carried into it, and what checking finds. */
export interface PlayedReport {
  readonly report: IllustratedReport;
  readonly form: Form;
  readonly carried: CarriedSet;
  readonly values: FormValues;
  readonly found: readonly Violation[];
}

const forms = new Map<string, Form>();

/** The period of a report. */
export function periodOf({ period: id }: Pick<IllustratedReport, "period">): Period {
  const period = findPeriod(regime.calendar, id);
  if (!period) throw new Error(`${id} is not of the regime`);
  return period;
}

/** The form of a report, made ready for its period. */
export function formFor(report: Pick<IllustratedReport, "template" | "period">): Form {
  const name = `${report.template}/${report.period}`;
  const known = forms.get(name);
  if (known) return known;
  const definition = templates.find(({ id }) => id === report.template);
  const kind = parsePeriodId(report.period)?.kind;
  if (!definition || !kind) throw new Error(`${name} is not of the regime`);
  const form = inPeriod(formOf(definition, kind), periodOf(report));
  forms.set(name, form);
  return form;
}

/** Reports handed in one after the other, each with what those before it supply. */
export function playReports(reports: readonly IllustratedReport[]): PlayedReport[] {
  const sent = new Map<string, FormValues>();
  const sentAs = (template: string, period: string, unit: string) =>
    sent.get(`${template}/${period}/${unit}`);
  return reports.map((report) => {
    const { unit, period, template, entered } = report;
    const form = formFor(report);
    const carried = resolveCarried(form, {
      unit,
      period,
      targetOf: (indicator) => figureOf(yearFigures.targets, indicator, unit),
      figureOf: (indicator) => {
        const value = figureOf(yearFigures.figures, indicator, unit);
        const source = yearFigures.sources[indicator];
        return value === null || source === undefined ? null : { value, source };
      },
      reportOf: (reference) => {
        const when = reference === "previous" ? periodOf(report).accumulatesAfter : null;
        if (when === null) return "none";
        const values = sentAs(template, when, unit);
        return values ? { period: when, version: 1, approved: true, values } : null;
      },
      milestoneOf: (indicator) => milestoneOrigin(regime.milestones, indicator, period),
      elsewhereOf: (origin) => {
        const from: OrgUnitId = origin.by?.unit ?? unit;
        const when = (origin.period === "plan" ? "2022P" : period) as PeriodId;
        const values = sentAs(origin.template, when, from);
        return values ? { period: when, version: 1, approved: true, values } : null;
      },
    });
    const values = fillForm(form, entered, carried);
    const elsewhere = (reference: CellReference) => {
      const before = reference.period === "previous" ? periodOf(report).accumulatesAfter : null;
      const when = reference.period === null ? period : before;
      if (when === null) return null;
      return quantityOf(sentAs(reference.template ?? template, when, unit)?.get(reference.key));
    };
    const context = { openCells: carried.missing, unreadable: new Map(), elsewhere };
    const found = checkForm(form, values, context);
    sent.set(`${template}/${period}/${unit}`, values);
    return { report, form, carried, values, found };
  });
}
