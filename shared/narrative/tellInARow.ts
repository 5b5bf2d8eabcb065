import { isNone } from "../form/dataValue.ts";
import type { Piece } from "./document.ts";
import { gap } from "./document.ts";
import { nameOf, tellAmount } from "./tellAmount.ts";
import { sayFirmness, tellCoverage } from "./tellFigure.ts";
import { isKnown, type ToldFigure } from "./toldFigure.ts";

/** Figures one behind the other, "nữ 120 người; tốt nghiệp 40 người". How firm all of them are, and who is missing from
 *  all of them alike, is said once behind the last; that nothing occurred, only where that is all. */
export function tellInARow(given: readonly ToldFigure[]): Piece[] {
  const isSomething = given.some((told) => isKnown(told) && !isNone(told.value));
  const all = given.filter(({ value }) => !(isSomething && isNone(value)));
  const known = all.filter(isKnown);
  const shared = known[0] ? listAsides(known[0]) : [];
  const said = new Set(known.map((told) => JSON.stringify(listAsides(told))));
  const isShared = said.size === 1;
  const each = all.flatMap((told, index): Piece[] => [
    ...(index > 0 ? ["; "] : []),
    `${nameOf(told)} `,
    ...(isKnown(told) ? tellAmount(told) : [gap("chưa có số liệu")]),
    ...(isShared ? [] : listAsides(told).flatMap((one) => [" (", ...one, ")"])),
  ]);
  return isShared ? [...each, ...shared.flatMap((one) => ["; ", ...one])] : each;
}

/** What is to be said behind a figure: how firm it is, and who is missing. */
export function listAsides(told: ToldFigure): Piece[][] {
  const firm = sayFirmness(told);
  return [...(firm === "" ? [] : [[firm]]), ...tellCoverage(told)];
}
