import type { ConsolidationLayout, UnitColumns } from "./consolidationLayout.ts";
import { columnsWidth, pageCharacters } from "./page.ts";
import { formPage } from "./pageBreaks.ts";

/** Columns that stand on one page side by side. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** A4 across, as the forms are. */
export const landscapePage = formPage;

/** The same page upright: for what is narrow and long. */
export const portraitPage = { ...landscapePage, landscape: false } as const;

/** The columns by the pages beside each other that they are printed on: the title columns, repeated on each, and as many
 *  others as can be read. What belongs together stays together: the units of a sector with their subtotal, and the total
 *  with all it is compared with. */
export function consolidationBands(
  layout: Omit<ConsolidationLayout, "bands">,
): readonly [ColumnSpan, ...ColumnSpan[]] {
  const { widths, left, right, stub, urban, rural, others, own, total } = layout;
  const { most } = pageCharacters(landscapePage);
  const widthOf = (from: number, to: number) => columnsWidth(widths.slice(from, to + 1));
  const first = stub[2] + 1;
  const room = most - widthOf(left, stub[2]);
  const sectorEnds = [urban, rural, others].filter(hasUnits).map(endOf);
  const groupEnds = [...sectorEnds, ...(own === null ? [] : [own]), right];
  const pages: ColumnSpan[] = [];
  let from = first;
  let start = first;
  for (const end of groupEnds) {
    const isTotals = end === right;
    const begins = isTotals ? total : start;
    if (widthOf(from, end) > room && begins > from) {
      pages.push({ left: from, right: begins - 1 });
      from = begins;
    }
    // A group wider than a page is cut wherever the page ends.
    for (let column = begins; column <= end; column += 1) {
      if (widthOf(from, column) <= room || column === from) continue;
      pages.push({ left: from, right: column - 1 });
      from = column;
    }
    start = end + 1;
  }
  const [{ right: firstEnd } = { right }, ...rest] = [...pages, { left: from, right }];
  return [{ left, right: firstEnd }, ...rest];
}

function hasUnits({ units }: UnitColumns): boolean {
  return units.length > 0;
}

function endOf({ last, subtotal }: UnitColumns): number {
  return subtotal ?? last;
}

/** How wide each of the pages beside each other is, in characters, its title columns included. */
export function bandWidths({
  bands,
  widths,
  left,
  stub,
}: Pick<ConsolidationLayout, "bands" | "widths" | "left" | "stub">): number[] {
  const widthOf = (span: ColumnSpan) => columnsWidth(widths.slice(span.left, span.right + 1));
  const title = widthOf({ left, right: stub[2] });
  return bands.map((band, index) => widthOf(band) + (index > 0 ? title : 0));
}

/** Columns side by side, page by page: what stands across them is said anew on each. */
export function spansOf(
  { bands }: Pick<ConsolidationLayout, "bands">,
  { left, right }: ColumnSpan,
): ColumnSpan[] {
  return bands.flatMap((band) => {
    const span = { left: Math.max(left, band.left), right: Math.min(right, band.right) };
    return span.left <= span.right ? [span] : [];
  });
}
