/** As many characters as "General" takes for a number without its sign. */
const ROOM = 11;
const POWER_DIGITS = 5;
const LARGEST = 1e11;

/** A number as "General" shows it in a cell that is wide enough: whole numbers of eleven digits, decimals as far as
 *  eleven characters go, and powers of ten beyond. */
export function showGeneral(value: number): string {
  const amount = Math.abs(value);
  if (Number.isInteger(value) && amount < LARGEST) return String(value === 0 ? 0 : value);
  const shown = amount >= 1e-4 && amount < LARGEST ? byDecimals(amount) : small(amount);
  return (value < 0 ? "-" : "") + shown.replace(".", ",");
}

function byDecimals(amount: number): string {
  let wholes = 1;
  for (let least = 10; least <= amount; least *= 10) wholes += 1;
  return trimmed(amount.toFixed(Math.max(0, ROOM - 1 - wholes)));
}

/** Small numbers keep at least six of their digits, by a power of ten where there is no room for them. */
function small(amount: number): string {
  if (amount < LARGEST) {
    const shown = trimmed(amount.toFixed(ROOM - 2));
    if (Number(shown) === Number(amount.toPrecision(12))) return shown;
  }
  const [digits = "", power = ""] = amount.toExponential(POWER_DIGITS).split("e");
  return `${trimmed(digits)}E${power.replace(/(?<=[+-])(?=\d$)/, "0")}`;
}

const ZERO = 48;
const POINT = 46;

function trimmed(decimal: string): string {
  if (!decimal.includes(".")) return decimal;
  let end = decimal.length;
  while (decimal.charCodeAt(end - 1) === ZERO) end -= 1;
  return decimal.slice(0, decimal.charCodeAt(end - 1) === POINT ? end - 1 : end);
}
