import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { addressOf } from "../../shared/sheet/address.ts";
import type { CheckedForm } from "./checkedForm.ts";
import type { WorkSession } from "./workSession.ts";

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

/** The address of the form's cell that is selected on its sheet; null where another place is. */
export async function selectedAddress(
  { workbook }: WorkSession,
  checked: CheckedForm,
): Promise<Result<string | null, Problem>> {
  const selection = await workbook.readSelection();
  if (!selection.ok) return selection;
  const { sheet, areas } = selection.value;
  const [area] = areas;
  if (!area || sheet !== checked.sheet) return ok(null);
  const address = addressOf(area.top, area.left);
  return ok(findCellAt(checked, address) === null ? null : address);
}
