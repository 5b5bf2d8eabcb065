/** As many characters as "General" takes for a number without its sign. */
const ROOM = 11;
const POWER_DIGITS = 5;

/** A number as "General" shows it in a cell that is wide enough: whole numbers of eleven digits, decimals as far as
 *  eleven characters go, and powers of ten beyond. */
export function showGeneral(value: number): string {
  if (value === 0) return "0";
  const sign = value < 0 ? "-" : "";
  const amount = Math.abs(Number(value.toPrecision(15)));
  return sign + positive(amount).replace(".", ",");
}

function positive(amount: number): string {
  const power = Number(amount.toExponential().split("e")[1]);
  if (Number.isInteger(amount) && power < ROOM) return String(amount);
  if (power >= ROOM || power < 1 - ROOM) return byPower(amount);
  const shown = trimmed(amount.toFixed(Math.max(0, ROOM - 2 - Math.max(0, power))));
  // Small numbers keep at least six of their digits, by a power of ten where there is no room for them.
  const isCut = power < -4 && Number(shown) !== Number(amount.toPrecision(12));
  return isCut ? byPower(amount) : shown;
}

function byPower(amount: number): string {
  const [digits = "", power = ""] = amount.toExponential(POWER_DIGITS).split("e");
  return `${trimmed(digits)}E${power.replace(/(?<=[+-])(?=\d$)/, "0")}`;
}

function trimmed(decimal: string): string {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}
