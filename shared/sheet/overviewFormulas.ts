import type { Form } from "../form/form.ts";
import { isAwaited } from "../rollup/consolidate.ts";
import type { OverviewFigure } from "../rollup/overview.ts";
import { countYes, rangeOf, ratioFormula, sumFormula } from "./consolidationFormulas.ts";
import type { Band, OverviewLayout } from "./overviewLayout.ts";

/** How many units have answered in the row of a figure: numbers, "-" and words of yes or no count; a unit that is missing
 *  says so in its cell, and "..." is no answer. */
export function answeredFormula(
  { cell }: OverviewFigure,
  row: number,
  bands: readonly Band[],
): string {
  const ranges = bands.map((band) => rangeOf(row, band));
  const counts = (what: string) => ranges.map((range) => `COUNTIF(${range},"${what}")`).join("+");
  const answers = cell.measure.type === "yes-no" ? ["Có", "Không", "-"] : ["-"];
  const marks = answers.map(counts).join("+");
  return cell.measure.type === "yes-no" ? `(${marks})` : `(COUNT(${ranges})+${marks})`;
}

/** The live formula of a figure over the units of some bands, without "=": the same as `overviewOf`. Null where nothing
 *  is added up. */
export function bandFormula(
  form: Form,
  layout: OverviewLayout,
  figure: OverviewFigure,
  bands: readonly Band[],
): string | null {
  const { cell } = figure;
  const row = layout.rowOf.get(cell.key);
  if (row === undefined || bands.length === 0) return null;
  const ranges = bands.map((band) => rangeOf(row, band));
  const answered = answeredFormula(figure, row, bands);
  switch (cell.measure.aggregation) {
    case "SUM":
    case "LAST":
    case "NET":
    case "SUM_PLUS_TOWN":
      return sumFormula(ranges, answered);
    case "COUNT_TRUE":
      return `IF(${answered}=0,"",${countYes(ranges)})`;
    case "COUNT_TRUE_RATIO": {
      const expected = awaitedIn(figure, bands);
      return `IF(${answered}=0,"",${countYes(ranges)}/${expected}*100)`;
    }
    case "RATIO":
    case "RATE_100K":
      return ratioFormula(form, layout, cell, bands, row, answered);
    case "TEXT_MERGE":
    case "NONE":
      return null;
  }
}

/** The live formula of a figure's total: over all units, and with what the parent itself contributes. */
export function totalFormulaOf(
  form: Form,
  layout: OverviewLayout,
  figure: OverviewFigure,
): string | null {
  const { bands, own } = layout;
  const all = bandFormula(form, layout, figure, bands);
  const row = layout.rowOf.get(figure.cell.key);
  const isTowns = figure.cell.measure.aggregation === "SUM_PLUS_TOWN";
  if (!isTowns || own === null || row === undefined) return all;
  const ranges = [...bands.map((band) => rangeOf(row, band)), ownRange(row, own)];
  return sumFormula(ranges, `(${answeredFormula(figure, row, bands)}+${ownAnswered(row, own)})`);
}

/** 1 where the parent itself has answered, 0 where it has not. */
export function ownAnswered(row: number, own: number): string {
  const range = ownRange(row, own);
  return `(COUNT(${range})+COUNTIF(${range},"-"))`;
}

function ownRange(row: number, own: number): string {
  return rangeOf(row, { first: own, last: own });
}

/** How many units of some bands a figure waits for. */
export function awaitedIn(
  { cell, standings, goesOn }: OverviewFigure,
  bands: readonly Band[],
): number {
  const owing = bands.flatMap(({ units }) =>
    units.flatMap(({ index }) => {
      const [standing, going] = [standings[index], goesOn[index]];
      return standing ? [going ? { standing, goesOn: going } : { standing }] : [];
    }),
  );
  return owing.filter((unit) => isAwaited(cell, unit)).length;
}
