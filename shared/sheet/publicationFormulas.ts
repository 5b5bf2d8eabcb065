import type { Expression } from "../form/algebra/expression.ts";
import type { CellReference, Form, FormCell } from "../form/form.ts";
import { leavesOf, withLeaves } from "../rollup/leaves.ts";
import { absoluteAreaAddress } from "./address.ts";
import { quotientFormula } from "./consolidationFormulas.ts";
import type { PublicationLayout } from "./publicationLayout.ts";

/** Some rows, both ends included. */
export type Rows = readonly [first: number, last: number];

/** A figure over the units of some rows, without "=": the sum, or the rate of the sums. It is a figure only when every
 *  one of them has answered: what is made public is whole or it is not there. */
export function publishedFormula(
  form: Form,
  layout: PublicationLayout,
  cell: FormCell,
  rows: readonly Rows[],
): string {
  const algebra: Expression<CellReference> =
    cell.content.kind === "computed"
      ? withLeaves(form, cell.content.formula)
      : { kind: "reference", to: { key: cell.key, template: null, period: null } };
  const leaves = leavesOf(algebra);
  const rangesOf = (key: string) => {
    const column = layout.figures.find((figure) => figure.cell.key === key)?.column ?? 0;
    return rows.map(([top, bottom]) =>
      absoluteAreaAddress({ top, bottom, left: column, right: column }),
    );
  };
  const units = rows.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const isWhole = leaves.map((key) => {
    const ranges = rangesOf(key);
    const none = ranges.map((range) => `COUNTIF(${range},"-")`).join("+");
    return `COUNT(${ranges})+${none}=${units}`;
  });
  const sums = new Map(leaves.map((key) => [key, `SUM(${rangesOf(key)})`]));
  const own = rangesOf(cell.key);
  const value =
    cell.content.kind === "computed"
      ? quotientFormula(algebra, sums)
      : `IF(COUNT(${own})=0,"-",SUM(${own}))`;
  return `IF(AND(${isWhole}),${value},"")`;
}
