import type { FormCell } from "../form/form.ts";
import type { ConsolidationLayout } from "./consolidationLayout.ts";
import { figureWidth } from "./figureWidth.ts";

/** Characters of Times New Roman 13 that an A4 page in landscape takes side by side. */
const pageWidth = 119;
const label = { least: 42, most: 90 } as const;
/** A unit's name stands in two lines where only a few stand beside each other. */
const fewUnits = { most: 4, width: 18 } as const;

/** How wide each column of a consolidated sheet is: figures as they need, labels whatever is left of the page. */
export function consolidationWidths(
  layout: Omit<ConsolidationLayout, "widths">,
  cells: readonly FormCell[],
): number[] {
  const { urban, rural, others, target, lastYear } = layout;
  const units = [urban, rural, others].flatMap((columns) => columns.units).length;
  const needed = Math.max(11, ...cells.map(({ measure }) => figureWidth(measure)));
  const figure = units <= fewUnits.most ? Math.max(needed, fewUnits.width) : needed;
  const widths = Array.from({ length: layout.right + 1 }, () => figure);
  const [number, name, unit] = layout.stub;
  widths[layout.keyColumn] = 9;
  widths[number] = 6;
  widths[name] = 0;
  widths[unit] = 11;
  widths[layout.total] = Math.max(13, needed);
  widths[layout.coverage] = 11;
  if (target) {
    widths[target.value] = needed;
    widths[target.share] = 11;
    widths[target.verdict] = 16;
  }
  if (lastYear) {
    widths[lastYear.coverage] = 11;
    // "khác chuẩn nghèo" in one line.
    widths[lastYear.change] = 15;
  }
  const shown = widths.slice(layout.left).reduce((sum, width) => sum + width, 0);
  widths[name] = Math.min(label.most, Math.max(label.least, pageWidth - shown));
  return widths;
}
