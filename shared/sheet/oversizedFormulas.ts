import type { TemplateFault } from "../form/compileForm.ts";
import type { Form } from "../form/form.ts";
import { inPeriod } from "../form/inPeriod.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../ids.ts";
import { listSheetChecks } from "./checkList.ts";
import { checkListTop } from "./formChecks.ts";
import { type FormLayout, layOutForm, positionOf } from "./formLayout.ts";
import { faultsOfFormula } from "./formulaLimits.ts";
import { renderForm } from "./renderForm.ts";

/** Every formula of a form's sheet that Excel would refuse, for the administrator who publishes the form. The sheet is
 *  drawn as units get it: with its carried cells locked, and with all of them open. */
export function listOversizedFormulas(form: Form): TemplateFault[] {
  const window = { windowFrom: "2022-12-15", windowTo: "2022-12-31" };
  const dated = inPeriod(form, window);
  const layout = layOutForm(form);
  const carried = [...form.cells.values()].filter(({ content }) => content.kind === "carried");
  const openings = [new Set<CellKey>(), new Set(carried.map(({ key }) => key))];
  const faults = openings.flatMap((missing) => {
    const sheet = renderForm({
      form: dated,
      carried: { revision: "", values: new Map(), missing },
      values: new Map(),
      identity: {
        regime: "",
        template: form.template.id,
        templateVersion: form.template.version,
        period: "2022Q4" as PeriodId,
        unit: "" as OrgUnitId,
        unitName: "",
        baseVersion: 0,
        opening: "",
        carriedRevision: "",
        dataState: { estimated: false, preliminary: false },
      },
      heading: {
        unitName: "",
        receivedBy: "",
        period: { id: "2022Q4" as PeriodId, ...window, accumulatesAfter: null, due: null },
        periodName: "",
        locality: "",
        illustrative: false,
      },
    });
    const cells = sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        faultsOfFormula(cell?.formula ?? "").map((why) => ({ row, column, why })),
      ),
    );
    const rules = [...sheet.highlights, ...sheet.validations].flatMap(({ area, formula }) =>
      faultsOfFormula(formula).map((why) => ({ row: area.top, column: area.left, why })),
    );
    const found = [...cells, ...rules];
    // Nearly every form has none, and names cost as much as the sheet.
    if (found.length === 0) return [];
    const nameAt = namesOf(dated, layout, missing);
    return found.map(({ row, column, why }) => ({ at: nameAt(row, column), why }));
  });
  return [...new Map(faults.map((fault) => [`${fault.at} ${fault.why}`, fault])).values()];
}

/** How the definition calls what stands in a cell of the sheet: a rule, a cell, or else the sheet's row. */
function namesOf(form: Form, layout: FormLayout, missing: ReadonlySet<CellKey>) {
  const carried = { revision: "", values: new Map(), missing };
  const checks = listSheetChecks(form, layout, carried, new Map());
  const cells = new Map(
    [...form.cells.keys()].map((key) => {
      const { row, column } = positionOf(layout, key);
      return [`${row}/${column}`, key] as const;
    }),
  );
  const { verdict, message } = layout.checks;
  return (row: number, column: number): string => {
    const check =
      column === verdict || column === message ? checks[row - checkListTop(layout)] : null;
    return check?.id ?? cells.get(`${row}/${column}`) ?? `Kiểm tra, row ${row + 1}`;
  };
}
