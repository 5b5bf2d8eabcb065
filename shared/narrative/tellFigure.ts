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
import { isKnown, type ToldFigure } from "./toldFigure.ts";

/** A sentence about one figure: what it is, how much of its plan, how it has changed, how it stands, and who is missing
 *  from it. Of what nobody knows it says nothing, and leaves a gap. */
export function tellFigure(given: ToldFigure): Piece[] {
  const told = withDecimals(given);
  if (!isKnown(told)) return [`${nameOf(told)}: `, gap("chưa có số liệu"), "."];
  const firm = sayFirmness(told);
  const value = [`${nameOf(told)}: `, ...tellAmount(told), ...(firm === "" ? [] : [` (${firm})`])];
  const clauses = [value, ...tellPlan(told), ...tellChange(told)];
  const asides = [...tellEstimate(told), ...tellVerdict(told), ...tellCoverage(told)];
  return [...join(clauses, ", "), ...asides.flatMap((aside) => ["; ", ...aside]), "."];
}

/** What the figure is. */
export function tellValue({
  value,
  measure,
  yes,
}: Pick<ToldFigure, "value" | "measure" | "yes">): Piece[] {
  if (isNone(value)) return ["không phát sinh"];
  if (typeof value === "boolean") return [value ? "có" : "không"];
  if (typeof value === "string") return [value];
  if (typeof value !== "number") return [gap("chưa có số liệu")];
  if (!yes) return sayAmount(value, measure);
  const rate: Piece[] = [" (", figure((yes.met / yes.of) * 100, 1), "%)"];
  const isRate = measure.aggregation === "COUNT_TRUE_RATIO" && yes.of > 0;
  return [figure(yes.met, 0), " trên ", figure(yes.of, 0), " đơn vị", ...(isRate ? rate : [])];
}

/** How firm a figure is, where it is not final: "số ước, có số sơ bộ". */
export function sayFirmness({ estimated, preliminary }: FigureFirmness): string {
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

function tellEstimate({ estimate, plan, measure }: ToldFigure): Piece[][] {
  if (estimate === null) return [];
  if (isNone(estimate)) return [["ước đến hết kỳ không phát sinh"]];
  if (typeof estimate !== "number") return [];
  const share = plan && shareOfPlan(estimate, plan.value, measure);
  const said: Piece[] = ["ước đến hết kỳ ", ...sayAmount(estimate, measure)];
  return [share === null ? said : [...said, ", bằng ", ...sayShare(share), " kế hoạch năm"]];
}

/** Who is missing from it, and who stands as of an earlier period. */
export function tellCoverage({ coverage }: ToldFigure): Piece[][] {
  if (!coverage) return [];
  const { covered, expected, missing, missingOwn, goneOn, isNamed = false } = coverage;
  const gone: Piece[][] =
    goneOn > 0 ? [["trong đó ", figure(goneOn, 0), " đơn vị tính đến kỳ trước"]] : [];
  const counted: Piece[] = [figure(covered, 0), "/", figure(expected, 0), " đơn vị"];
  const without = [
    ...(isNamed ? [] : missing.map(unitInSentence)),
    ...(missingOwn ? [`phần của ${missingOwn}`] : []),
  ];
  const part: Piece[][] = isNamed ? [["tính trên ", ...counted]] : [];
  if (without.length === 0) return [...part, ...gone];
  const count: Piece[] = !isNamed && missing.length > 0 ? [" (mới có ", ...counted, ")"] : [];
  return [...part, ...gone, [`chưa gồm ${without.join(", ")}`, ...count]];
}

function quantityOf(value: ToldFigure["value"]): Quantity {
  return typeof value === "number" ? value : null;
}

function join(parts: readonly (readonly Piece[])[], by: string): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? [...part] : [by, ...part]));
}
