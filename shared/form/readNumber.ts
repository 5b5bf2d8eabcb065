/** What divides the decimals of a written number. */
export type DecimalMark = "," | ".";

/** Every number that a typed text can mean, reading it the Vietnamese way ("1.234,5") and the English way
 *  ("1,234.5"): one when both agree or only one applies, two when it must be asked, none when it is no number. */
export function readNumbers(text: string): number[] {
  const clean = cleaned(text);
  return [...new Set(conventions.flatMap((convention) => readAs(clean, convention) ?? []))];
}

/** The number that a text says whose decimals stand behind this mark, with as many of them as are written; null where it
 *  is no number. What can only be written with the other mark is read by that one. */
export function readWritten(
  text: string,
  mark: DecimalMark,
): { readonly value: number; readonly decimals: number } | null {
  const clean = cleaned(text);
  const inOrder = mark === "," ? conventions : conventions.toReversed();
  for (const convention of inOrder) {
    const value = readAs(clean, convention);
    if (value === null) continue;
    const point = clean.indexOf(convention.decimal);
    return { value, decimals: point === -1 ? 0 : clean.length - point - 1 };
  }
  return null;
}

/** No-break and thin spaces come with pasted tables; a space between digits may group thousands. */
function cleaned(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, " ").trim();
}

interface Convention {
  readonly whole: RegExp;
  readonly group: string;
  readonly decimal: DecimalMark;
}

// No number is grouped behind a zero: "0.123" has one meaning.
const vietnamese: Convention = {
  whole: /^[-−]?([1-9]\d{0,2}(\.\d{3})+|[1-9]\d{0,2}( \d{3})+|\d+)(,\d+)?$/,
  group: ".",
  decimal: ",",
};

const english: Convention = {
  whole: /^[-−]?([1-9]\d{0,2}(,\d{3})+|[1-9]\d{0,2}( \d{3})+|\d+)(\.\d+)?$/,
  group: ",",
  decimal: ".",
};

const conventions: readonly Convention[] = [vietnamese, english];

function readAs(text: string, { whole, group, decimal }: Convention): number | null {
  if (!whole.test(text)) return null;
  const plain = text
    .replaceAll(" ", "")
    .replace("−", "-")
    .replaceAll(group, "")
    .replace(decimal, ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
