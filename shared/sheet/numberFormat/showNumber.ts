import { round } from "../../form/round.ts";
import { showFraction } from "./showFraction.ts";
import type { FormatToken } from "./splitFormat.ts";

/** As many digits as a spreadsheet keeps. */
const KEPT = 15;

/** A number without its sign in the digits of a section, with the comma and the points of Vietnam. */
export function showNumber(amount: number, tokens: readonly FormatToken[]): string {
  const power = tokens.findIndex(({ kind }) => kind === "power");
  if (power !== -1) return showPower(amount, tokens.slice(0, power), tokens.slice(power));
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  if (slash !== -1) return showFraction(amount, tokens.slice(0, slash), tokens.slice(slash + 1));
  return showDecimal(amount, tokens);
}

function showDecimal(amount: number, tokens: readonly FormatToken[]): string {
  const found = tokens.findIndex(({ kind }) => kind === "point");
  const point = found === -1 ? tokens.length : found;
  const before = tokens.slice(0, point);
  const after = tokens.slice(point);
  const places = countDigits(after);
  const scaled = round(
    amount * 100 ** countOf(tokens, "percent") * 1000 ** -thousands(tokens),
    places,
  );
  const [whole = "", part = ""] = digitsOf(scaled, places).split(".");
  return showWhole(whole === "0" ? "" : whole, before, places > 0) + showPart(part, after);
}

function countOf(tokens: readonly FormatToken[], wanted: FormatToken["kind"]): number {
  return tokens.filter(({ kind }) => kind === wanted).length;
}

function countDigits(tokens: readonly FormatToken[]): number {
  return countOf(tokens, "digit");
}

/** How many commas stand behind the last digit: each divides by a thousand. */
function thousands(tokens: readonly FormatToken[]): number {
  const last = tokens.findLastIndex(({ kind }) => kind === "digit");
  return countOf(tokens.slice(last + 1), "comma");
}

function digitsOf(amount: number, places: number): string {
  if (amount >= 10 ** KEPT) {
    // What a format scales out of all numbers is shown as the largest one.
    return `${BigInt(Math.min(amount, Number.MAX_VALUE))}.${"0".repeat(places)}`;
  }
  const wholes = amount < 1 ? 0 : Math.floor(Math.log10(amount)) + 1;
  const certain = Math.max(0, Math.min(places, KEPT - wholes));
  const shown = amount.toFixed(certain);
  return shown + (certain === 0 && places > 0 ? "." : "") + "0".repeat(places - certain);
}

/** The digits before the comma, from the right: the first place takes all that are left. */
function showWhole(whole: string, tokens: readonly FormatToken[], hasPart: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  const last = tokens.findLastIndex(({ kind }) => kind === "digit");
  const isGrouped = tokens.some(({ kind }, at) => kind === "comma" && at > first && at < last);
  let rest = whole;
  let count = 0;
  let shown = first === -1 && hasPart ? whole : "";
  const put = (digit: string) => {
    const isNewGroup = isGrouped && count > 0 && count % 3 === 0;
    shown = digit + (isNewGroup ? "." : "") + shown;
    count += 1;
  };
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, text } = tokens[at] as FormatToken;
    if (kind === "digit") {
      do {
        const digit = rest.at(-1);
        rest = rest.slice(0, -1);
        if (digit !== undefined) put(digit);
        else if (text === "0") put("0");
        else if (text === "?") shown = ` ${shown}`;
      } while (at === first && rest !== "");
    } else if (kind !== "comma") shown = text + shown;
  }
  return shown;
}

/** The comma and the digits behind it: "#" leaves out zeros that say nothing. */
function showPart(part: string, tokens: readonly FormatToken[]): string {
  let shown = "";
  let place = 0;
  for (const { kind, text } of tokens) {
    if (kind === "digit") {
      const isNothing = /^0*$/.test(part.slice(place)) && text !== "0";
      shown += isNothing ? (text === "?" ? " " : "") : (part[place] ?? "");
      place += 1;
    } else if (kind === "point") shown += shown === "" ? "," : ".";
    else if (kind !== "comma") shown += text;
  }
  return shown;
}

function showPower(
  amount: number,
  mantissa: readonly FormatToken[],
  [mark, ...exponent]: readonly FormatToken[],
): string {
  const point = mantissa.findIndex(({ kind }) => kind === "point");
  const wholes = countDigits(point === -1 ? mantissa : mantissa.slice(0, point));
  const places = countDigits(mantissa) - wholes;
  const step = Math.max(1, wholes);
  const inSteps = (power: number) => Math.floor(power / step) * step;
  const powerOf = (number: number) => Number(number.toExponential().split("e")[1]);
  let power = amount === 0 ? 0 : inSteps(powerOf(amount));
  const scaled = round(
    Number(`${amount.toExponential().split("e")[0]}e${powerOf(amount) - power}`),
    places,
  );
  if (scaled >= 10 ** step) power += step;
  const shown = showDecimal(scaled >= 10 ** step ? scaled / 10 ** step : scaled, mantissa);
  const sign = power < 0 ? "-" : mark?.text.endsWith("+") ? "+" : "";
  return `${shown}E${sign}${String(Math.abs(power)).padStart(countDigits(exponent), "0")}`;
}
