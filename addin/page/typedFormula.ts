import { evaluate } from "../../shared/form/algebra/evaluate.ts";
import { listReferences } from "../../shared/form/algebra/expression.ts";
import { parseExpression } from "../../shared/form/algebra/parseAlgebra.ts";
import { readNumbers } from "../../shared/form/readNumber.ts";

/** What "12+30" behind an "=" comes to, as people type a sum into an entry cell; null where it reads cells, or where
 *  its figures can mean more than one thing. */
export function resultOf(written: string): number | null {
  const plain = inPlainFigures(written);
  const parsed = plain === null ? null : parseExpression(plain);
  if (!parsed?.ok || listReferences(parsed.value).length > 0) return null;
  const result = evaluate(parsed.value, () => null);
  return typeof result === "number" ? result : null;
}

/** The formula with its figures as the algebra spells them. */
function inPlainFigures(written: string): string | null {
  // Within a function a comma may part two arguments.
  if (/[a-z]/i.test(written) && written.includes(",")) return null;
  const meanings = new Map<string, number>();
  for (const [figure] of written.matchAll(figures)) {
    const [meaning, second] = readNumbers(figure);
    if (meaning === undefined || second !== undefined) return null;
    meanings.set(figure, meaning);
  }
  const areAll = (plainOf: (figure: string) => string) =>
    [...meanings].every(([figure, meaning]) => Number(plainOf(figure)) === meaning);
  // "1,5+2.5": each has one meaning, yet nobody writes both.
  if (!areAll(fromVietnamese) && !areAll(fromEnglish)) return null;
  return written.replaceAll(figures, (figure) => String(meanings.get(figure)));
}

const figures = /\d[\d.,]*/g;

function fromVietnamese(figure: string): string {
  return figure.replaceAll(".", "").replace(",", ".");
}

function fromEnglish(figure: string): string {
  return figure.replaceAll(",", "");
}
