import type { PeriodKind } from "../calendar/period.ts";
import { type CellKey, partsOfCellKey } from "../ids.ts";
import { belongs, definitionAt } from "./compileForm.ts";
import type { Template } from "./template.ts";

/** Whether a form asks for a cell in a kind of period, told without making it ready. */
export function asksFor(template: Template, periodKind: PeriodKind, key: CellKey): boolean {
  const parts = partsOfCellKey(key);
  const table = template.tables.find(({ id }) => id === parts.table);
  const row = table?.rows.find(({ id }) => id === parts.row);
  const column = table?.columns.find(({ id }) => id === parts.column);
  if (!row || !column || !template.periodKinds.includes(periodKind)) return false;
  const isOfPeriod =
    belongs(row.periodKinds ?? null, periodKind) && belongs(column.periodKinds, periodKind);
  return isOfPeriod && definitionAt(row, column).kind !== "empty";
}
