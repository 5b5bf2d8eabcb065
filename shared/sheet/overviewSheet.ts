import { yearShareAt } from "../calendar/yearShare.ts";
import type { Form } from "../form/form.ts";
import type { CellKey, IndicatorId } from "../ids.ts";
import type { OverviewFigure, OverviewUnit } from "../rollup/overview.ts";
import { listProgress, type Progress } from "../rollup/progress.ts";
import { nameSheet } from "./editionHead.ts";
import { gridOf } from "./grid.ts";
import { setSignatures } from "./officialHead.ts";
import { setProgressChart } from "./overviewChart.ts";
import { overviewColumns } from "./overviewColumns.ts";
import { setOverviewLegend, setPartsHeading } from "./overviewFrame.ts";
import { renderGaps, type SourceName } from "./overviewGaps.ts";
import { type OverviewHeading, setOverviewHeading } from "./overviewHeading.ts";
import { layOutOverview, legendRows, type OverviewLayout } from "./overviewLayout.ts";
import { setOverviewLine } from "./overviewLines.ts";
import { overviewPages } from "./overviewPages.ts";
import { formPage } from "./pageBreaks.ts";
import type { DataBar, Sheet } from "./sheet.ts";
import { colours } from "./styles.ts";

/** What the sheets of an overview are made from. */
export interface OverviewInput {
  readonly form: Form;
  readonly units: readonly OverviewUnit[];
  readonly own: Pick<OverviewUnit, "name" | "reports">;
  readonly figures: ReadonlyMap<CellKey, OverviewFigure>;
  /** The parent's own targets. */
  readonly targetOf: (indicator: IndicatorId) => number | null;
  readonly sources: readonly SourceName[];
  /** The last day that the period's flows cover. */
  readonly windowTo: string;
  readonly heading: OverviewHeading;
}

const legend = [
  "“-”: không phát sinh; “...”: chưa có số liệu. Tổng chỉ gồm các đơn vị có số liệu; tỷ lệ tính lại từ tổng của các số liệu gốc, không cộng, không bình quân.",
  "Xếp loại chỉ có ở kỳ báo cáo năm, hoặc khi chỉ tiêu cộng dồn đã đạt kế hoạch năm. Số kế hoạch in nghiêng là số cùng kỳ năm trước của chính các đơn vị có số kỳ này.",
];

/** A generated form with its units side by side, as two sheets: every figure with live totals, coverage, target and
 *  chart, and what is missing or doubtful. */
export function renderOverview(input: OverviewInput): readonly [Sheet, Sheet] {
  const { form, units, figures, heading, targetOf } = input;
  const layout = layOutOverview(figures, units);
  const grid = gridOf();
  setOverviewHeading(grid, layout, form, heading);
  const measuring = { figures, targetOf, periodKind: form.periodKind };
  for (const line of [...layout.principal, ...layout.parts]) {
    setOverviewLine(grid, form, layout, line, measuring);
  }
  setOverviewLegend(grid, layout, layout.principalBottom, legend);
  setSignatures(grid, layout, layout.principalBottom + legendRows);
  if (layout.parts.length > 0) setPartsHeading(grid, layout);
  const charted = layout.partsBottom + 1;
  const progress = listProgress(figures, units, targetOf, form.periodKind);
  const chart = setProgressChart(grid, layout, charted, progress, yearShareAt(input.windowTo));
  const end = chart ? chart.area.bottom + 1 : layout.partsBottom;
  const columns = overviewColumns(layout, targetOf);
  const code = form.template.code.split("/")[0] ?? "";
  const main: Sheet = {
    name: nameSheet(code, heading),
    columns,
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: barsOf(layout, progress),
    ...(chart ? { charts: [chart] } : {}),
    freeze: { rows: layout.headerTop + 4, columns: layout.stub[2] + 1 },
    print: {
      ...formPage,
      area: { top: 0, left: layout.left, bottom: end - 1, right: layout.right },
      ...overviewPages(layout, grid.rows(), columns, { charted: chart ? charted : null, end }),
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.accent,
  };
  return [main, renderGaps(nameSheet(`Còn thiếu ${code}`, heading), input)];
}

/** How far the town is, as a bar behind the share of the plan. */
function barsOf(layout: OverviewLayout, progress: readonly Progress[]): DataBar[] {
  return progress.flatMap(({ figure, isPart }) => {
    const row = layout.rowOf.get(figure.cell.key);
    if (row === undefined || !isPart || !figure.asked) return [];
    const { share } = layout.target;
    return [
      { area: { top: row, bottom: row, left: share, right: share }, full: 100, color: "#cfe8e3" },
    ];
  });
}
