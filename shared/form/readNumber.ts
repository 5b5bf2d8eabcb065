/** Every number that a typed text can mean, reading it the Vietnamese way ("1.234,5") and the English way
 *  ("1,234.5"): one when both agree or only one applies, two when it must be asked, none when it is no number. */
export function readNumbers(text: string): number[] {
  return [...new Set(readWritten(text).map(({ value }) => value))];
}

/** The same, each with as many decimals as are written. */
export function readWritten(text: string): { readonly value: number; readonly decimals: number }[] {
  // No-break and thin spaces come with pasted tables; a space between digits may group thousands.
  const clean = text.replace(/[\u00a0\u2007\u2009\u202f]/g, " ").trim();
  return [vietnamese, english].flatMap((convention) => {
    const value = readAs(clean, convention);
    const point = clean.indexOf(convention.decimal);
    const decimals = point === -1 ? 0 : clean.length - point - 1;
    return value === null ? [] : [{ value, decimals }];
  });
}

interface Convention {
  readonly whole: RegExp;
  readonly group: string;
  readonly decimal: string;
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
