// What a spreadsheet takes for the beginning of a formula, the full-width forms of an input method included.
const formula = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
// What it would turn into a number or a date of its own: "1.1" a date, "12E5" a figure, "0012" the number 12.
const numeric = /^(?=.*\d)[\d\s.,:/+-]*(e[+-]?\d+)?$/iu;
// Those that it shows as they are written.
const harmless = /^([1-9]\d{0,10}|0|\d{4}-\d\d-\d\d)$/;

/** A text as a file of separated values may hold it: one that a spreadsheet would calculate, or take for a number that
 *  reads otherwise, gets an apostrophe in front, and so does one that has one already. */
export function guardText(text: string): string {
  const isTaken = numeric.test(text) && !harmless.test(text);
  return formula.test(text) || isTaken || text.startsWith("'") ? `'${text}` : text;
}

/** The text that was guarded. */
export function unguardText(held: string): string {
  return held.startsWith("'") ? held.slice(1) : held;
}
