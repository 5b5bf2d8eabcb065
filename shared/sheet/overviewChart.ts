import type { Progress } from "../rollup/progress.ts";
import { addressOf } from "./address.ts";
import type { Grid } from "./grid.ts";
import type { OverviewLayout } from "./overviewLayout.ts";
import type { Area, Chart } from "./sheet.ts";
import { colours, styles } from "./styles.ts";

/** The chart is at least as high as its figures, and not lower than this. */
const leastRows = 15;

/** How far each figure is beside how much of the year is over: a small table with the chart drawn right of it, so that
 *  the sheet keeps both wherever it goes. Answers the chart, or null where nothing is a part of its plan. */
export function setProgressChart(
  grid: Grid,
  layout: OverviewLayout,
  top: number,
  all: readonly Progress[],
  yearShare: number,
): Chart | null {
  const [, label, unit] = layout.stub;
  const time = unit + 1;
  const first = top + 1;
  const progress = all.filter(({ figure, isPart }) => isPart && figure.asked);
  if (progress.length === 0) return null;
  const titles: readonly (readonly [number, string])[] = [
    [label, "Chỉ tiêu"],
    [unit, "% kế hoạch"],
    [time, "% thời gian của năm"],
  ];
  for (const [column, text] of titles) grid.set(top, column, text, styles.header);
  grid.height(top, 54);
  const style = { ...styles.stub, horizontal: "right", numberFormat: "#,##0.0" } as const;
  progress.forEach(({ figure: { cell: of }, share }, index) => {
    const row = first + index;
    const at = layout.rowOf.get(of.key) ?? 0;
    grid.set(row, label, of.row.label, styles.stub);
    grid.set(row, unit, share ?? "", style, addressOf(at, layout.target.share));
    grid.set(row, time, yearShare, style);
    grid.height(row, 32);
  });
  const last = first + progress.length - 1;
  const column = (at: number): Area => ({ top: first, bottom: last, left: at, right: at });
  const cell = (at: number): Area => ({ top, bottom: top, left: at, right: at });
  return {
    area: {
      top,
      bottom: top + Math.max(leastRows, progress.length),
      left: time + 1,
      right: layout.right,
    },
    title: "Tiến độ thực hiện so với kế hoạch năm",
    description: progress
      .map(({ figure, share }) => `${figure.cell.row.label}: ${sayShare(share)}`)
      .join("; "),
    categories: column(label),
    numberFormat: "#,##0.0",
    series: [
      { name: cell(unit), values: column(unit), color: colours.accent, striped: false },
      { name: cell(time), values: column(time), color: colours.quiet, striped: true },
    ],
  };
}

function sayShare(share: number | null): string {
  if (share === null) return "chưa có số liệu";
  return `${share.toFixed(1).replace(".", ",")} % kế hoạch`;
}
