import { round } from "../form/round.ts";
import type { Measure } from "../indicator.ts";
import { sayNumber } from "../text/numbers.ts";
import type { Piece } from "./document.ts";

/** Half a person must not look like a whole one. */
const mostDecimals = 10;

/** A figure with its unit: "312 người", "12,5%", "3,2/100.000 trẻ em". */
export function sayAmount(value: number, measure: Measure): Piece[] {
  return [figure(value, decimalsOf(measure)), unitOf(measure)];
}

/** The unit as it stands behind a figure. */
export function unitOf({ unit, type }: Measure): string {
  if (type === "yes-no") return " đơn vị";
  if (unit === "") return "";
  return unit.startsWith("%") || unit.startsWith("/") ? unit : ` ${unit}`;
}

/** A number as its measure is read, without a unit. */
export function plainAmount(value: number, measure: Measure): Piece {
  return figure(value, decimalsOf(measure));
}

/** A number with what it was made from. */
export function figure(value: number, decimals: number): Piece {
  return { kind: "figure", value, text: sayNumber("vi", value, decimals) };
}

/** How much of another amount it is, in per cent. It never rounds to a whole that has not been reached. */
export function sayShare(share: number): Piece[] {
  const decimals = [1, 2, 3].find((count) => share >= 100 || round(share, count) < 100);
  return decimals === undefined ? ["gần 100%"] : [figure(share, decimals), "%"];
}

function decimalsOf({ type, decimals }: Measure): number {
  return type === "count" ? mostDecimals : decimals;
}
