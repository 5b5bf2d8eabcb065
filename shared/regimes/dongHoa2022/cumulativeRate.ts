import type { CellOverride, Row } from "../../form/template.ts";
import type { IndicatorId } from "../../ids.ts";
import type { Direction, Measure } from "../../indicator.ts";
import { rateOf } from "./measures.ts";
import { numberedRow } from "./standardRows.ts";

/** A stock is measured against its target as it stands at the period's end: it has no cumulative figure. */
export function judgedAtEnd(indicator: string, direction: Direction): { 2: CellOverride } {
  return { 2: { measure: { direction, target: indicator as IndicatorId } } };
}

/** A target in per cent is set with one decimal at most, however finely the rate is kept. */
export const roundTarget: { 1: CellOverride } = { 1: { measure: { decimals: 1 } } };

/** A rate whose upper part accumulates, so that it is worked out of cumulative figures only: this year's, last year's,
 *  and the one expected by the period's end. `below` is the column its lower part stands in, "3" where that
 *  accumulates too and "2" where it is a stock. */
export function cumulativeRate(
  number: string,
  label: string,
  [upper, lower, times]: readonly [upper: string, lower: string, times: number],
  below: "2" | "3",
  measure: Partial<Measure>,
): Row {
  const share = (over: string, under: string): CellOverride => ({
    cell: { kind: "computed", formula: `@${upper}:${over}/@${lower}:${under}*${times}` },
  });
  return numberedRow(number, label, rateOf(3, "%", measure), {
    cells: {
      ...roundTarget,
      2: { cell: { kind: "empty" } },
      3: share("3", below),
      5: share("5", "5"),
      7: share("7", below === "2" ? "2" : "7"),
    },
  });
}
