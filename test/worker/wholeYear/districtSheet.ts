import type { Period } from "../../../shared/calendar/period.ts";
import { listReferences } from "../../../shared/form/algebra/expression.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { type Book, pageOf } from "./book.ts";

/** What the district's sheet takes from the reports of a unit that count. */
export function takenFrom(
  book: Book,
  form: Form,
  period: Period,
  unit: OrgUnitId,
): [CellKey, DataValue][] {
  return [...form.cells.values()].flatMap(({ key, content }): [CellKey, DataValue][] => {
    if (content.kind !== "carried" || content.from.kind !== "elsewhere") return [];
    const { template, cell } = content.from;
    const found = book.get(pageOf(template, period.id, unit));
    const isCounted = found?.standing === "submitted" || found?.standing === "approved";
    return isCounted ? [[key, found.values.get(cell as CellKey) ?? null]] : [];
  });
}

/** The forms that a figure of the district's sheet is made of. */
export function templatesBehind(form: Form, key: CellKey): string[] {
  const content = form.cells.get(key)?.content;
  if (content?.kind === "computed") {
    return listReferences(content.formula).flatMap((part) => templatesBehind(form, part.key));
  }
  const isTaken = content?.kind === "carried" && content.from.kind === "elsewhere";
  return isTaken ? [content.from.template] : [];
}
