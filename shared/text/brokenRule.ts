import { evaluate } from "../form/algebra/evaluate.ts";
import { referencesIn } from "../form/algebra/statement.ts";
import { type FormValues, quantityOf } from "../form/computeForm.ts";
import type { CellReference, Form } from "../form/form.ts";
import type { Finding } from "../form/violation.ts";
import { showCell } from "./cellPart.ts";
import { sayNumber } from "./numbers.ts";
import { ruleSentence } from "./statementSentence.ts";
import type { SaidViolation } from "./violations.ts";

/** Says that two figures do not stand as a rule compares them, with the figures that make them. */
export function sayBrokenComparison(
  form: Form,
  { placed, left, right }: Extract<Finding, { kind: "rule" }>,
  values: FormValues,
): SaidViolation {
  const sides = placed.statement.kind === "comparison" ? placed.statement : null;
  // The same key in another form or period is another figure, and is not known here.
  const valueOf = ({ key, template, period }: CellReference) =>
    template || period ? null : quantityOf(values.get(key));
  const detail = ruleSentence(form, placed).map((part) => {
    if (typeof part === "string") return part;
    if ("cell" in part) return "";
    if (part.figure === sides?.left) return sayNumber(left, part.decimals);
    if (part.figure === sides?.right) return sayNumber(right, part.decimals);
    const value = evaluate(part.figure, valueOf);
    return typeof value === "number" ? sayNumber(value, part.decimals) : "…";
  });
  const { title, instruction } = placed.rule;
  return { title, detail: detail.join(""), instruction };
}

/** Says that a rule about more than figures does not hold, with what stood in its cells. */
export function sayBrokenStatement(
  form: Form,
  { placed, read }: Extract<Finding, { kind: "statement" }>,
): SaidViolation {
  const references = referencesIn(placed.statement).map((to) => JSON.stringify(to));
  const detail = ruleSentence(form, placed).map((part) => {
    if (typeof part === "string") return part;
    if ("figure" in part) return "";
    const value = read[references.indexOf(JSON.stringify(part.cell))] ?? null;
    return showCell(value, part.type, part.decimals);
  });
  const { title, instruction } = placed.rule;
  return { title, detail: detail.join(""), instruction };
}
