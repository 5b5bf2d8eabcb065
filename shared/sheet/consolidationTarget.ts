import { isFigure } from "../form/algebra/typeStatement.ts";
import type { FormCell } from "../form/form.ts";
import { isExpected, type Total } from "../rollup/consolidate.ts";
import { type Target, verdictDecimals, verdictOf } from "../rollup/verdict.ts";
import { sayVerdict, verdictWords } from "../text/verdict.ts";
import { addressOf } from "./address.ts";
import { coveredFormula, rangeOf, shareOfYes } from "./consolidationFormulas.ts";
import { aimOf, type ConsolidationLayout, type TargetColumns } from "./consolidationLayout.ts";
import type { ConsolidationInput } from "./consolidationSheet.ts";
import type { Grid } from "./grid.ts";
import { literal } from "./messageFormula.ts";
import type { CellStyle } from "./sheet.ts";
import { styles } from "./styles.ts";

/** What is aimed at, how much of it there is, and how the total stands against it. */
export function setTarget(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  cell: FormCell,
  total: Total,
  style: CellStyle,
  input: ConsolidationInput,
): void {
  const columns = layout.target;
  if (!columns) return;
  const indicator = aimOf(cell);
  const target = indicator && input.targetOf(indicator);
  // What is counted of a yes is no yes itself.
  const plain = isFigure(cell.measure.type) ? style : { ...style, numberFormat: "General" };
  grid.set(row, columns.value, target ?? null, plain);
  if (target === null || target === undefined) {
    grid.set(row, columns.share, null, style);
    grid.set(row, columns.verdict, null, styles.stubCentred);
    return;
  }
  setShare(grid, layout, columns, row, cell, total, target, style);
  setVerdict(grid, layout, columns, row, cell, total, target, input);
}

/** Only what grows and is counted is so many per cent of its plan: a rate is compared in points, a ceiling is kept or
 *  not, and nothing is a part of no target. */
function setShare(
  grid: Grid,
  layout: ConsolidationLayout,
  { value, share }: TargetColumns,
  row: number,
  cell: FormCell,
  total: Total,
  target: number,
  style: CellStyle,
): void {
  const { direction, type } = cell.measure;
  if (target === 0 || direction !== "up" || (type !== "count" && type !== "money")) {
    grid.set(row, share, null, style);
    return;
  }
  const at = addressOf(row, layout.total);
  const shown = typeof total.value === "number" ? (total.value / target) * 100 : "";
  const formula = `IF(ISNUMBER(${at}),${at}/${addressOf(row, value)}*100,"")`;
  grid.set(row, share, shown, { ...style, numberFormat: "#,##0.0" }, formula);
}

function setVerdict(
  grid: Grid,
  layout: ConsolidationLayout,
  columns: TargetColumns,
  row: number,
  { measure }: FormCell,
  total: Total,
  value: number,
  { form, units }: ConsolidationInput,
): void {
  const { direction, strict = false } = measure;
  if (direction === null) {
    grid.set(row, columns.verdict, null, styles.stubCentred);
    return;
  }
  const target: Target = { value, direction, strict };
  const estimated = units.some(({ standing }) => standing.kind === "counted" && standing.estimated);
  const growing =
    measure.nature === "flow" && ["SUM", "SUM_PLUS_TOWN"].includes(measure.aggregation);
  const verdict = verdictOf(total, target, null, form.periodKind, { growing, estimated });
  const formula = verdictFormula();
  const shown = verdict ? sayVerdict(verdict) : "";
  if (formula === null) grid.set(row, columns.verdict, shown, styles.stubCentred);
  else grid.set(row, columns.verdict, shown, styles.stubCentred, formula);

  /** The same verdict, of what stands in the units' cells by then. */
  function verdictFormula(): string | null {
    const sectors = [layout.urban, layout.rural, layout.others].filter(
      (sector) => sector.units.length > 0,
    );
    if (sectors.length === 0) return null;
    const covered = coveredFormula(sectors.map((sector) => rangeOf(row, sector)));
    const isShare = measure.aggregation === "COUNT_TRUE_RATIO";
    const total = isShare ? shareOfYes(sectors, row) : addressOf(row, layout.total);
    const isKnown = isShare ? `${covered}>0` : `ISNUMBER(${total})`;
    const sign = signs[direction ?? "up"][strict ? "strict" : "plain"];
    const [left, right] = [total, addressOf(row, columns.value)].map(
      (side) => `ROUND(${side},${verdictDecimals})`,
    );
    const reached = `${left}${sign}${right}`;
    const words = verdictWords(estimated);
    const year = `IF(${isKnown},IF(${reached},${literal(words.met)},${literal(words["not-met"])}),"")`;
    const complete = `IF(${covered}<${units.filter(isExpected).length},${literal(words["not-enough-data"])},${year})`;
    const rest = form.periodKind === "year" ? complete : '""';
    if (!growing || direction !== "up") return rest;
    return `IF(IF(${isKnown},${reached},FALSE),${literal(words.met)},${rest})`;
  }
}

const signs = {
  up: { plain: ">=", strict: ">" },
  down: { plain: "<=", strict: "<" },
  maintain: { plain: "=", strict: "=" },
} as const;
