import type { Piece } from "./document.ts";
import { wordsOf } from "./document.ts";
import { sayFirmness, tellValue } from "./tellFigure.ts";
import { isKnown, type ToldFigure } from "./toldFigure.ts";

/** The words of a figure that is counted from the year's start. */
export const sinceStart = "lũy kế từ đầu năm";

/** What a figure is, and of which span where that is not the period's own: "trong kỳ 7 người, lũy kế từ đầu năm
 *  47 người". */
export function tellAmount(told: ToldFigure): Piece[] {
  const { accumulated } = told;
  const value = tellValue(told);
  if (!accumulated || accumulated.isPeriods) return value;
  const { inPeriod } = accumulated;
  if (!inPeriod || !isKnown(inPeriod)) return [`${sinceStart} `, ...value];
  const own = tellValue({ ...told, ...inPeriod, yes: null });
  const [firm, firmOwn] = [sayFirmness(told), sayFirmness(inPeriod)];
  if (wordsOf(own) === wordsOf(value) && firm === firmOwn) {
    return [`trong kỳ và ${sinceStart} `, ...value];
  }
  // Behind the last of them it is said how firm that is.
  const mark = firmOwn === "" || firmOwn === firm ? "" : ` (${firmOwn})`;
  return ["trong kỳ ", ...own, `${mark}, ${sinceStart} `, ...value];
}

/** What a figure is called where the span is said with its amount. */
export function nameOf({ label, accumulated }: ToldFigure): string {
  return accumulated ? label.replace(` – ${sinceStart}`, "") : label;
}
