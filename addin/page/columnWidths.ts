import { wordEm } from "../../shared/sheet/figureWidth.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import { typePx } from "./cellLook.ts";
import type { GridPlaces } from "./gridPlaces.ts";

/** The row numbers left of the sheet. */
export const HEADER_PX = 30;
/** The verdicts beside the table wrap: they need less width on a screen than on their own. */
const REMARK_PX = 130;
const WIDEST_REMARK_PX = 420;
/** Right of the last column. */
const GAP_PX = 8;
/** A character of width where there is room, and where there is none: labels wrap, figures cannot. */
const ROOMY_PX = 7.4;
const TIGHT_PX = { label: 5.9, figure: 6.9 } as const;
/** Where that little more brings every figure into sight beside the verdicts. */
const SQUEEZED_PX = 6.2;
/** Labels of a narrower column are words of their own, "người", which cannot wrap. */
const WRAPPING = 12;
/** Left and right of a heading, and its frame. */
const MARGINS_PX = 3;
/** What the frozen columns may take of the window, and what a label needs for its longest words. */
const FROZEN_SHARE = 0.5;
const LABEL_PX = 105;

/** The visible columns as the page lays them out. */
export interface GridColumns {
  /** In the order of the columns that are seen. */
  readonly widths: readonly number[];
  /** The columns that stay while the sheet scrolls sideways, with their pixels from the left edge. */
  readonly frozen: ReadonlyMap<number, number>;
}

/** Columns as wide as the window allows. Where it is narrow, the frozen label wraps and the frozen columns beside it
 *  scroll away, so that half of the window stays for figures. */
export function layOutColumns(
  sheet: Sheet,
  places: GridPlaces,
  remarkColumn: number | null,
  roomPx: number,
): GridColumns {
  const widthOf = (column: number) => sheet.columns[column]?.width ?? 9;
  const own = places.columns.filter((column) => column !== remarkColumn);
  const isRigid = (column: number) => holdsFigures(sheet, column) || widthOf(column) < WRAPPING;
  const figures = new Set(own.filter(isRigid));
  const labels = own.filter((column) => !figures.has(column));
  const charactersOf = (columns: Iterable<number>) =>
    [...columns].reduce((sum, column) => sum + widthOf(column), 0);
  const free = roomPx - HEADER_PX - (remarkColumn === null ? 0 : REMARK_PX + GAP_PX);
  const tightPx = (figure: number) =>
    charactersOf(figures) * figure + charactersOf(labels) * TIGHT_PX.label;
  // A figure that the verdicts cover in part reads as another one: rather all of them are a little narrower.
  const isSaved = tightPx(TIGHT_PX.figure) > free && tightPx(SQUEEZED_PX) <= free;
  const least = isSaved ? SQUEEZED_PX : TIGHT_PX.figure;
  const figurePx = between(least, free / charactersOf(own), ROOMY_PX);
  const labelPx = between(
    TIGHT_PX.label,
    (free - charactersOf(figures) * figurePx) / charactersOf(labels),
    ROOMY_PX,
  );
  const widths = new Map(
    own.map((column) => [
      column,
      figures.has(column)
        ? Math.max(Math.floor(widthOf(column) * figurePx), wordsPx(sheet, column))
        : Math.floor(widthOf(column) * labelPx),
    ]),
  );
  const taken = () => [...widths.values()].reduce((sum, width) => sum + width, HEADER_PX);
  const stays = frozenColumns(
    places.columns.filter((column) => column < sheet.freeze.columns),
    widths,
    taken() > roomPx ? roomPx * FROZEN_SHARE - HEADER_PX : Number.POSITIVE_INFINITY,
  );
  if (remarkColumn !== null) {
    const left = Math.floor(roomPx - taken()) - GAP_PX;
    widths.set(remarkColumn, between(REMARK_PX, left, WIDEST_REMARK_PX));
  }
  let left = HEADER_PX;
  const frozen = new Map<number, number>();
  for (const column of stays) {
    frozen.set(column, left);
    left += widths.get(column) ?? 0;
  }
  return { widths: places.columns.map((column) => widths.get(column) ?? 0), frozen };
}

/** Which of the columns stay: all, or those up to the label, or the label alone, whatever leaves it readable. */
function frozenColumns(
  columns: readonly number[],
  widths: Map<number, number>,
  mostPx: number,
): readonly number[] {
  const widthOf = (column: number) => widths.get(column) ?? 0;
  const [label] = [...columns].sort((one, other) => widthOf(other) - widthOf(one));
  if (label === undefined) return [];
  for (const stays of [columns, columns.filter((column) => column <= label), [label]]) {
    const beside = stays.filter((column) => column !== label);
    const left = mostPx - beside.reduce((sum, column) => sum + widthOf(column), 0);
    if (left < Math.min(LABEL_PX, widthOf(label))) continue;
    widths.set(label, Math.floor(Math.min(widthOf(label), left)));
    return stays;
  }
  return [];
}

function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(most, wanted));
}

/** What the longest word of a column's headings takes: it cannot wrap, and would be cut off. */
function wordsPx(sheet: Sheet, column: number): number {
  const isAcross = (row: number) =>
    sheet.merges.some(
      ({ top, left, right }) => top === row && left <= column && right >= column && right > left,
    );
  const words = sheet.rows.slice(0, sheet.freeze.rows).flatMap(({ cells }, row) => {
    const { value, style } = cells[column] ?? {};
    if (typeof value !== "string" || !style?.bold || !style.wrap || isAcross(row)) return [];
    return value.split(/\s+/).map((word) => wordEm(word) * typePx(style) + MARGINS_PX);
  });
  return Math.ceil(Math.max(0, ...words));
}

function holdsFigures(sheet: Sheet, column: number): boolean {
  return sheet.rows.some((row) => /[0#y]/.test(row.cells[column]?.style.numberFormat ?? ""));
}
