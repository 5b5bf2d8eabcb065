import type { FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import {
  type ConsolidatedFigure,
  isAnswer,
  type Total,
  takesOwn,
  type UnitFigures,
} from "../rollup/consolidate.ts";
import { countListedNothing } from "../rollup/listedRows.ts";
import { isMissing } from "../rollup/standing.ts";
import { sayCovered, sayYes } from "../text/coverage.ts";
import { spansOf } from "./consolidationBands.ts";
import { setCoverage } from "./consolidationCoverage.ts";
import { type TotalOver, totalFormula } from "./consolidationFormulas.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { setLastYear } from "./consolidationLastYear.ts";
import {
  type ConsolidationLayout,
  roomOf,
  sectorsOf,
  type UnitColumns,
} from "./consolidationLayout.ts";
import { type ConsolidationLine, labelOfFigure } from "./consolidationRows.ts";
import { setTarget } from "./consolidationTarget.ts";
import { type Grid, heightFor, lettersPerDigit, type WordsInColumn } from "./grid.ts";
import type { CellStyle } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, plainFigureStyle, styles } from "./styles.ts";

/** The heading of a table, or of a row that has several figures. */
export function setHeadingLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  text: string,
  strong: boolean,
): void {
  const { left, right, stub, bands } = layout;
  const style = strong ? { ...styles.stubBold, fill: colours.header } : styles.stubBold;
  // The title columns stand on every page, and what they name on each.
  const end = bands.length > 1 ? stub[2] : right;
  const area = { top: row, bottom: row, left, right: end };
  grid.merge(area, text, { ...style, wrap: true });
  for (const span of spansOf(layout, { left: end + 1, right })) {
    grid.merge({ top: row, bottom: row, ...span }, null, style);
  }
  grid.height(row, heightFor([[text, roomOf(layout, area)]]));
}

/** What one unit wrote, behind its name and across the page. */
export function setWordsLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  unit: string,
  text: string,
): void {
  const [number, name, measure] = layout.stub;
  const { bands, right } = layout;
  const [{ right: end }] = bands;
  const isBanded = bands.length > 1;
  const area = { top: row, bottom: row, left: isBanded ? measure + 1 : measure, right: end };
  grid.set(row, number, "", styles.stubCentred);
  grid.set(row, name, unit, styles.stub);
  if (isBanded) grid.set(row, measure, null, styles.stub);
  for (const span of spansOf(layout, { left: end + 1, right })) {
    grid.merge({ top: row, bottom: row, ...span }, null, styles.empty);
  }
  grid.merge(area, text, { ...styles.stub, numberFormat: "@" });
  // No row is higher than 409 points.
  grid.height(row, Math.min(400, heightFor([[text, roomOf(layout, area) * 0.95]])));
}

/** One figure over all units and the parent itself: subtotals, total, coverage, target, and last year. */
export function setFigureLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  { cell, alone }: Extract<ConsolidationLine, { kind: "figure" }>,
  figures: ReadonlyMap<CellKey, ConsolidatedFigure>,
  input: ConsolidationInput,
): void {
  const figure = figures.get(cell.key);
  if (!figure) return;
  const { form, units, own } = input;
  const { measure } = cell;
  const label = labelOfFigure(cell, alone);
  const [number, name, unit] = layout.stub;
  grid.set(row, layout.keyColumn, cell.key, styles.key);
  grid.set(row, number, alone ? cell.row.number : (cell.column.number ?? ""), styles.stubCentred);
  grid.set(row, name, label, styles.stub);
  grid.set(row, unit, measure.unit, styles.stubCentred);
  const labelWidth = (layout.widths[name] ?? 36) * lettersPerDigit.ordinary;
  const inWords = [
    [measure.unit, (layout.widths[unit] ?? 9) * lettersPerDigit.ordinary],
    [
      sayCovered(figure.total, input.heading.parentKind, countListedNothing(form, cell, units)),
      (layout.widths[layout.coverage] ?? 9) * lettersPerDigit.small,
    ],
  ] as const;
  const texts: WordsInColumn[] = [[label, labelWidth], ...inWords];
  const plain = plainFigureStyle(measure);
  const sum: CellStyle = { ...plain, bold: true, fill: colours.computed };
  const byUnit = new Map(units.map((one, index) => [one.unit, figure.byUnit[index] ?? null]));
  const sectors = sectorsOf(layout);
  for (const columns of sectors) {
    columns.units.forEach((one, index) => {
      const value = contentOf(byUnit.get(one.unit) ?? null, measure.type);
      grid.set(row, columns.first + index, value, styleAt(cell, one, plain));
    });
  }
  if (layout.own !== null) {
    const takes = takesOwn(cell);
    const value = takes ? contentOf(own?.values.get(cell.key) ?? null, measure.type) : null;
    const ofOwn = takes ? own && styleAt(cell, own, plain) : { ...plain, fill: colours.computed };
    grid.set(row, layout.own, value, ofOwn ?? plain);
  }
  const isShareOfYes = measure.aggregation === "COUNT_TRUE_RATIO";
  const setTotal = (column: number | null, total: Total, over: TotalOver) => {
    if (column === null) return;
    const formula = totalFormula(form, layout, cell, over);
    const value = isShareOfYes ? sayYesOver(cell, over.sectors) : (contentOf(total.value) ?? "");
    if (formula === null) grid.set(row, column, value, sum);
    else grid.set(row, column, value, sum, formula);
  };
  setTotal(layout.urban.subtotal, figure.urban, { sectors: [layout.urban], own: null });
  setTotal(layout.rural.subtotal, figure.rural, { sectors: [layout.rural], own: null });
  setTotal(layout.total, figure.total, { sectors, own: layout.own });
  if (isShareOfYes) {
    const over = [
      [layout.urban.subtotal, [layout.urban]],
      [layout.rural.subtotal, [layout.rural]],
      [layout.total, sectors],
    ] as const;
    for (const [column, of] of over) {
      if (column !== null) texts.push([sayYesOver(cell, of), (layout.widths[column] ?? 9) - 1]);
    }
  }
  setCoverage(grid, layout, row, cell, figure.total, input);
  texts.push(
    ...setTarget(grid, layout, row, cell, figure, plain, input),
    ...setLastYear(grid, layout, row, cell, figure, input),
  );
  grid.height(row, heightFor(texts));
}

/** Hatched where the figure is lacking, in italics where it goes on from an earlier period. */
function styleAt({ key }: FormCell, unit: UnitFigures, plain: CellStyle): CellStyle {
  if (isMissing(unit)) return { ...plain, fill: colours.missing };
  if (!unit.goesOn?.cells.has(key)) return plain;
  const isThere = isAnswer(unit.values.get(key) ?? null);
  return isThere ? { ...plain, italic: true } : { ...plain, fill: colours.missing };
}

function sayYesOver({ key }: FormCell, over: readonly UnitColumns[]): string {
  return sayYes(
    key,
    over.flatMap((columns) => columns.units),
  );
}
