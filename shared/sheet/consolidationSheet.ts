import type { Form, FormCell } from "../form/form.ts";
import { cellOf } from "../form/form.ts";
import type { ConsolidatedFigure, UnitFigures } from "../rollup/consolidate.ts";
import { setConsolidationHeading } from "./consolidationHeading.ts";
import {
  aimOf,
  type ConsolidationLayout,
  isConsolidated,
  layOutConsolidation,
} from "./consolidationLayout.ts";
import { setFigureLine, setHeadingLine, setWordsLine } from "./consolidationLines.ts";
import { type Doubt, renderDoubts } from "./doubtsSheet.ts";
import { gridOf } from "./grid.ts";
import type { DataBar, Sheet, SheetColumn } from "./sheet.ts";
import { colours } from "./styles.ts";

/** What a consolidated sheet is made from. */
export interface ConsolidationInput {
  readonly form: Form;
  readonly units: readonly UnitFigures[];
  readonly figures: readonly ConsolidatedFigure[];
  /** The parent's own target of an indicator. */
  readonly targetOf: (indicator: string) => number | null;
  readonly doubts: readonly Doubt[];
  readonly heading: ConsolidationHeading;
}

export interface ConsolidationHeading {
  /** "Thị xã Đông Hòa". */
  readonly parentName: string;
  readonly officeName: string;
  readonly periodName: string;
  /** "10/03/2022 08:00". */
  readonly asOf: string;
  readonly illustrative: boolean;
}

/** A consolidation as two sheets: every figure over all units with live totals and coverage, and the doubts. */
export function renderConsolidation(input: ConsolidationInput): readonly [Sheet, Sheet] {
  const { form, units, figures, heading } = input;
  const cells = figures.map(({ key }) => cellOf(form, key)).filter(isConsolidated);
  const layout = layOutConsolidation(form, cells, units);
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const grid = gridOf();
  setConsolidationHeading(grid, layout, form, heading, units);
  layout.lines.forEach((line, index) => {
    const row = layout.bottom - layout.lines.length + index;
    if (line.kind === "heading") setHeadingLine(grid, layout, row, line.text, line.strong);
    else if (line.kind === "words") setWordsLine(grid, layout, row, line.unit, line.text);
    else setFigureLine(grid, layout, row, line, byKey, input);
  });
  const code = form.template.code.split("/")[0] ?? "";
  const main: Sheet = {
    name: `TH ${code} ${heading.periodName}`.slice(0, 31),
    columns: columnsOf(layout),
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: barsOf(layout, cells),
    freeze: { rows: layout.headerTop + 4, columns: layout.urban.first },
    print: {
      landscape: true,
      area: { top: 0, left: layout.left, bottom: layout.bottom - 1, right: layout.right },
      repeatRows: [layout.headerTop, layout.headerTop + 3],
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      pageBreaks: [],
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.accent,
  };
  return [main, renderDoubts(`Nghi vấn ${code} ${heading.periodName}`.slice(0, 31), input)];
}

function columnsOf({ widths, keyColumn }: ConsolidationLayout): SheetColumn[] {
  return widths.map((width, column) =>
    column === keyColumn ? { width, hidden: true } : { width },
  );
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
