import type { Expression } from "../form/algebra/expression.ts";
import { listReferences } from "../form/algebra/expression.ts";
import type { CellReference, Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** Algebra with every rate in it written out down to figures that can be summed: the difference of two rates becomes
 *  algebra over counts. A computed count stays: its sum is the sum of its parts. */
export function withLeaves(form: Form, tree: Expression<CellReference>): Expression<CellReference> {
  switch (tree.kind) {
    case "number":
      return tree;
    case "reference": {
      const cell = form.cells.get(tree.to.key);
      const isRate =
        cell?.measure.aggregation === "RATIO" || cell?.measure.aggregation === "RATE_100K";
      if (!cell || !isRate || cell.content.kind !== "computed") return tree;
      return withLeaves(form, cell.content.formula);
    }
    case "negation":
      return { kind: "negation", of: withLeaves(form, tree.of) };
    case "operation":
      return { ...tree, left: withLeaves(form, tree.left), right: withLeaves(form, tree.right) };
    case "call":
      return { ...tree, of: tree.of.map((argument) => withLeaves(form, argument)) };
  }
}

/** The cells that algebra reads, each once. */
export function leavesOf(tree: Expression<CellReference>): CellKey[] {
  return [...new Set(listReferences(tree).map(({ key }) => key))];
}
