import type { IndicatorId } from "../ids.ts";
import { aimOf } from "../rollup/aim.ts";
import { shownWidth } from "./figureWidth.ts";
import type { OverviewLayout } from "./overviewLayout.ts";
import type { SheetColumn } from "./sheet.ts";

/** What columns are never narrower than, in characters: a district with its ten communes fits a page. */
const least = { figure: 7, total: 8.5, target: 8, share: 7.5, coverage: 8.5, verdict: 10 };

/** How wide the columns of an overview are: figures as they need. */
export function overviewColumns(
  layout: OverviewLayout,
  targetOf: (indicator: IndicatorId) => number | null,
): SheetColumn[] {
  const { bands, own, total, coverage, target, stub } = layout;
  const widths = Array.from({ length: layout.right + 1 }, () => least.figure);
  const [number, label, unit] = stub;
  const widen = (column: number | null, width: number) => {
    if (column !== null) widths[column] = Math.max(widths[column] ?? 0, width);
  };
  widths[layout.keyColumn] = 9;
  widths[number] = 4.5;
  widths[label] = 30;
  widths[unit] = 8;
  widen(total, least.total);
  widen(coverage, least.coverage);
  widen(target.value, least.target);
  widen(target.share, least.share);
  widen(target.verdict, least.verdict);
  for (const { figure } of [...layout.principal, ...layout.parts]) {
    const { cell, byUnit } = figure;
    const { measure } = cell;
    for (const { units, first, sector, subtotal } of bands) {
      units.forEach(({ index }, at) => {
        widen(first + at, shownWidth(byUnit[index] ?? null, measure));
      });
      if (sector !== null) widen(subtotal, shownWidth(figure[sector].value, measure));
    }
    widen(own, shownWidth(figure.own?.value ?? null, measure));
    widen(total, shownWidth(figure.total.value, measure));
    const aim = aimOf(cell);
    if (aim !== null) widen(target.value, shownWidth(targetOf(aim), measure));
  }
  return widths.map((width, column) => ({
    width,
    ...(column === layout.keyColumn ? { hidden: true } : {}),
  }));
}
