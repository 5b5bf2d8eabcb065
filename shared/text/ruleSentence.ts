import type { Expression } from "../form/algebra/expression.ts";
import type { Comparison } from "../form/algebra/statement.ts";
import type { CellReference, Form, PlacedRule } from "../form/form.ts";
import type { ValueType } from "../indicator.ts";
import { capitalise, nameContext, nameReference } from "./cellNames.ts";
import type { Language } from "./language.ts";
import { ruleWords } from "./ruleWords.ts";
import { spellExpression } from "./spellExpression.ts";

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

/** A rule that compares two figures. */
export type PlacedComparison = PlacedRule & { readonly statement: Comparison<CellReference> };

/** What a broken rule says: what must hold, with the figure it asks for worked out, and what stands there now:
 *  "Hộ nghèo: cột 9 phải bằng cột 1 − cột 2: 122 = 128 − 6; đang là 121." */
export function comparisonSentence(
  language: Language,
  form: Form,
  placed: PlacedComparison,
): SentencePart[] {
  const { thenAsked, thenStanding } = ruleWords[language];
  const then = asksForFigure(placed) ? thenAsked : thenStanding;
  return join([comparisonIn(language, form, placed), then, ...comparedFigures(language, placed)]);
}

/** What must hold: "Hộ nghèo: cột 9 phải bằng cột 1 − cột 2". */
export function comparisonIn(
  language: Language,
  form: Form,
  { statement, place }: PlacedComparison,
): string {
  const { left, comparator, right } = statement;
  const words = (tree: Expression<CellReference>) =>
    spellExpression<string>(language, tree, ({ to }) => [
      nameReference(language, form, to, place),
    ]).join("");
  const context = nameContext(language, form, place);
  const subject = words(left);
  const verb = ruleWords[language].comparators[comparator];
  return `${context}${context ? subject : capitalise(subject)} ${verb} ${words(right)}`;
}

/** The figure a rule asks for, where it is not in the rule itself, and the one that stands there. */
export function comparedFigures(language: Language, placed: PlacedComparison): SentencePart[] {
  const { left, right } = placed.statement;
  const { asked, standing, butStanding, distance } = ruleWords[language];
  const shown = (tree: Expression<CellReference>) => [figure(tree), ...expansion(tree)];
  return join([
    ...(asksForFigure(placed) ? [asked, ...shown(right), butStanding] : [standing]),
    ...shown(left),
    ".",
  ]);

  /** A result shows what its constants add to it: 1,2 × 3 is 3,6 even where persons are counted. */
  function figure(tree: Expression<CellReference>): SentencePart {
    return { figure: tree, decimals: placed.decimals + finestConstant(tree) };
  }

  /** " = 128 − 6" behind a result that several figures make; the one chosen of several speaks for itself. */
  function expansion(tree: Expression<CellReference>): SentencePart[] {
    if (tree.kind === "reference" || tree.kind === "number") return [];
    if (tree.kind !== "call") return [" = ", ...spelled(tree)];
    const [of] = tree.of;
    if (tree.name !== "abs" || of?.kind !== "operation" || of.operator !== "-") return [];
    return [" (", figure(of.left), distance[1], figure(of.right), ")"];
  }

  function spelled(tree: Expression<CellReference>): SentencePart[] {
    return spellExpression<SentencePart>(language, tree, (reference) => [figure(reference)]);
  }
}

/** Whether the figure that is asked for has to be worked out. */
function asksForFigure({ statement }: PlacedComparison): boolean {
  return statement.right.kind !== "number";
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
