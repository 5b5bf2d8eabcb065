import { shortenUnit } from "../text/unitNames.ts";
import type { Grid } from "./grid.ts";
import type { OverviewLayout } from "./overviewLayout.ts";
import { styles } from "./styles.ts";

/** The heading of what others are made of, with the units' names over their columns again. */
export function setPartsHeading(grid: Grid, layout: OverviewLayout): void {
  const { partsTop: row, parts, bands, own, total, coverage, target } = layout;
  const headings = parts.flatMap(({ figure }) => figure.cell.table.heading ?? []);
  const [number, name, unit] = layout.stub;
  const style = { ...styles.header, fontSizePt: 11 };
  grid.set(row, number, "", style);
  grid.set(row, name, headings[0] ?? "Số liệu so sánh", style);
  grid.set(row, unit, "ĐVT", style);
  for (const { units, first, subtotal } of bands) {
    units.forEach(({ unit: { name: of } }, index) => {
      grid.set(row, first + index, shortenUnit(of), style);
    });
    if (subtotal !== null) grid.set(row, subtotal, "Cộng", style);
  }
  if (own !== null) grid.set(row, own, "Cấp thị xã", style);
  grid.set(row, total, "Toàn thị xã", style);
  grid.set(row, coverage, "Số đơn vị có số liệu", style);
  for (const column of Object.values(target)) grid.set(row, column, "", style);
  grid.height(row, 50);
}

/** What the marks mean. */
export function setOverviewLegend(
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
  row: number,
  words: readonly string[],
): void {
  words.forEach((text, index) => {
    grid.merge({ top: row + index, bottom: row + index, left, right }, text, styles.legend);
  });
}
