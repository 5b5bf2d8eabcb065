import { quantityOf } from "../form/computeForm.ts";
import type { FormCell } from "../form/form.ts";
import type { UnitFigures } from "./consolidate.ts";
import { isEstimatedBy } from "./firmness.ts";
import { progressOf, type Verdict } from "./verdict.ts";

/** How a unit's own figure stands to the milestone it registered; null where one of them is missing, and where nobody
 *  aims at the figure. */
export function unitProgress(
  cell: FormCell,
  unit: UnitFigures,
  milestone: number | null,
): Verdict | null {
  const { direction, strict = false } = cell.measure;
  if (direction === null) return null;
  const figure = { isRate: cell.measure.type === "rate", estimated: isEstimatedBy(unit) };
  return progressOf(
    quantityOf(unit.values.get(cell.key)),
    { direction, strict },
    milestone,
    figure,
  );
}
