import type { ConsolidationInput } from "./consolidationInput.ts";
import { renderConsolidation } from "./consolidationSheet.ts";
import { renderDoubts } from "./doubtsSheet.ts";
import type { Sheet } from "./sheet.ts";
import { renderTotals } from "./totalsSheet.ts";

/** A consolidation as three sheets: every unit beside every other, what is doubtful about their figures, and the totals
 *  in the form's own layout. */
export function drawConsolidationSheets(
  input: ConsolidationInput,
): readonly [units: Sheet, doubts: Sheet, form: Sheet] {
  return [renderConsolidation(input), renderDoubts(input), renderTotals(input)];
}
