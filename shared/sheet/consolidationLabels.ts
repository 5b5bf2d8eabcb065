import { bandWidths, landscapePage, portraitPage } from "./consolidationBands.ts";
import type { ConsolidationLayout } from "./consolidationLayout.ts";
import { labelOfFigure } from "./consolidationRows.ts";
import { pageCharacters } from "./page.ts";

const most = 90;
/** More lines than stand on a page across: an upright one takes more. */
const fewLines = 24;

/** How wide the labels become once it is known what stands beside them: the longest in one line as far as a page can
 *  still be read, and whatever one page leaves over. */
export function labelsWidth({
  lines,
  ...layout
}: Pick<ConsolidationLayout, "lines" | "widths" | "bands" | "left" | "stub">): number {
  const { widths, stub, bands } = layout;
  const now = widths[stub[1]] ?? 0;
  const beside = Math.max(...bandWidths(layout)) - now;
  const longest = longestLabel(lines);
  const upright = pageCharacters(portraitPage).most - beside;
  const isUpright = bands.length === 1 && lines.length > fewLines && upright >= now;
  const page = pageCharacters(landscapePage);
  const left = bands.length === 1 && !isUpright ? Math.floor(page.whole - beside) : 0;
  const wanted = Math.min(most, Math.max(longest, left));
  const room = isUpright ? upright : page.most - beside;
  return Math.max(now, Math.min(wanted, Math.floor(room)));
}

/** How many letters the longest label of a figure has. */
export function longestLabel(lines: ConsolidationLayout["lines"]): number {
  const labels = lines.map((line) =>
    line.kind === "figure" ? labelOfFigure(line.cell, line.alone).length : 0,
  );
  return Math.max(0, ...labels);
}
