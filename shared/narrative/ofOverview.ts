import { isAnswer, isAwaited } from "../rollup/consolidate.ts";
import { firmnessOf, sourcesBeside } from "../rollup/firmness.ts";
import { isOverSameUnits } from "../rollup/lastYear.ts";
import type { OverviewFigure, OverviewUnit } from "../rollup/overview.ts";
import { lastYearOf } from "../rollup/overviewAim.ts";
import type { Progress } from "../rollup/progress.ts";
import type { Coverage, ToldFigure } from "./toldFigure.ts";

/** One figure of an overview as a sentence or a line of a table tells it. */
export function toldInOverview(
  { figure, aim, verdict }: Progress,
  figures: Parameters<typeof lastYearOf>[1],
  units: readonly OverviewUnit[],
  parentKind: string,
): ToldFigure {
  const { cell, total } = figure;
  const { measure } = cell;
  const last = lastYearOf(cell, figures)?.total;
  const value = last && typeof last.value !== "string" ? last.value : null;
  return {
    label: cell.row.label,
    measure,
    asked: figure.asked,
    value: total.value,
    yes: yesOf(figure),
    ...firmnessOf(cell, figure, sourcesBeside(figure.standings, figure.goesOn), figure.own),
    plan: aim?.from === "plan" ? aim : null,
    verdict,
    lastYear: value === null || !last ? null : compared(figure, figures, value),
    before: null,
    estimate: null,
    coverage: coverageOf(figure, units, parentKind),
    accumulated: null,
  };
}

function compared(
  figure: OverviewFigure,
  figures: Parameters<typeof lastYearOf>[1],
  value: NonNullable<ToldFigure["estimate"]>,
): ToldFigure["lastYear"] {
  const before = lastYearOf(figure.cell, figures);
  if (!before || !isOverSameUnits(figure, before)) return { kind: "other-units" };
  return { kind: "figure", value };
}

function yesOf({ cell, byUnit, total }: OverviewFigure): ToldFigure["yes"] {
  if (cell.measure.type !== "yes-no") return null;
  return { met: byUnit.filter((value) => value === true).length, of: total.expected };
}

function coverageOf(
  { cell, standings, goesOn, byUnit, total }: OverviewFigure,
  units: readonly OverviewUnit[],
  parentKind: string,
): Coverage {
  const missing = units.filter((_, index) => {
    const standing = standings[index];
    if (!standing) return false;
    const going = goesOn[index];
    const isOwed = isAwaited(cell, { standing, ...(going ? { goesOn: going } : {}) });
    return isOwed && !isAnswer(byUnit[index] ?? null);
  });
  const leftOut = missing.filter((unit) => standings[units.indexOf(unit)]?.kind === "left-out");
  return {
    covered: total.covered,
    expected: total.expected,
    missing: missing.map(({ name }) => name),
    ...(leftOut.length > 0 ? { leftOut: leftOut.map(({ name }) => name) } : {}),
    missingOwn: total.own === "missing" ? parentKind : null,
    goneOn: total.goneOn ?? 0,
  };
}
