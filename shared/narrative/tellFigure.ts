import { isNone, type Quantity } from "../form/dataValue.ts";
import type { Measure } from "../indicator.ts";
import type { FigureFirmness, Firmness } from "../rollup/firmness.ts";
import { shareOfPlan, type Target } from "../rollup/verdict.ts";
import { sayVerdict } from "../text/verdict.ts";
import { gap, type Piece } from "./document.ts";
import { unitInSentence } from "./inSentence.ts";
import { figure, plainAmount, sayAmount, sayShare } from "./sayAmount.ts";
import { withDecimals } from "./shownDecimals.ts";
import { nameOf, tellAmount } from "./tellAmount.ts";
import { tellChange } from "./tellChange.ts";
import { type Coverage, isKnown, type ToldFigure } from "./toldFigure.ts";

/** A sentence about one figure: what it is, how much of its plan, how it has changed, how it stands, and who is missing
 *  from it. Of what nobody knows it says nothing, and leaves a gap. */
export function tellFigure(given: ToldFigure): Piece[] {
  return [`${nameOf(given)}: `, ...tellFacts(given), "."];
}

/** The same without the figure's name. */
export function tellFacts(given: ToldFigure): Piece[] {
  const told = withDecimals(given);
  if (!isKnown(told)) return [gap("chưa có số liệu")];
  const firm = sayFirmness(told);
  const value = [...tellAmount(told), ...(firm === "" ? [] : [` (${firm})`])];
  const clauses = [value, ...tellPlan(told), ...tellChange(told)];
  const asides = [...tellEstimate(told), ...tellVerdict(told), ...tellCoverage(told)];
  return [...join(clauses, ", "), ...asides.flatMap((aside) => ["; ", ...aside])];
}

/** What stands beside a figure that is one of several: how much of its plan it is, how it has changed, how it stands. */
export function tellClauses(told: ToldFigure): Piece[][] {
  return [...tellPlan(told), ...tellChange(told), ...tellVerdict(told)];
}

/** What the figure is. */
export function tellValue({
  value,
  measure,
  yes,
}: Pick<ToldFigure, "value" | "measure" | "yes">): Piece[] {
  if (isNone(value)) return ["không phát sinh"];
  if (typeof value === "boolean") return [sayAnswer(value, measure)];
  if (typeof value === "string") return [value];
  if (typeof value !== "number") return [gap("chưa có số liệu")];
  if (!yes) return sayAmount(value, measure);
  const rate: Piece[] = [" (", figure((yes.met / yes.of) * 100, 1), "%)"];
  const isRate = measure.aggregation === "COUNT_TRUE_RATIO" && yes.of > 0;
  return [figure(yes.met, 0), "/", figure(yes.of, 0), " đơn vị", ...(isRate ? rate : [])];
}

/** One unit's own answer: what is aimed at is met or not yet; "không" would deny a name that denies. */
export function sayAnswer(isSo: boolean, { direction }: Pick<Measure, "direction">): string {
  if (direction !== null) return isSo ? "đạt" : "chưa đạt";
  return isSo ? "có" : "không";
}

/** How firm a figure is, where it is not final and nothing has said so: "số ước, có số sơ bộ". */
export function sayFirmness({
  estimated,
  preliminary,
  isFirmnessSaid,
}: FigureFirmness & Pick<ToldFigure, "isFirmnessSaid">): string {
  if (isFirmnessSaid) return "";
  const say = (firmness: Firmness, word: string) => {
    if (firmness === "no") return [];
    return [firmness === "whole" ? `số ${word}` : `có số ${word}`];
  };
  return [...say(estimated, "ước"), ...say(preliminary, "sơ bộ")].join(", ");
}

function tellPlan({ value, measure, plan, yes }: ToldFigure): Piece[][] {
  if (!plan || measure.direction === null) return [];
  const share = yes || isNone(value) ? null : shareOfPlan(quantityOf(value), plan.value, measure);
  if (share !== null && typeof value === "number") {
    return [
      [
        "đạt ",
        ...sayShare(share),
        " kế hoạch năm (",
        plainAmount(value, measure),
        "/",
        ...sayAmount(plan.value, measure),
        ")",
      ],
    ];
  }
  // Nothing of it has come to pass: no share, but the plan all the same.
  if (isNone(value) && shareOfPlan(0, plan.value, measure) !== null) {
    return [["kế hoạch năm ", ...sayAmount(plan.value, measure)]];
  }
  const aim: Piece[] =
    measure.aggregation === "COUNT_TRUE_RATIO"
      ? [figure(plan.value, measure.decimals), "% số đơn vị"]
      : sayAmount(plan.value, measure);
  if (measure.type === "yes-no" && !yes) return [];
  return [["chỉ tiêu ", ...sayAim(plan, aim, measure)]];
}

/** "dưới 4,5%", "từ 95% trở lên"; of what cannot be bettered only the figure. */
function sayAim({ direction, strict, value }: Target, aim: Piece[], { unit }: Measure): Piece[] {
  switch (direction) {
    case "up":
      if (unit === "%" && value === 100) return aim;
      return strict ? ["trên ", ...aim] : ["từ ", ...aim, " trở lên"];
    case "down":
      if (value === 0) return aim;
      return strict ? ["dưới ", ...aim] : ["không quá ", ...aim];
    case "maintain":
      return ["duy trì ", ...aim];
  }
}

/** Only the words of a verdict judge: a share of a plan is none. */
function tellVerdict({ verdict }: ToldFigure): Piece[][] {
  if (!verdict) return [];
  return [[`xếp loại: ${sayVerdict(verdict)}`]];
}

function tellEstimate({ value, estimate, plan, measure }: ToldFigure): Piece[][] {
  if (estimate === null) return [];
  if (isNone(estimate) && isNone(value)) return [];
  if (estimate === value) return [["ước đến hết kỳ không thay đổi"]];
  if (isNone(estimate)) return [["ước đến hết kỳ không phát sinh"]];
  if (typeof estimate !== "number") return [];
  const share = plan && shareOfPlan(estimate, plan.value, measure);
  const said: Piece[] = ["ước đến hết kỳ ", ...sayAmount(estimate, measure)];
  return [share === null ? said : [...said, ", bằng ", ...sayShare(share), " kế hoạch năm"]];
}

/** Who is missing from it, and who stands as of an earlier period; only as far as it has not been said above. */
export function tellCoverage({ coverage, yes }: Pick<ToldFigure, "coverage" | "yes">): Piece[][] {
  if (!coverage) return [];
  const { covered, expected, missing, missingOwn, goneOn, beside, listed } = coverage;
  const counted: Piece[] = [figure(covered, 0), "/", figure(expected, 0), " đơn vị"];
  const gone: Piece[][] =
    goneOn > 0 ? [["trong đó ", figure(goneOn, 0), " đơn vị tính đến kỳ trước"]] : [];
  const lists = listed ? [tellLists(coverage, listed)] : [];
  const isSaid = beside === "said";
  const without = [
    ...(isSaid ? [] : missing.map(unitInSentence)),
    ...(missingOwn ? [`phần của ${missingOwn}`] : []),
  ];
  // "7/10" alone would pass for three that said no.
  if (isSaid && yes && missing.length > 0) {
    return [...gone, [figure(missing.length, 0), " đơn vị chưa có số liệu"]];
  }
  if (without.length === 0) {
    const isWhole = beside === "other" && missing.length === 0 && !listed;
    return [...gone, ...lists, ...(isWhole ? [["đủ ", ...counted]] : [])];
  }
  const isCounted = !isSaid && missing.length > 0 && !listed;
  const count: Piece[] = isCounted ? [" (mới có ", ...counted, ")"] : [];
  return [...gone, ...lists, [`chưa gồm ${without.join(", ")}`, ...count]];
}

/** How many units list something, and how many nothing: an empty list is no word that nothing occurred. */
function tellLists(
  { covered, expected }: Coverage,
  { some, nothing }: NonNullable<Coverage["listed"]>,
): Piece[] {
  const none = covered - some;
  const parts: Piece[][] = [
    [figure(some, 0), "/", figure(expected, 0), " đơn vị có kê"],
    ...(none > 0 ? [[figure(none, 0), " đơn vị báo không phát sinh"]] : []),
    [figure(nothing, 0), " đơn vị không kê trường hợp nào"],
  ];
  return join(parts, "; ");
}

function quantityOf(value: ToldFigure["value"]): Quantity {
  return typeof value === "number" ? value : null;
}

/** Parts of a sentence with the same mark between them. */
export function join(parts: readonly (readonly Piece[])[], by: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [by, ...part]));
}
