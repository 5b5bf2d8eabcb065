import type { FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { ConsolidatedFigure } from "../rollup/consolidate.ts";
import type { ConsolidationLayout } from "./consolidationLayout.ts";
import { type Grid, heightFor } from "./grid.ts";
import { contentOf } from "./sheetContent.ts";
import { styles } from "./styles.ts";

/** Characters in a column of a unit. */
const unitWidth = 11;

/** What the units wrote, one under the other, over the columns of all of them: words have no column to add up. */
export function setWordsLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  { key, row: { number, label } }: FormCell,
  figures: ReadonlyMap<CellKey, ConsolidatedFigure>,
): void {
  const total = figures.get(key)?.total;
  if (!total) return;
  const [numberAt, labelAt, unitAt] = layout.stub;
  const text = String(contentOf(total.value) ?? "");
  const area = { top: row, bottom: row, left: unitAt + 1, right: layout.total };
  const room = (area.right - area.left + 1) * unitWidth * 0.9;
  grid.set(row, layout.keyColumn, key, styles.key);
  grid.set(row, numberAt, number, styles.stubCentred);
  grid.set(row, labelAt, label, styles.stub);
  grid.set(row, unitAt, "", styles.stubCentred);
  grid.merge(area, text, styles.stub);
  grid.set(row, layout.coverage, `${total.covered}/${total.expected}`, styles.stubCentred);
  if (layout.target) {
    grid.set(row, layout.target.value, null, styles.stub);
    grid.set(row, layout.target.share, null, styles.stub);
  }
  const lines = text.split("\n").map((line) => heightFor([[line, room]]));
  const height = lines.reduce((sum, own) => sum + own, 0);
  grid.height(row, Math.max(height, heightFor([[label, 40]])));
}
