// What a spreadsheet takes for the beginning of a formula or of an error, the full-width forms of an input method included,
// also behind what nobody sees.
const formula = /^[\s\p{C}]*[=+\-@#＝＋－＠]|^[\t\r\n]/u;
const visible = /^[\s\p{C}]*/u;
// A number with an exponent, "1234567E12".
const exponent = /^[\d.,]+e[+-]?\d+$/iu;
// Digits that are shown as they are written, and an instant.
const harmless = /^([1-9]\d{0,10}|0|\d{4}-\d\d-\d\d|\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d))$/;
// Our own codes that begin with a digit: "2022Q1", a path below it, a mã đối chiếu, a hash.
const code =
  /^(\d{4}(Q\d|S\d|P|X\d\d)|\d{4,6}(Q\d|S\d|P|X\d\d)?\/[\p{L}\d/._-]+|[\dA-Z]{10}|[\da-f]{64})$/u;

/** What a spreadsheet makes dates, times, amounts and answers of, in Vietnamese or English, where nothing else is said. */
const taken = new Set([
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"],
  ...["january", "february", "march", "april", "june", "july", "august", "september", "october"],
  ...["november", "december", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday"],
  ...["wednesday", "thursday", "friday", "saturday", "sunday", "am", "pm", "sa", "ch", "true"],
  ...[
    "false",
    "đúng",
    "sai",
    "thứ",
    "ngày",
    "tháng",
    "thg",
    "năm",
    "một",
    "hai",
    "ba",
    "tư",
    "bốn",
    "sáu",
  ],
  ...["bảy", "tám", "chín", "mười", "chủ", "nhật", "vnd", "vnđ", "đ", "usd", "eur"],
]);

/** A text as a file of separated values may hold it: one that a spreadsheet would calculate, or could take for a number, a
 *  day or an answer, gets an apostrophe in front, and so does one that has one already. Plain words and our own codes stay. */
export function guardText(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

/** The text that was guarded. */
export function unguardText(held: string): string {
  return held.startsWith("'") ? held.slice(1) : held;
}

function isPlain(text: string): boolean {
  if (text.startsWith("'") || formula.test(text)) return false;
  if (harmless.test(text)) return true;
  const hasWords = (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some(
    (word) => !taken.has(word),
  );
  const seen = text.replace(visible, "");
  if (/^[^\p{L}]*\p{N}/u.test(seen)) return hasWords && code.test(text) && !exponent.test(text);
  // Nothing but marks, as "…", is nothing to take for anything.
  return hasWords || !/[\p{L}\p{N}]/u.test(seen);
}
