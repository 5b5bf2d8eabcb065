import type { Comparator, Expression } from "../form/algebra/expression.ts";
import type { Comparison } from "../form/algebra/statement.ts";
import type { CellReference, Form, PlacedRule } from "../form/form.ts";
import type { ValueType } from "../indicator.ts";
import { capitalise, nameContext, nameReference } from "./cellNames.ts";
import { mostDecimals, sayNumber } from "./numbers.ts";

/** A piece of a sentence: words, or a figure or a cell still to be filled in. The pane fills in what stands there, the
 *  sheet formulas. */
export type SentencePart = string | FigurePart | CellPart;

export interface FigurePart {
  readonly figure: Expression<CellReference>;
  readonly decimals: number;
}

/** What stands in a cell, whatever it takes. */
export interface CellPart {
  readonly cell: CellReference;
  readonly type: ValueType;
  readonly decimals: number;
}

/** What a broken rule says: what must hold, with the figure it asks for worked out, and what stands there now:
 *  "Hộ nghèo: cột 9 phải bằng cột 1 − cột 2: 122 = 128 − 6; đang là 121." */
export function sentenceOf(
  form: Form,
  placed: PlacedRule,
  { left, comparator, right }: Comparison<CellReference>,
): SentencePart[] {
  const name = (reference: CellReference) => nameReference(form, reference, placed.place);
  const context = nameContext(form, placed.place);
  const subject = words(left, name);
  const asked = right.kind === "number" ? [] : [": ", figure(right), ...expansion(right)];
  return join([
    context,
    context ? subject : capitalise(subject),
    ` ${phrases[comparator]} `,
    words(right, name),
    ...asked,
    "; đang là ",
    figure(left),
    ...expansion(left),
    ".",
  ]);

  /** A result shows what its constants add to it: 1,2 × 3 is 3,6 even where persons are counted. */
  function figure(tree: Expression<CellReference>): SentencePart {
    return { figure: tree, decimals: placed.decimals + finestConstant(tree) };
  }

  /** " = 128 − 6" behind a result that several figures make. */
  function expansion(tree: Expression<CellReference>): SentencePart[] {
    return tree.kind === "reference" || tree.kind === "number" ? [] : [" = ", ...spelled(tree, 0)];
  }

  function spelled(tree: Expression<CellReference>, around: number): SentencePart[] {
    switch (tree.kind) {
      case "number":
        return [sayNumber(tree.value, mostDecimals)];
      case "reference":
        return [figure(tree)];
      case "negation":
        return ["−", ...spelled(tree.of, 3)];
      case "call":
        return [
          `${calls[tree.name]}(`,
          ...tree.of.flatMap((of, i) => [i ? "; " : "", ...spelled(of, 0)]),
          ")",
        ];
      case "operation": {
        const own = strength[tree.operator];
        const inner = [
          ...spelled(tree.left, own),
          ` ${signs[tree.operator]} `,
          ...spelled(tree.right, own + 1),
        ];
        return own < around ? ["(", ...inner, ")"] : inner;
      }
    }
  }
}

/** The decimals of the finest constant in an expression. */
function finestConstant(tree: Expression<CellReference>): number {
  switch (tree.kind) {
    case "number":
      return String(tree.value).split(".")[1]?.length ?? 0;
    case "reference":
      return 0;
    case "negation":
      return finestConstant(tree.of);
    case "operation":
      return Math.max(finestConstant(tree.left), finestConstant(tree.right));
    case "call":
      return Math.max(...tree.of.map(finestConstant));
  }
}

const phrases: Record<Comparator, string> = {
  "=": "phải bằng",
  "<>": "phải khác",
  "<": "phải nhỏ hơn",
  "<=": "không được lớn hơn",
  ">": "phải lớn hơn",
  ">=": "không được nhỏ hơn",
};

const signs = { "+": "+", "-": "−", "*": "×", "/": ":" } as const;
const strength = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;
const calls = {
  abs: "chênh lệch ",
  min: "số nhỏ nhất trong ",
  max: "số lớn nhất trong ",
  count_true: "số ô ghi Có trong ",
  sum_filled: "tổng ",
} as const;

/** An expression in words, its cells by the names that a place gives them. */
export function words(
  tree: Expression<CellReference>,
  name: (reference: CellReference) => string,
  around = 0,
): string {
  switch (tree.kind) {
    case "number":
      return sayNumber(tree.value, mostDecimals);
    case "reference":
      return name(tree.to);
    case "negation":
      return `−${words(tree.of, name, 3)}`;
    case "call":
      return `${calls[tree.name]}(${tree.of.map((of) => words(of, name)).join("; ")})`;
    case "operation": {
      const own = strength[tree.operator];
      const right = words(tree.right, name, own + 1);
      const text = `${words(tree.left, name, own)} ${signs[tree.operator]} ${right}`;
      return own < around ? `(${text})` : text;
    }
  }
}

/** Neighbouring words become one piece. */
export function join(parts: readonly SentencePart[]): SentencePart[] {
  const joined: SentencePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string")
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
