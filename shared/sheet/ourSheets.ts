import { listFormSheets, type SheetCells } from "./locateForm.ts";
import { findTotals } from "./totalsIdentity.ts";

/** Whether a worksheet concerns whoever looks at forms: it is one, or it looks like one and holds totals. */
export function isOurs(sheet: SheetCells): boolean {
  return listFormSheets([sheet]).length > 0 || totalsLikeForm(sheet) !== null;
}

/** Whose totals a worksheet shows in the layout of a form; null where it does not. */
export function totalsLikeForm({ values }: Pick<SheetCells, "values">): string | null {
  const found = findTotals(values);
  return found?.identity.shows === "form" ? found.identity.unitName : null;
}
