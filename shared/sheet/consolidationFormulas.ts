import { type Expression, listDivisors } from "../form/algebra/expression.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { CellReference, Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { takesOwn } from "../rollup/consolidate.ts";
import { leavesOf, withLeaves } from "../rollup/leaves.ts";
import { isExpected } from "../rollup/standing.ts";
import { listMissing } from "../text/coverage.ts";
import { absoluteAreaAddress } from "./address.ts";
import type { ConsolidationLayout, UnitColumns } from "./consolidationLayout.ts";

/** The columns that a total is made of: those of some sectors' units, and of the parent where it has one of its own. */
export interface TotalOver {
  readonly sectors: readonly UnitColumns[];
  readonly own: number | null;
}

/** The live formula of a total, without "=": the same result as `consolidate`. Null where the total is no sum or rate
 *  and stands as a value. */
export function totalFormula(
  form: Form,
  layout: Pick<ConsolidationLayout, "rowOf">,
  cell: FormCell,
  over: TotalOver,
): string | null {
  const row = layout.rowOf.get(cell.key);
  const sectors = over.sectors.filter(({ units }) => units.length > 0);
  if (row === undefined || sectors.length === 0) return null;
  const ranges = sectors.map((columns) => rangeOf(row, columns));
  const covered = coveredFormula(ranges);
  switch (cell.measure.aggregation) {
    case "SUM_PLUS_TOWN":
    case "SUM":
    case "LAST":
    case "NET": {
      if (!isFigure(cell.measure.type)) return null;
      const own =
        over.own !== null && takesOwn(cell)
          ? [rangeOf(row, { first: over.own, last: over.own })]
          : [];
      const all = [...ranges, ...own];
      return sumFormula(all, coveredFormula(all));
    }
    case "COUNT_TRUE":
      return `IF(${covered}=0,"",${countYes(ranges)})`;
    case "COUNT_TRUE_RATIO": {
      const units = sectors.flatMap((columns) => columns.units).filter(isExpected);
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

type Columns = Pick<UnitColumns, "first" | "last">;

/** The cells of a sector's units in a row. */
export function rangeOf(row: number, { first, last }: Columns): string {
  return absoluteAreaAddress({ top: row, bottom: row, left: first, right: last });
}

/** The sum of ranges in which somebody has answered; all "-" stay so. */
export function sumFormula(ranges: readonly string[], covered: string): string {
  return `IF(${covered}=0,"",IF(COUNT(${ranges})=0,"-",SUM(${ranges})))`;
}

/** The share of the units that owe a yes and have said it, as a number: what a target is measured against. */
export function shareOfYes(sectors: readonly UnitColumns[], row: number): string {
  const expected = sectors.flatMap(({ units }) => units).filter(isExpected).length;
  return `(${countYes(sectors.map((columns) => rangeOf(row, columns)))}/${expected}*100)`;
}

/** How many say yes in ranges. */
export function countYes(ranges: readonly string[]): string {
  return `(${ranges.map((range) => `COUNTIF(${range},"Có")`).join("+")})`;
}

/** How many units have answered in both of two ranges: a figure, or "không phát sinh". */
export function inBoth(here: string, there: string): string {
  const answers = ['"-"', '">-1E+300"'];
  // Not "<>...": not every program reads that as anything but those three dots.
  const pairs = answers.flatMap((now) => answers.map((last) => [now, last]));
  return pairs.map(([now, last]) => `COUNTIFS(${here},${now},${there},${last})`).join("+");
}

/** The rate's algebra, each part summed over the units whose own rate could be told: they have all the parts. */
export function ratioFormula(
  form: Form,
  layout: Pick<ConsolidationLayout, "rowOf">,
  cell: FormCell,
  sectors: readonly Columns[],
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
  return `IF(${covered}=0,"",${quotientFormula(formula, sums)})`;
}

/** Algebra over expressions of a sheet, by cell; "-" where a divisor is nought. */
export function quotientFormula(
  formula: Expression<CellReference>,
  sums: ReadonlyMap<CellKey, string>,
): string {
  return listDivisors(formula).reduceRight(
    (inner, divisor) => `IF(${written(divisor, sums)}=0,"-",${inner})`,
    written(formula, sums),
  );
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
