import type { FormCell } from "../form/form.ts";
import { cellOf } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { aimOf } from "../rollup/aim.ts";
import type { ConsolidatedFigure } from "../rollup/consolidate.ts";
import { setMilestonesLine, setProgressLine } from "./consolidationAims.ts";
import type { ColumnSpan } from "./consolidationBands.ts";
import { setConsolidationHeading } from "./consolidationHeading.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import {
  type ConsolidationLayout,
  isConsolidated,
  layOutConsolidation,
  sectorsOf,
} from "./consolidationLayout.ts";
import { setFigureLine, setHeadingLine, setWordsLine } from "./consolidationLines.ts";
import { printConsolidation } from "./consolidationPages.ts";
import type { ConsolidationLine } from "./consolidationRows.ts";
import { nameSheet } from "./editionHead.ts";
import { type Grid, gridOf } from "./grid.ts";
import { setSignatures } from "./officialHead.ts";
import type { DataBar, Sheet, SheetColumn } from "./sheet.ts";
import { colours, styles } from "./styles.ts";
import { identityOfTotals, writeTotalsIdentity } from "./totalsIdentity.ts";

/** Every figure over all units, with live totals and coverage, beside what it is compared with. */
export function renderConsolidation(input: ConsolidationInput): Sheet {
  const { form, figures, heading } = input;
  const cells = figures.map(({ key }) => cellOf(form, key)).filter(isConsolidated);
  const layout = layOutConsolidation(form, cells, input);
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const grid = gridOf();
  grid.set(0, layout.keyColumn, writeTotalsIdentity(identityOfTotals(input, "units")), styles.key);
  setConsolidationHeading(grid, layout, input);
  layout.lines.forEach((line, index) => {
    setLine(grid, layout, layout.bottom - layout.lines.length + index, line, byKey, input);
  });
  setSignatures(grid, endOf(layout), layout.bottom + 1, {
    head: "TRƯỞNG PHÒNG",
    dated: { locality: heading.locality, year: heading.period.slice(0, 4) },
  });
  const code = form.template.code.split("/")[0] ?? "";
  return {
    name: nameSheet(`TH ${code}`, heading),
    columns: columnsOf(layout),
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: barsOf(layout, cells),
    freeze: { rows: layout.headerTop + 4, columns: layout.left + 3 },
    print: printConsolidation(layout, grid.rows()),
    protected: false,
    tabColor: colours.accent,
  };
}

/** The columns that are signed under: those of the last page. */
function endOf({ bands, left, right }: ConsolidationLayout): ColumnSpan {
  return bands.at(-1) ?? { left, right };
}

function setLine(
  grid: Grid,
  layout: ConsolidationLayout,
  row: number,
  line: ConsolidationLine,
  figures: ReadonlyMap<CellKey, ConsolidatedFigure>,
  input: ConsolidationInput,
): void {
  if (line.kind === "heading") setHeadingLine(grid, layout, row, line.text, line.strong);
  else if (line.kind === "words") setWordsLine(grid, layout, row, line.unit, line.text);
  else if (line.kind === "figure") setFigureLine(grid, layout, row, line, figures, input);
  else if (line.kind === "milestones") setMilestonesLine(grid, layout, row, line, input);
  else setProgressLine(grid, layout, row, line, input);
}

function columnsOf({ widths, keyColumn, lastYear, right }: ConsolidationLayout): SheetColumn[] {
  const columns: SheetColumn[] = widths.map((width, column) =>
    column === keyColumn ? { width, hidden: true } : { width },
  );
  if (!lastYear) return columns;
  const lasts = sectorsOf(lastYear).map(({ last }) => last);
  columns[right + 1] = { width: 2 };
  for (let at = right + 2; at <= Math.max(lastYear.own ?? 0, ...lasts); at++) {
    columns[at] = { width: 9, hidden: true };
  }
  return columns;
}

/** How far the town is, as a bar behind the share of the target. */
function barsOf(layout: ConsolidationLayout, cells: readonly FormCell[]): DataBar[] {
  const { target } = layout;
  if (!target) return [];
  return cells.flatMap((cell) => {
    const row = layout.rowOf.get(cell.key);
    if (row === undefined || aimOf(cell) === null) return [];
    const area = { top: row, bottom: row, left: target.share, right: target.share };
    return [{ area, full: 100, color: "#cfe8e3" }];
  });
}
