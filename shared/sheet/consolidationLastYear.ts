import type { FormCell } from "../form/form.ts";
import {
  type ConsolidatedFigure,
  isComplete,
  takesOwn,
  type UnitFigures,
} from "../rollup/consolidate.ts";
import { changeOf, isShare, standsBesideLastYear } from "../rollup/lastYear.ts";
import { sayCovered } from "../text/coverage.ts";
import { sayNoChange } from "../text/yearChange.ts";
import { addressOf, fixedAddress } from "./address.ts";
import { coveredFormula, inBoth, rangeOf, totalFormula } from "./consolidationFormulas.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import {
  type ConsolidationLayout,
  type LastYearColumns,
  sectorsOf,
} from "./consolidationLayout.ts";
import { type Grid, lettersPerDigit, type WordsInColumn } from "./grid.ts";
import { literal } from "./messageFormula.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, plainFigureStyle, styles } from "./styles.ts";
import { isAmount, isAnswered } from "./verdictFormulas.ts";

/** Last year's total with its own coverage, and the change since: said only over the same units and on the same
 *  standard. Every unit's figure stands in a hidden column, so that the total is live. Answers the words that the row
 *  must have room for. */
export function setLastYear(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  cell: FormCell,
  now: ConsolidatedFigure,
  { form, lastYear, heading }: ConsolidationInput,
): WordsInColumn[] {
  const columns = layout.lastYear;
  if (!columns || !lastYear) return [];
  const { measure } = cell;
  const style = plainFigureStyle(measure);
  const quiet = { ...styles.stubCentred, fontSizePt: 11 };
  // A rate is made of figures that may not be shown themselves, such as what was planned.
  const sectors = sectorsOf(columns);
  const setUnit = (unit: UnitFigures, at: number) => {
    const figure = contentOf(unit.values.get(cell.key) ?? null, measure.type);
    grid.set(row, at, figure, styles.key);
  };
  for (const { units, first } of sectors) {
    for (const [index, unit] of units.entries()) setUnit(unit, first + index);
  }
  const { own } = columns;
  if (own !== null && lastYear.own && takesOwn(cell)) setUnit(lastYear.own, own);
  const before = lastYear.figures.find(({ key }) => key === cell.key);
  if (!before || before.total.covered === 0 || !standsBesideLastYear(form, cell)) {
    for (const at of [columns.value, columns.coverage, columns.change]) {
      grid.set(row, at, null, quiet);
    }
    return [];
  }
  const total = totalFormula(form, layout, cell, { sectors, own });
  // How many of how many said yes is told of this year's units.
  const isWords = measure.aggregation === "COUNT_TRUE_RATIO";
  const value = contentOf(before.total.value) ?? "";
  const sum = { ...style, fill: colours.computed };
  grid.set(
    row,
    columns.value,
    isWords ? "" : value,
    sum,
    isWords ? undefined : (total ?? undefined),
  );
  const covered = isComplete(before.total) ? quiet : { ...quiet, color: colours.warningText };
  const counted = sayCovered(before.total, heading.parentKind, 0);
  grid.set(row, columns.coverage, counted, covered);
  const change = changeOf(cell, now, lastYear);
  const shown = "value" in change ? change.value : sayNoChange(change);
  // Units that came or went within the year stay other units, whatever is typed into the cells.
  const isOfOthers = (lastYear.differing ?? []).length > 0;
  if (change.kind === "other-standard" || measure.type === "yes-no" || isOfOthers) {
    grid.set(row, columns.change, shown, { ...quiet, color: colours.warningText });
  } else {
    const formula = changeFormula(layout, columns, row, cell);
    const small = { ...style, numberFormat: signed, fontSizePt: 11 };
    grid.set(row, columns.change, shown, small, formula);
  }
  const roomAt = (column: number) => (layout.widths[column] ?? 9) * lettersPerDigit.small;
  const words = "value" in change ? "" : sayNoChange(change);
  return [
    [counted, roomAt(columns.coverage)],
    [words, roomAt(columns.change)],
  ];
}

/** A change says which way it went. */
const signed = "+#,##0.0;-#,##0.0;0.0";

/** The change, of what stands in the units' cells by then. */
function changeFormula(
  layout: ConsolidationLayout,
  columns: LastYearColumns,
  row: number,
  cell: FormCell,
): string {
  const pairs = [
    [layout.urban, columns.urban],
    [layout.rural, columns.rural],
    [layout.others, columns.others],
  ] as const;
  const present = pairs.filter(([sector]) => sector.units.length > 0);
  const covered = (side: 0 | 1) => coveredFormula(present.map((pair) => rangeOf(row, pair[side])));
  const both = present
    .map(([here, there]) => inBoth(rangeOf(row, here), rangeOf(row, there)))
    .join("+");
  const ownAlike =
    layout.own === null || columns.own === null || !takesOwn(cell)
      ? []
      : [
          `${isAnswered(fixedAddress(row, layout.own))}=${isAnswered(fixedAddress(row, columns.own))}`,
        ];
  const alike = [`(${both})=${covered(0)}`, `(${both})=${covered(1)}`, ...ownAlike];
  const [now, last] = [addressOf(row, layout.total), addressOf(row, columns.value)];
  const isRate = cell.measure.type === "rate";
  const known = [now, last].map((at) => isAmount(at, isRate));
  const [amount, before] = [now, last].map((at) => `N(${at})`);
  const change = isShare(cell)
    ? `${amount}-${before}`
    : `IF(OR(${before}<=0,${amount}<0),"",(${amount}-${before})/${before}*100)`;
  const said = literal(sayNoChange({ kind: "other-units" }));
  return `IF(AND(${alike}),IF(AND(${known}),${change},""),${said})`;
}
