import type { PeriodKind } from "../calendar/period.ts";
import { type CellKey, cellKeyOf, type IndicatorId } from "../ids.ts";
import { judgedFigure } from "./aim.ts";
import { isOverSameUnits } from "./lastYear.ts";
import type { OverviewFigure } from "./overview.ts";
import { type Target, type Verdict, verdictOf } from "./verdict.ts";

/** What a figure is measured against: its target, or where none is set the figure that stands beside it, of a year
 *  ago. */
export interface Aim extends Target {
  readonly from: "plan" | "last-year";
  /** Whether it is of the very units that make the figure: a year ago's figure of others measures nothing. */
  readonly isAlike: boolean;
}

/** What a figure of an overview is measured against; null where there is nothing. */
export function aimOfFigure(
  figure: OverviewFigure,
  figures: ReadonlyMap<CellKey, OverviewFigure>,
  targetOf: (indicator: IndicatorId) => number | null,
): Aim | null {
  const { cell } = figure;
  const { direction, target, strict = false } = cell.measure;
  if (!direction || !target) return null;
  const planned = targetOf(target);
  const before = planned === null ? lastYearOf(cell, figures) : null;
  const value = planned ?? before?.total.value;
  if (typeof value !== "number") return null;
  return {
    value,
    direction,
    // Below nought there is nothing: what was none and is none has not been missed.
    strict: strict && !(direction === "down" && value === 0),
    from: planned === null ? "last-year" : "plan",
    isAlike: before === null || isOverSameUnits(figure, before),
  };
}

/** The figure of a year ago that stands beside one, or null. */
export function lastYearOf(
  { table, row, column }: OverviewFigure["cell"],
  figures: ReadonlyMap<CellKey, OverviewFigure>,
): OverviewFigure | null {
  const [own, beside] = table.columns;
  if (!beside || own?.id !== column.id) return null;
  return figures.get(cellKeyOf(table.id, row.id, beside.id)) ?? null;
}

/** How a figure of an overview stands against its aim; null before the year's report, and where there is no aim. */
export function judgeFigure(
  figure: OverviewFigure,
  aim: Aim | null,
  periodKind: PeriodKind,
): Verdict | null {
  if (!figure.asked) return null;
  const { total, cell, estimated, exemptParts } = figure;
  if (aim && !aim.isAlike) {
    return periodKind === "year" ? { kind: "not-enough-data", estimated } : null;
  }
  // A year ago's figure is of the very units that make this one.
  const parts = aim?.from === "plan" ? exemptParts : 0;
  return verdictOf(total, aim, null, periodKind, judgedFigure(cell, estimated, parts));
}
