import { findPeriod } from "../../shared/calendar/period.ts";
import { compileForm } from "../../shared/form/compileForm.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import type { Form } from "../../shared/form/form.ts";
import type { Template } from "../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../shared/ids.ts";
import { sectorOf, termOn } from "../../shared/orgUnit.ts";
import { figureOf } from "../../shared/regime.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { resolveCarried } from "../../shared/report/carried.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { renderConsolidation } from "../../shared/sheet/consolidationSheet.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";

const periodId = "2022Q1" as PeriodId;
const day = "2022-03-10";

/** Every illustrated form and both consolidations of the first quarter, as workbooks. */
export function regimeSamples(): Record<string, readonly Sheet[]> {
  return Object.fromEntries(
    templates.flatMap((template) => {
      const form = formOf(template);
      const sheets = illustration
        .filter((report) => report.template === template.id)
        .map(({ unit, entered }) => sheetOf(form, unit, entered));
      const blank = sheetOf(form, "ou-11" as OrgUnitId, new Map());
      const consolidated = renderConsolidation({
        form,
        units: unitsOf(form),
        figures: consolidate(form, unitsOf(form), null),
        targetOf: (id) => yearFigures.targets[id]?.["ou-01"] ?? null,
        doubts: [],
        heading: {
          parentName: "Thị xã Đông Hòa",
          officeName: "Phòng LĐ-TB&XH",
          periodName: "Quý I năm 2022",
          asOf: "10/03/2022 08:00",
          illustrative: true,
        },
      });
      const renamed = [blank, ...sheets].map((sheet, at) => ({ ...sheet, name: `Biểu ${at}` }));
      return [
        [`${template.id}-forms`, renamed],
        [`${template.id}-consolidated`, consolidated],
      ];
    }),
  );
}

function formOf(template: Template): Form {
  const compiled = compileForm(template, "quarter");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

function carriedFor(form: Form, unit: OrgUnitId) {
  return resolveCarried(form, {
    period: periodId,
    targetOf: (indicator) => figureOf(yearFigures.targets, indicator, unit),
    figureOf: (indicator) => {
      const value = figureOf(yearFigures.figures, indicator, unit);
      return value === null ? null : { value, source: yearFigures.sources[indicator] ?? "" };
    },
    reportOf: () => "none",
  });
}

function sheetOf(form: Form, unit: OrgUnitId, entered: ReadonlyMap<CellKey, DataValue>): Sheet {
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

function unitsOf(form: Form): UnitFigures[] {
  return orgUnits.flatMap(({ id, terms }): UnitFigures[] => {
    const term = termOn({ id, terms }, day);
    const sector = term && sectorOf(term.type);
    if (!sector) return [];
    const report = illustration.find((r) => r.unit === id && r.template === form.template.id);
    const base = { unit: id, name: term.name, sector, version: 1 };
    if (!report) return [{ ...base, standing: { kind: "not-reported" }, values: new Map() }];
    if (report.then === "returned") {
      return [{ ...base, standing: { kind: "being-corrected" }, values: new Map() }];
    }
    const values = fillForm(form, report.entered, carriedFor(form, id));
    const approved = report.then === "approved";
    return [{ ...base, standing: { kind: "counted", approved, estimated: false }, values }];
  });
}
