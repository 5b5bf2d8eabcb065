import type { Expression } from "../form/algebra/expression.ts";
import type { CellReference } from "../form/form.ts";
import type { Language } from "./language.ts";
import { mostDecimals, sayNumber } from "./numbers.ts";
import { ruleWords } from "./ruleWords.ts";

type Reference = Extract<Expression<CellReference>, { kind: "reference" }>;

/** An expression as people write and say it, in pieces: "cột 1 − (cột 2 − cột 3)". What stands for a reference, its
 *  name or its figure, is the caller's. */
export function spellExpression<Part>(
  language: Language,
  tree: Expression<CellReference>,
  ofReference: (reference: Reference) => readonly Part[],
): (Part | string)[] {
  const { dividedBy, absolute, countTrue, sumFilled, distance, or, least, most } =
    ruleWords[language];
  return spell(tree, 0);

  function spell(own: Expression<CellReference>, around: number): (Part | string)[] {
    switch (own.kind) {
      case "number":
        return [sayNumber(language, own.value, mostDecimals)];
      case "reference":
        return [...ofReference(own)];
      case "negation":
        return ["−", ...spell(own.of, 3)];
      case "operation": {
        const { operator, left, right } = own;
        const inside = strength[operator];
        const inner = [
          ...spell(left, inside),
          ` ${operator === "/" ? dividedBy : signs[operator]} `,
          ...spell(right, inside + 1),
        ];
        return inside < around ? ["(", ...inner, ")"] : inner;
      }
      case "call":
        return around > 0 ? ["(", ...spellCall(own), ")"] : spellCall(own);
    }
  }

  function spellCall({
    name,
    of,
  }: Extract<Expression<CellReference>, { kind: "call" }>): (Part | string)[] {
    if (name === "abs") {
      const [only] = of;
      if (only?.kind !== "operation" || only.operator !== "-") {
        return [absolute, ...of.flatMap((operand) => spell(operand, 3))];
      }
      const [before, between] = distance;
      return [before, ...spell(only.left, 1), between, ...spell(only.right, 1)];
    }
    if (name === "count_true" || name === "sum_filled") {
      const cells = of.flatMap((operand, at) => [at === 0 ? "" : "; ", ...spell(operand, 0)]);
      return [`${name === "count_true" ? countTrue : sumFilled}(`, ...cells, ")"];
    }
    const [ofTwo, ofMore] = name === "min" ? least : most;
    const joints = of.map((_, at) => (at === 0 ? "" : at === of.length - 1 ? or : ", "));
    const listed = of.flatMap((operand, at) => [joints[at] ?? "", ...spell(operand, 1)]);
    return [...listed, of.length > 2 ? ofMore : ofTwo];
  }
}

const signs = { "+": "+", "-": "−", "*": "×" } as const;
const strength = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;
