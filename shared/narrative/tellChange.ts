import { isNone, type Quantity } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { Measure } from "../indicator.ts";
import type { Piece } from "./document.ts";
import { periodInSentence } from "./inSentence.ts";
import { figure, sayAmount, sayShare } from "./sayAmount.ts";
import type { ToldFigure } from "./toldFigure.ts";

const lastYearWords = "cùng kỳ năm trước";

/** How a figure has changed since last year, or since the period before, or why that is not said. */
export function tellChange(told: ToldFigure): Piece[][] {
  const { lastYear, before } = told;
  switch (lastYear?.kind) {
    case "figure":
      return compare(
        told,
        lastYear.value,
        told.accumulated && !told.accumulated.isPeriods ? `lũy kế ${lastYearWords}` : lastYearWords,
      );
    case "other-standard":
      return [[`không so sánh với cùng kỳ năm trước vì khác ${lastYear.standard || "chuẩn"}`]];
    case "other-units":
      return [["không so sánh với cùng kỳ năm trước vì không cùng những đơn vị có số liệu"]];
    case undefined:
      return before ? compare(told, before.value, periodInSentence(before.period)) : [];
  }
}

function compare({ value, measure, yes }: ToldFigure, was: Quantity, when: string): Piece[][] {
  const isRate = measure.type === "rate";
  const now = isNone(value) && !isRate ? 0 : value;
  if (yes || typeof now !== "number" || was === null) return [];
  const isNothing = isNone(was);
  if (isNothing && isRate) return [];
  const then = isNothing ? 0 : was;
  if (typeof then !== "number") return [];
  const base: Piece[] = isNothing ? ["không phát sinh"] : sayAmount(then, measure);
  if (then === 0) return now === 0 ? [[`${when} cũng `, ...bare(base)]] : [[`${when} `, ...base]];
  if (isNone(value)) return [[`${when} `, ...base]];
  if (round(now - then, 9) === 0) return [[`bằng ${when}`]];
  const more = differenceOf(now, then, measure);
  if (more === 0) return [[`tương đương ${when} (`, ...base, ")"]];
  const word = more > 0 ? "tăng " : "giảm ";
  return [[word, ...sizeOf(now, then, more, measure), ` so với ${when} (`, ...base, ")"]];
}

/** Nothing then as now: "cũng không phát sinh". */
function bare(base: readonly Piece[]): Piece[] {
  return typeof base[0] === "string" ? [...base] : ["là ", ...base];
}

/** The difference of two figures as they stand on the page. */
function differenceOf(now: number, then: number, { type, decimals }: Measure): number {
  const places = type === "count" ? 9 : decimals;
  return round(round(now, places) - round(then, places), places);
}

/** A share of a hundred changes by points, whatever else by so many per cent. What is too small for one decimal of a per
 *  cent, and what was or is below nothing, is said in its own unit. */
function sizeOf(now: number, then: number, difference: number, measure: Measure): Piece[] {
  const more = Math.abs(difference);
  if (measure.type === "rate" && measure.unit.includes("%")) {
    return [figure(more, measure.decimals), " điểm %"];
  }
  if (now < 0 || then < 0) return sayAmount(more, measure);
  const percent = (Math.abs(now - then) / then) * 100;
  return round(percent, 1) === 0 ? sayAmount(more, measure) : sayShare(percent);
}
