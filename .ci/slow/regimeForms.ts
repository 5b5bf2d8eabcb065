import { findPeriod, type Period, parsePeriodId } from "../../shared/calendar/period.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { isOffice, type OrgUnitTerm, termOn } from "../../shared/orgUnit.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { type CarriedSet, resolveCarried } from "../../shared/report/carried.ts";
import type { Signing } from "../../shared/report/signing.ts";
import type { DataState } from "../../shared/report/submission.ts";
import type { Unreadable } from "../../shared/sheet/checkConclusions.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { namePeriod } from "../../shared/text/periodNames.ts";
import { figureOf } from "../../test/support/figureOf.ts";

const firstQuarter = "2022Q1" as PeriodId;
/** A day of that quarter, for names that have changed over time. */
const day = "2022-03-10";

/** A period that the regime does not have until something happens. */
const storm: Period = {
  id: "2022X01" as PeriodId,
  name: "Bão số 4",
  windowFrom: "2022-09-27",
  windowTo: "2022-09-30",
  accumulatesAfter: null,
  due: { before: "2022-10-03", inclusive: true, soleReading: true },
};

/** A template of the regime made ready for a period. */
export function formOf(template: Template, period: PeriodId = firstQuarter): Form {
  const kind = parsePeriodId(period)?.kind;
  const compiled = kind && compileForm(template, kind);
  if (!compiled?.ok) throw new Error(JSON.stringify(compiled?.error ?? period));
  return compiled.value;
}

/** What a period of 2022 carries for a unit from targets and filed figures alone. */
export function carriedFor(form: Form, unit: OrgUnitId, period = firstQuarter): CarriedSet {
  return resolveCarried(form, {
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
}

/** A unit as it is called and ranked in the year of the regime. */
export function termOf(unit: OrgUnitId): OrgUnitTerm {
  const found = orgUnits.find(({ id }) => id === unit);
  const term = found && termOn(found, day);
  if (!term) throw new Error(`${unit} does not exist`);
  return term;
}

/** A report's sheet. */
export function sheetOf(
  form: Form,
  unit: OrgUnitId,
  entered: ReadonlyMap<CellKey, DataValue>,
  {
    period: periodId = firstQuarter,
    carried = carriedFor(form, unit, periodId),
    dataState = { estimated: false, preliminary: false },
    signing,
    unreadable = new Map(),
  }: {
    period?: PeriodId;
    carried?: CarriedSet;
    dataState?: DataState;
    signing?: Signing;
    unreadable?: Unreadable;
  } = {},
): Sheet {
  const term = termOf(unit);
  const period = periodId === storm.id ? storm : findPeriod(regime.calendar, periodId);
  if (!period) throw new Error(`the calendar has no ${periodId}`);
  return renderForm({
    form,
    carried,
    values: entered,
    unreadable,
    identity: {
      regime: regime.id,
      template: form.template.id,
      templateVersion: form.template.version,
      period: periodId,
      unit,
      unitName: term.name,
      baseVersion: 0,
      opening: "k3x9",
      carriedRevision: carried.revision,
      dataState,
      ...(signing ? { signing } : {}),
    },
    heading: {
      unitName: term.name,
      receivedBy: "Phòng LĐ-TB&XH",
      period: form.template.neverLate ? { ...period, due: null } : period,
      periodName: namePeriod("vi", { id: periodId, name: period.name ?? null }),
      locality: isOffice(term.type)
        ? regime.locality
        : term.name.replace(/^(Phường|Xã|Thị xã) /, ""),
      isOffice: isOffice(term.type),
      illustrative: true,
    },
  });
}
