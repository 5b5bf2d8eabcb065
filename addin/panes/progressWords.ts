import { isNone, isUnknown } from "../../shared/form/dataValue.ts";
import type { Measure } from "../../shared/indicator.ts";
import { isComplete } from "../../shared/rollup/consolidate.ts";
import type { Progress, UnitProgress } from "../../shared/rollup/progress.ts";
import { isGrowing } from "../../shared/rollup/verdict.ts";
import type { Language } from "../../shared/text/language.ts";
import { mostDecimals, sayNumber, showNumber, showValue } from "../../shared/text/numbers.ts";
import type { PaneText } from "../../shared/text/pane/vietnamese.ts";

type Words = PaneText["progress"];

/** How a figure stands to its plan: "506 / 3.200 người", "0,015 % · phải dưới 4,5 %". */
export function sayFigure(language: Language, words: Words, one: Progress): string {
  const { figure, value, aim, isPart } = one;
  const { measure } = figure.cell;
  if (!figure.asked) return words.notAsked;
  const said = sayTotal(language, words, measure, value);
  const alone = typeof value === "number" ? words.alone(said, measure.unit) : said;
  if (!aim) return alone;
  // A plan is said as it was set; what was reached last year is worked out, and has digits without end.
  const decimals = aim.from === "last-year" ? measure.decimals : mostDecimals;
  const target = sayNumber(language, aim.value, decimals);
  if (isPart) return words.of(said, target, measure.unit);
  const kind = aim.direction === "down" && measure.strict ? "below" : aim.direction;
  const from = aim.from === "last-year" ? ` (${words.lastYear})` : "";
  return `${alone} · ${words.aims[kind](`${target} ${measure.unit}`)}${from}`;
}

/** A total; what is counted of a yes is a number. */
function sayTotal(
  language: Language,
  words: Words,
  measure: Measure,
  value: Progress["value"],
): string {
  if (typeof value !== "number") return isNone(value) ? "-" : words.noFigure;
  return measure.type === "yes-no"
    ? sayNumber(language, value, 1)
    : showValue(language, value, measure);
}

/** How a unit stands: "86 / 320", "Có", "chưa báo cáo". */
export function sayUnit(
  language: Language,
  words: PaneText,
  measure: Measure,
  { standing, value, target, share }: UnitProgress,
): string {
  if (standing.kind !== "counted") return words.consolidation.standings[standing.kind];
  if (value === null || isUnknown(value)) return words.progress.noFigure;
  const said = showValue(language, value, measure);
  return share === null || target === null
    ? said
    : `${said} / ${showValue(language, target, measure)}`;
}

/** How a share of the plan stands to the share of the year that is over. While units are missing, or owe nothing of it, it can only be told of
 *  what grows that it is ahead already; null where it cannot be told. */
export function sayPace(
  language: Language,
  words: Words,
  { figure, share }: Progress,
  yearShare: number,
): string | null {
  if (share === null) return null;
  const points = Math.round((share - yearShare) * 10) / 10;
  const isWhole = isComplete(figure.total) && figure.exemptParts === 0;
  if (!isWhole && !(points >= 0 && isGrowing(figure.cell.measure))) return null;
  if (points === 0) return words.even;
  const said = showNumber(language, Math.abs(points), 1);
  return points > 0 ? words.ahead(said) : words.behind(said);
}
