import { findPeriod } from "../../shared/calendar/period.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { termOn } from "../../shared/orgUnit.ts";
import { figureOf } from "../../shared/regime.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { type CarriedSet, resolveCarried } from "../../shared/report/carried.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";

const periodId = "2022Q1" as PeriodId;
/** A day of that quarter, for names that have changed over time. */
export const day = "2022-03-10";

/** A template of the regime made ready for a quarter. */
export function formOf(template: Template): Form {
  const compiled = compileForm(template, "quarter");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** What the first quarter of 2022 carries for a unit. */
export function carriedFor(form: Form, unit: OrgUnitId): CarriedSet {
  return resolveCarried(form, {
    unit,
    period: periodId,
    elsewhereOf: () => null,
    targetOf: (indicator) => figureOf(yearFigures.targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figureOf(yearFigures.figures, indicator, unit);
      return value === null ? null : { value, source: yearFigures.sources[indicator] ?? "" };
    },
    reportOf: () => "none",
  });
}

/** A unit's sheet for the first quarter of 2022. */
export function sheetOf(
  form: Form,
  unit: OrgUnitId,
  entered: ReadonlyMap<CellKey, DataValue>,
): Sheet {
  const carried = carriedFor(form, unit);
  const found = orgUnits.find(({ id }) => id === unit);
  const term = found && termOn(found, day);
  const period = findPeriod(regime.calendar, periodId);
  if (!term || !period) throw new Error(`${unit} has no name`);
  return renderForm({
    form,
    carried,
    values: entered,
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
      dataState: { estimated: false, preliminary: true },
    },
    heading: {
      unitName: term.name,
      receivedBy: "Phòng LĐ-TB&XH thị xã Đông Hòa",
      period,
      periodName: "Quý I năm 2022",
      locality: term.name.replace(/^(Phường|Xã) /, ""),
      illustrative: true,
    },
  });
}
