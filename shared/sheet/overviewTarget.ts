import type { PeriodKind } from "../calendar/period.ts";
import type { CellKey, IndicatorId } from "../ids.ts";
import type { OverviewFigure } from "../rollup/overview.ts";
import { type Aim, aimOfFigure, judgeFigure, lastYearOf } from "../rollup/overviewAim.ts";
import { isGrowing, shareOfPlan, verdictDecimals } from "../rollup/verdict.ts";
import { sayVerdict, verdictWords } from "../text/verdict.ts";
import { addressOf } from "./address.ts";
import { inBoth, rangeOf } from "./consolidationFormulas.ts";
import type { Grid } from "./grid.ts";
import { literal } from "./messageFormula.ts";
import { answeredFormula, awaitedIn, ownAnswered } from "./overviewFormulas.ts";
import type { OverviewLayout } from "./overviewLayout.ts";
import type { CellStyle } from "./sheet.ts";
import { colours, styles } from "./styles.ts";
import { shareFormula } from "./verdictFormulas.ts";

/** What an overview is measured against, and when. */
export interface Measuring {
  readonly figures: ReadonlyMap<CellKey, OverviewFigure>;
  readonly targetOf: (indicator: IndicatorId) => number | null;
  readonly periodKind: PeriodKind;
}

/** What a figure is measured against, how much of it there is, and how it stands: the last two as live formulas. Answers
 *  the verdict, which the row must have room for. */
export function setOverviewTarget(
  grid: Grid,
  layout: OverviewLayout,
  row: number,
  figure: OverviewFigure,
  style: CellStyle,
  { figures, targetOf, periodKind }: Measuring,
): string {
  const { value, share, verdict } = layout.target;
  const { measure } = figure.cell;
  const aim = aimOfFigure(figure, figures, targetOf);
  setAim();
  const total = addressOf(row, layout.total);
  const isPart = aim?.from === "plan" && shareOfPlan(0, aim.value, measure) !== null;
  if (isPart && figure.asked) {
    const shown = shareOfPlan(figure.total.value, aim.value, measure) ?? "";
    const formula = shareFormula(total, addressOf(row, value));
    grid.set(row, share, shown, { ...style, numberFormat: "#,##0.0" }, formula);
  } else grid.set(row, share, null, style);
  const judged = judgeFigure(figure, aim, periodKind);
  const formula = aim && figure.asked ? verdictFormula(aim) : null;
  const shown = judged ? sayVerdict(judged) : "";
  grid.set(row, verdict, shown, styles.stubCentred, formula ?? undefined);
  return shown;

  function setAim(): void {
    const words = wordsFor(figure);
    const before = aim?.from === "last-year" ? lastYearBelow() : null;
    if (!aim || !before) {
      grid.set(row, value, aim?.value ?? words, aim ? style : { ...style, wrap: true });
      return;
    }
    // The figure of a year ago stands below: of other units it is no measure.
    const shown = aim.isAlike ? aim.value : (words ?? "");
    const from = `IF(${alikeFormula(before)},${addressOf(before.row, layout.total)},${literal(words ?? "")})`;
    grid.set(row, value, shown, { ...style, italic: true, color: colours.quiet, wrap: true }, from);
  }

  function lastYearBelow(): Below | null {
    const before = lastYearOf(figure.cell, figures);
    const at = before && layout.rowOf.get(before.cell.key);
    return before && typeof at === "number" ? { figure: before, row: at } : null;
  }

  /** The same verdict, of what stands in the units' cells by then. */
  function verdictFormula({ direction, from }: Aim): string | null {
    const growing = isGrowing(measure);
    if (periodKind !== "year" && !(growing && direction === "up")) return null;
    const before = from === "last-year" ? lastYearBelow() : null;
    const answered = answeredFormula(figure, row, layout.bands);
    const others = before ? [`NOT(${alikeFormula(before)})`] : [];
    const missing = [missingFormula(answered), ...others];
    // All that say "-" have none of what is counted; a rate of nobody is no figure.
    const counted = measure.type === "rate" ? total : `IF(${total}="-",0,${total})`;
    const known = `AND(ISNUMBER(${counted}),ISNUMBER(${addressOf(row, value)}))`;
    const [left, right] = [counted, addressOf(row, value)].map(
      (side) => `ROUND(${side},${verdictDecimals})`,
    );
    const sign = { up: ">", down: "<", maintain: ">" }[direction];
    const plain = `${left}${sign}${measure.strict ? "" : "="}${right}`;
    // Below nought there is nothing: what was none and is none has not been missed.
    const reached =
      measure.strict && direction === "down" ? `OR(${plain},AND(${right}=0,${left}=0))` : plain;
    const words = verdictWords(figure.estimated);
    const year = `IF(${known},IF(${reached},${literal(words.met)},${literal(words["not-met"])}),"")`;
    const parts = from === "plan" ? figure.exemptParts : 0;
    // What somebody enters for a unit that owes nothing is its part all the same.
    const isPart = `${answered}<${awaitedIn(figure, layout.bands) + parts}`;
    const ofWhole = parts > 0 ? `IF(${isPart},${literal(words["part-exempt"])},${year})` : year;
    const complete = `IF(OR(${missing}),${literal(words["not-enough-data"])},${ofWhole})`;
    const rest = periodKind === "year" ? complete : '""';
    if (!growing || direction !== "up") return rest;
    return `IF(IF(${known},${reached},FALSE),${literal(words.met)},${rest})`;
  }

  function missingFormula(answered: string): string {
    const units = `${answered}<${awaitedIn(figure, layout.bands)}`;
    if (layout.own === null || figure.total.own === null) return units;
    return `OR(${units},${ownAnswered(row, layout.own)}=0)`;
  }

  /** Whether the same units have answered the figure and that of a year ago. */
  function alikeFormula(before: Below): string {
    const { bands } = layout;
    const both = bands.map((band) => inBoth(rangeOf(row, band), rangeOf(before.row, band)));
    const answered = [
      answeredFormula(figure, row, bands),
      answeredFormula(before.figure, before.row, bands),
    ];
    return `AND(${answered.map((one) => `(${both.join("+")})=${one}`)})`;
  }
}

/** A figure and the row it stands in. */
interface Below {
  readonly figure: OverviewFigure;
  readonly row: number;
}

/** What stands for a number that the plan does not name. */
function wordsFor({ cell }: OverviewFigure): string | null {
  const { direction, target } = cell.measure;
  if (!target) return null;
  return direction === "maintain" ? "duy trì" : direction === "down" ? "giảm" : null;
}
