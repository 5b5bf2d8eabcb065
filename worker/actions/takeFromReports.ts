import type { PeriodKind } from "../../shared/calendar/period.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { cellOrderOf } from "../../shared/form/form.ts";
import type { CellKey, TemplateId } from "../../shared/ids.ts";
import { isCounted } from "../../shared/report/life.ts";
import type { OverviewReport } from "../store/overviews.ts";
import type { StoredDefinition } from "../store/templates.ts";
import { formFrom, templateFrom } from "./definitions.ts";
import { valuesFor } from "./figuresOf.ts";

/** What a cell of a form says in a unit's reports: blank where there is none that counts. */
export type CellReader = (
  reports: readonly OverviewReport[],
) => (template: TemplateId, cell: CellKey) => DataValue;

/** Reads cells out of reports. A few are wanted of many: what was sent with the newest form is looked up at the cell's
 *  place; what was sent with an older one is worked out anew, as consolidating that form does. `newest` are the
 *  definitions in force, `definitions` those and every other that a report was sent with. */
export function cellReader(
  newest: readonly StoredDefinition[],
  definitions: readonly StoredDefinition[],
  periodKind: PeriodKind,
): CellReader {
  const places = new Map(newest.map((own) => [own.id, placesOf(own)]));
  const read = (report: OverviewReport): ((cell: CellKey) => DataValue) => {
    const own = newest.find(({ id }) => id === report.template);
    if (own?.version === report.templateVersion) {
      return (cell) => report.values[places.get(own.id)?.get(cell) ?? -1] ?? null;
    }
    const values = own && valuesFor(formFrom(own.definition, periodKind), report, definitions);
    return (cell) => values?.get(cell) ?? null;
  };
  return (reports) => {
    const counted = reports.filter(({ state }) => isCounted(state));
    const readers = new Map(counted.map((report) => [report.template, read(report)]));
    return (template, cell) => readers.get(template)?.(cell) ?? null;
  };
}

function placesOf({ definition }: StoredDefinition): ReadonlyMap<CellKey, number> {
  return new Map(cellOrderOf(templateFrom(definition)).map((key, index) => [key, index]));
}
