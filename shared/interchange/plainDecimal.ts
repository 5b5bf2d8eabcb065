import { withoutNoise } from "./withoutNoise.ts";

/** A figure as the shortest decimal that reads back as the same one, without binary noise, and never with an exponent,
 *  which some readers of text files do not take: "0.0000001", "1500000000000000000000". */
export function plainDecimal(figure: number): string {
  const value = withoutNoise(figure);
  const [written = "", exponent] = String(Math.abs(value)).split("e");
  const sign = value < 0 ? "-" : "";
  if (exponent === undefined) return sign + written;
  const [whole = "", fraction = ""] = written.split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

/** The number that a plain decimal stands for; null where the text is none. */
export function readPlainDecimal(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
