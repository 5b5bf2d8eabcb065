import { round } from "../form/round.ts";
import { verdictDecimals } from "../rollup/verdict.ts";
import { withDecimals } from "./shownDecimals.ts";
import type { ToldFigure } from "./toldFigure.ts";

/** Rates with as many decimals as the finest of those that are the same figure: one document does not say 97,4% here
 *  and 97,36% there. */
export function sameDecimals(all: readonly ToldFigure[]): (told: ToldFigure) => ToldFigure {
  const finest = new Map<string, number>();
  for (const told of all) {
    const name = nameOf(told);
    if (name === null) continue;
    const { decimals } = withDecimals(told).measure;
    finest.set(name, Math.max(decimals, finest.get(name) ?? 0));
  }
  return (told) => {
    const decimals = finest.get(nameOf(told) ?? "");
    return decimals === undefined ? told : { ...told, measure: { ...told.measure, decimals } };
  };
}

/** What two forms that tell the same rate have in common: what it is a share of, and how much it is. */
function nameOf({ value, measure }: ToldFigure): string | null {
  if (measure.type !== "rate" || typeof value !== "number") return null;
  return `${round(value, verdictDecimals)} ${measure.unit}`;
}
