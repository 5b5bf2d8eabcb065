import type { FormCell } from "../form/form.ts";
import { isComplete, type Total, takesOwn } from "../rollup/consolidate.ts";
import { countListedNothing } from "../rollup/listedRows.ts";
import { sayCovered, sayGoneOn, saySilent } from "../text/coverage.ts";
import { fixedAddress } from "./address.ts";
import { coveredFormula, rangeOf } from "./consolidationFormulas.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { type ConsolidationLayout, sectorsOf } from "./consolidationLayout.ts";
import type { Grid } from "./grid.ts";
import { literal } from "./messageFormula.ts";
import { colours, styles } from "./styles.ts";
import { isAnswered } from "./verdictFormulas.ts";

/** From how many of the units a figure's total is made, counted where they stand on the sheet. */
export function setCoverage(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  cell: FormCell,
  total: Total,
  { form, units, heading }: ConsolidationInput,
): void {
  const sectors = sectorsOf(layout);
  const style = {
    ...styles.stubCentred,
    fontSizePt: 11,
    ...(isComplete(total) ? {} : { color: colours.warningText }),
  };
  const silent = countListedNothing(form, cell, units);
  const text = sayCovered(total, heading.parentKind, silent);
  if (sectors.length === 0) {
    grid.set(row, layout.coverage, text, style);
    return;
  }
  const ranges = sectors.map((columns) => rangeOf(row, columns));
  // Of a part that is not owed nothing is said, unless it is there all the same.
  const lacking = total.own === null ? null : "missing";
  const [has, lacks] = (["in", lacking] as const).map((own) =>
    literal(sayCovered({ ...total, own }, heading.parentKind, silent).replace(/^\d+\/\d+/, "")),
  );
  const said = `${sayGoneOn(total.goneOn)}${saySilent(silent)}`;
  const rest =
    layout.own === null || !takesOwn(cell)
      ? said === ""
        ? ""
        : `&${literal(said)}`
      : `&IF(${isAnswered(fixedAddress(row, layout.own))},${has},${lacks})`;
  grid.set(
    row,
    layout.coverage,
    text,
    style,
    `${coveredFormula(ranges)}&"/${total.expected}"${rest}`,
  );
}
