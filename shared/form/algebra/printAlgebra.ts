import type { Expression, FunctionName } from "./expression.ts";

/** Printed algebra as official forms print it, "9=1-2-3-4+5+6+7+8" without its left side: no marks, no spaces,
 *  only the brackets that are needed, a decimal comma. */
export function printExpression<R>(tree: Expression<R>, name: (reference: R) => string): string {
  return print(tree, name, 0);
}

const names: Record<FunctionName, string> = {
  abs: "abs",
  min: "min",
  max: "max",
  count_true: "số ô Có",
  sum_filled: "tổng",
};

const strength = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

function print<R>(tree: Expression<R>, name: (reference: R) => string, around: number): string {
  switch (tree.kind) {
    case "number":
      return String(tree.value).replace(".", ",");
    case "reference":
      return name(tree.to);
    case "negation": {
      const text = `-${print(tree.of, name, 3)}`;
      // "1--2" is no arithmetic on paper.
      return around > 1 ? `(${text})` : text;
    }
    case "call":
      return `${names[tree.name]}(${tree.of.map((argument) => print(argument, name, 0)).join("; ")})`;
    case "operation": {
      const own = strength[tree.operator];
      // The right side of - and / needs its brackets even at equal strength.
      const right = print(tree.right, name, own + 1);
      const text = `${print(tree.left, name, own)}${tree.operator}${right}`;
      return own < around ? `(${text})` : text;
    }
  }
}
