import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { faultCondition } from "../../shared/sheet/checkList.ts";
import type { SheetCells } from "../../shared/sheet/locateForm.ts";

/** The carried cells that stand open for typing on a sheet, "tạm tính". The sheet itself says so: its hidden list of
 *  checks judges the value of every entry and of no locked cell. That holds without a network, and after the source
 *  has arrived. `missing` are those the Worker names, for cells whose value no sheet can judge. */
export function openCellsOn(
  { values }: SheetCells,
  form: Form,
  missing: ReadonlySet<CellKey>,
): ReadonlySet<CellKey> {
  const judged = new Set(
    values.flat().filter((value) => typeof value === "string" && value.startsWith("value@")),
  );
  const open = [...form.cells.values()].filter(({ key, content, measure }) => {
    if (content.kind !== "carried") return false;
    return judged.has(`value@${key}`) || (faultCondition(measure) === null && missing.has(key));
  });
  return new Set(open.map(({ key }) => key));
}
