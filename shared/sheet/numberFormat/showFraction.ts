import type { FormatToken } from "./splitFormat.ts";

/** A number as a whole and a fraction, "1 1/2": what stands before the stroke of a section and behind it. */
export function showFraction(
  amount: number,
  before: readonly FormatToken[],
  behind: readonly FormatToken[],
): string {
  const written = behind.map(({ text }) => text).join("");
  const fixed = /^\s*0*([1-9]\d*)/.exec(written)?.[1];
  const places = Math.min(3, behind.filter(({ kind }) => kind === "digit").length);
  const hasWhole = /[0#?][^0#?]+[0#?]/.test(before.map(({ text }) => text).join(""));
  const whole = hasWhole ? Math.floor(amount) : 0;
  const [over, under] =
    fixed === undefined
      ? nearest(amount - whole, 10 ** places - 1)
      : [Math.round((amount - whole) * Number(fixed)), Number(fixed)];
  if (!hasWhole) return `${over}/${under}`;
  if (over === 0 || over === under) return String(whole + over / under);
  return whole === 0 ? `${over}/${under}` : `${whole} ${over}/${under}`;
}

/** The fraction nearest to a number whose lower part is not larger than allowed. */
function nearest(value: number, most: number): readonly [over: number, under: number] {
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let under = 2; under <= most; under++) {
    const over = Math.round(value * under);
    const isNearer = Math.abs(over / under - value) < Math.abs(best[0] / best[1] - value) - 1e-12;
    if (isNearer) best = [over, under];
  }
  return best;
}
