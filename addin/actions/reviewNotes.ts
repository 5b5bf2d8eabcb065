import type { CellKey } from "../../shared/ids.ts";
import { addressOf } from "../../shared/sheet/address.ts";
import type { CheckedForm } from "./checkedForm.ts";

/** The cell of a form that a person calls by its address, "k14" or "$K$14"; null where none stands there. */
export function findCellAt({ form, located }: CheckedForm, address: string): CellKey | null {
  const wanted = address.replaceAll("$", "").trim().toUpperCase();
  return [...form.cells.keys()].find((key) => addressIn({ located }, key) === wanted) ?? null;
}

/** Where a cell of a form stands on its sheet by now: "K14". */
export function addressIn({ located }: Pick<CheckedForm, "located">, key: CellKey): string {
  const { row, column } = located.positionOf(key);
  return addressOf(row, column);
}
