import { evaluate } from "../form/algebra/evaluate.ts";
import { referencesIn } from "../form/algebra/statement.ts";
import { type FormValues, quantityOf } from "../form/computeForm.ts";
import type { CellReference, Form } from "../form/form.ts";
import type { Finding } from "../form/violation.ts";
import { showCell } from "./cellPart.ts";
import type { Language } from "./language.ts";
import { sayNumber } from "./numbers.ts";
import type { SentencePart } from "./ruleSentence.ts";
import { ruleIn, ruleSentence, standingIn } from "./statementSentence.ts";
import type { BrokenRule } from "./violations/findingWords.ts";

/** What there is to say of two figures that do not stand as a rule compares them. */
export function factsOfComparison(
  language: Language,
  form: Form,
  { placed, left, right }: Extract<Finding, { kind: "rule" }>,
  values: FormValues,
): BrokenRule {
  const sides = placed.statement.kind === "comparison" ? placed.statement : null;
  // The same key in another form or period is another figure, and is not known here.
  const valueOf = ({ key, template, period }: CellReference) =>
    template || period ? null : quantityOf(values.get(key));
  return factsOf(language, form, placed, (part) => {
    if ("cell" in part) return "";
    if (part.figure === sides?.left) return sayNumber(language, left, part.decimals);
    if (part.figure === sides?.right) return sayNumber(language, right, part.decimals);
    const value = evaluate(part.figure, valueOf);
    return typeof value === "number" ? sayNumber(language, value, part.decimals) : "…";
  });
}

/** What there is to say of a rule about more than figures, with what stood in its cells. */
export function factsOfStatement(
  language: Language,
  form: Form,
  { placed, read, unreadable = [] }: Extract<Finding, { kind: "statement" }>,
): BrokenRule {
  const references = referencesIn(placed.statement).map((to) => JSON.stringify(to));
  return factsOf(language, form, placed, (part) => {
    if ("figure" in part) return "";
    const { key, template, period } = part.cell;
    // As the sheet says it: it is not "chưa có số liệu".
    if (!template && !period && unreadable.includes(key)) return "?";
    const value = read[references.indexOf(JSON.stringify(part.cell))] ?? null;
    return showCell(language, value, part.type, part.decimals);
  });
}

function factsOf(
  language: Language,
  form: Form,
  placed: Extract<Finding, { kind: "rule" }>["placed"],
  fillIn: (part: Exclude<SentencePart, string>) => string,
): BrokenRule {
  const filledIn = (parts: readonly SentencePart[]) =>
    parts.map((part) => (typeof part === "string" ? part : fillIn(part))).join("");
  const { title, instruction } = placed.rule;
  return {
    title,
    instruction,
    statement: ruleIn(language, form, placed),
    figures: filledIn(standingIn(language, form, placed)),
    sentence: filledIn(ruleSentence(language, form, placed)),
  };
}
