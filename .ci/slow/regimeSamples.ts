import type { Form } from "../../shared/form/form.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import { sectorOf, termOn } from "../../shared/orgUnit.ts";
import { yearFigures } from "../../shared/regimes/dongHoa2022/figures.ts";
import { illustration } from "../../shared/regimes/dongHoa2022/illustration.ts";
import { orgUnits } from "../../shared/regimes/dongHoa2022/orgUnits.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { fillForm } from "../../shared/report/submission.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { renderConsolidation } from "../../shared/sheet/consolidationSheet.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { carriedFor, day, formOf, sheetOf } from "./regimeForms.ts";

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
    return [
      {
        ...base,
        standing: { kind: "counted", approved, estimated: false, preliminary: false },
        values,
      },
    ];
  });
}
