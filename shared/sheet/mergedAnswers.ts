import { isEntry } from "../form/asked.ts";
import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { areaAddress } from "./address.ts";
import type { DriftRefusal } from "./driftedForm.ts";
import type { LocatedForm } from "./locateForm.ts";
import type { Area } from "./sheet.ts";

/** Merged cells that cover several answers, or hide one: whose figure stands in them nobody can tell. */
export function listMergedAnswers(
  form: Form,
  { positionOf }: LocatedForm,
  openCells: ReadonlySet<CellKey>,
  merges: readonly Area[],
): DriftRefusal[] {
  const places = [...form.cells.values()]
    .filter((cell) => isEntry(cell, { openCells }))
    .map(({ key }) => positionOf(key));
  return merges.flatMap((area) => {
    const covered = places.filter(
      ({ row, column }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    const shows = covered.some(({ row, column }) => row === area.top && column === area.left);
    if (covered.length === 0 || (covered.length === 1 && shows)) return [];
    return [{ kind: "answers-merged", at: areaAddress(area), answers: covered.length }];
  });
}
