/** Throws with the sheet's name unless something holds. */
export type Demand = (holds: boolean, what: string) => void;

const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;

// A sheet name may hold a double quote and a text an apostrophe: both are read, texts are kept.
const QUOTED = /'(?:[^']|'')*'|"((?:[^"]|"")*)"/g;

/** Throws where Excel would not read a formula. */
export function checkFormula(formula: string, place: string, demand: Demand): void {
  demand(formula !== "", `the formula of ${place} is empty`);
  demand(!formula.startsWith("="), `the formula of ${place} is written with "="`);
  demand(
    formula.length <= LONGEST_FORMULA,
    `the formula of ${place} has more than ${LONGEST_FORMULA} characters`,
  );
  for (const [, literal = ""] of formula.matchAll(QUOTED)) {
    const { length } = literal.replaceAll('""', '"');
    demand(
      length <= LONGEST_LITERAL,
      `a text in the formula of ${place} has more than ${LONGEST_LITERAL} characters`,
    );
  }
}
