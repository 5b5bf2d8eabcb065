import { round } from "../form/round.ts";

/** A figure without what binary fractions leave behind, so that 0.1 + 0.2 − 0.3 is nothing in every program: thirteen
 *  significant digits and twelve decimals, as the mã đối chiếu has it. A whole number has no such noise, and stays. */
export function withoutNoise(value: number): number {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  const kept = Number(value.toPrecision(13));
  // From ten on, thirteen digits end before the twelfth decimal.
  return Math.abs(kept) < 10 ? round(kept, 12) : kept;
}
