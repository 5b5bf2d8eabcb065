import { type Expression, listDivisors } from "../form/algebra/expression.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { CellReference, Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { isExpected } from "../rollup/consolidate.ts";
import { leavesOf, withLeaves } from "../rollup/leaves.ts";
import { listMissing } from "../text/coverage.ts";
import { absoluteAreaAddress } from "./address.ts";
import type { ConsolidationLayout, UnitColumns } from "./consolidationLayout.ts";

/** The live formula of a total over the units of one sector or all, without "=": the same result as `consolidate`. Null
 *  where the total is no sum or rate and stands as a value. */
export function totalFormula(
  form: Form,
  layout: ConsolidationLayout,
  cell: FormCell,
  over: readonly UnitColumns[],
): string | null {
  const row = layout.rowOf.get(cell.key);
  const sectors = over.filter(({ units }) => units.length > 0);
  if (row === undefined || sectors.length === 0) return null;
  const ranges = sectors.map((columns) => rangeOf(row, columns));
  const covered = coveredFormula(ranges);
  switch (cell.measure.aggregation) {
    case "SUM_PLUS_TOWN":
      // What the town itself raised stands in no unit's column.
      return over.length > 1 ? null : sumFormula(ranges, covered);
    case "SUM":
    case "LAST":
    case "NET":
      return isFigure(cell.measure.type) ? sumFormula(ranges, covered) : null;
    case "COUNT_TRUE":
      return `IF(${covered}=0,"",${countYes(ranges)})`;
    case "COUNT_TRUE_RATIO": {
      const units = sectors.flatMap((columns) => columns.units);
      const answering = units.filter(({ standing }) => standing.kind === "counted").length;
      const missing = listMissing(units).map((part) => `, ${part}`);
      const blank = `(${answering}-${covered})`;
      const blanks = `IF(${blank}>0,", "&${blank}&" chưa có số liệu","")`;
      const said = `${countYes(ranges)}&" đạt/${units.length}${missing.join("")}"&${blanks}`;
      return `IF(${covered}=0,"",${said})`;
    }
    case "RATIO":
    case "RATE_100K":
      return ratioFormula(form, layout, cell, sectors, row, covered);
    case "TEXT_MERGE":
    case "NONE":
      return null;
  }
}

/** How many units have answered in the ranges: a missing unit's cell is empty, "..." is no answer. */
export function coveredFormula(ranges: readonly string[]): string {
  const unknown = ranges.map((range) => `COUNTIF(${range},"...")`).join("-");
  return `(COUNTA(${ranges})-${unknown})`;
}

/** The cells of a sector's units in a row. */
export function rangeOf(row: number, { first, last }: UnitColumns): string {
  return absoluteAreaAddress({ top: row, bottom: row, left: first, right: last });
}

function sumFormula(ranges: readonly string[], covered: string): string {
  return `IF(${covered}=0,"",IF(COUNT(${ranges})=0,"-",SUM(${ranges})))`;
}

/** The share of the units that owe a yes and have said it, as a number: what a target is measured against. */
export function shareOfYes(over: readonly UnitColumns[], row: number): string {
  const sectors = over.filter(({ units }) => units.length > 0);
  const expected = sectors.flatMap(({ units }) => units).filter(isExpected).length;
  return `(${countYes(sectors.map((columns) => rangeOf(row, columns)))}/${expected}*100)`;
}

function countYes(ranges: readonly string[]): string {
  return `(${ranges.map((range) => `COUNTIF(${range},"Có")`).join("+")})`;
}

/** The rate's algebra, each part summed over the units whose own rate could be told: they have all the parts. */
function ratioFormula(
  form: Form,
  layout: ConsolidationLayout,
  cell: FormCell,
  sectors: readonly UnitColumns[],
  row: number,
  covered: string,
): string | null {
  if (cell.content.kind !== "computed") return null;
  const formula = withLeaves(form, cell.content.formula);
  const sums = new Map<CellKey, string>();
  for (const key of leavesOf(formula)) {
    const leaf = layout.rowOf.get(key);
    if (leaf === undefined) return null;
    const parts = sectors.map((columns) => {
      const own = rangeOf(row, columns);
      const from = rangeOf(leaf, columns);
      // SUMIF, not SUMPRODUCT over conditions: not every program makes numbers of them.
      return `SUMIF(${own},"-",${from})+SUMIF(${own},">-1E+300",${from})`;
    });
    sums.set(key, `(${parts.join("+")})`);
  }
  const value = listDivisors(formula).reduceRight(
    (inner, divisor) => `IF(${written(divisor, sums)}=0,"-",${inner})`,
    written(formula, sums),
  );
  return `IF(${covered}=0,"",${value})`;
}

function written(tree: Expression<CellReference>, sums: ReadonlyMap<CellKey, string>): string {
  switch (tree.kind) {
    case "number":
      return String(tree.value);
    case "reference":
      return sums.get(tree.to.key) ?? "0";
    case "negation":
      return `(-${written(tree.of, sums)})`;
    case "operation":
      return `(${written(tree.left, sums)}${tree.operator}${written(tree.right, sums)})`;
    case "call":
      return `${tree.name.toUpperCase()}(${tree.of.map((of) => written(of, sums)).join(",")})`;
  }
}
