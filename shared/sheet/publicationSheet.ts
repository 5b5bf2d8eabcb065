import { isUnknown } from "../form/dataValue.ts";
import type { FormCell } from "../form/form.ts";
import type { Total } from "../rollup/consolidate.ts";
import type { OverviewFigure } from "../rollup/overview.ts";
import { nameSheet } from "./editionHead.ts";
import { type Grid, gridOf, heightFor } from "./grid.ts";
import { setSignatures, signatureRows } from "./officialHead.ts";
import { setOverviewLegend } from "./overviewFrame.ts";
import { renderGaps } from "./overviewGaps.ts";
import type { OverviewInput } from "./overviewSheet.ts";
import { publicationChart, rowsOfPublicationChart } from "./publicationChart.ts";
import { publishedFormula, type Rows } from "./publicationFormulas.ts";
import { type Readiness, readinessOf, setPublicationHeading } from "./publicationHeading.ts";
import { type Block, layOutPublication, type PublicationLayout } from "./publicationLayout.ts";
import { noteOf, unitMayBePublished } from "./publicationNotes.ts";
import type { CellStyle, Sheet, SheetColumn } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, numberFormatOf, styles } from "./styles.ts";

const legend = [
  "Chỉ công bố số liệu của báo cáo đã được duyệt; đơn vị chưa duyệt để trống. Số chung chỉ có khi mọi đơn vị đã duyệt.",
];

/** A generated form with its units under each other, made to be published, and what is still missing. Only what has been
 *  approved stands in it: a part of the town must not pass for the town. */
export function renderPublication(input: OverviewInput): readonly [Sheet, Sheet] {
  const { form, units, heading } = input;
  const layout = layOutPublication(form, units);
  const readiness = readinessOf(units);
  const grid = gridOf();
  setPublicationHeading(grid, layout, form, heading, readiness);
  for (const block of layout.blocks) setBlock(grid, layout, block, input);
  setTotals(grid, layout, input, readiness);
  const foot = layout.totalRow + 1;
  setOverviewLegend(grid, layout, foot, legend);
  setSignatures(grid, layout, foot + legend.length);
  const charted = foot + legend.length + signatureRows + 1;
  const chart = publicationChart(layout, grid.rows(), charted);
  const end = chart ? charted + rowsOfPublicationChart : charted - 1;
  const code = form.template.code.split("/")[0] ?? "";
  const main: Sheet = {
    name: nameSheet(code, heading),
    columns: columnsOf(layout),
    rows: grid.rows(),
    merges: grid.merges(),
    validations: [],
    highlights: [],
    dataBars: [],
    ...(chart ? { charts: [chart] } : {}),
    freeze: { rows: layout.headerTop + 3, columns: layout.name + 1 },
    print: {
      landscape: false,
      area: { top: 0, left: layout.left, bottom: end - 1, right: layout.right },
      repeatRows: null,
      marginsMm: { top: 20, bottom: 20, left: 20, right: 15 },
      pageBreaks: chart ? [charted] : [],
      footer: "&P/&N",
    },
    protected: false,
    tabColor: colours.accent,
  };
  return [main, renderGaps(nameSheet(`Còn thiếu ${code}`, heading), input)];
}

const noteStyle: CellStyle = { ...styles.stubCentred, fontSizePt: 11, italic: true };

function setBlock(
  grid: Grid,
  layout: PublicationLayout,
  { heading, sector, subtotalRow, first, last, units }: Block,
  input: OverviewInput,
): void {
  if (subtotalRow !== null && sector !== null) {
    const totalOf = (figure: OverviewFigure) => figure[sector];
    setSum(grid, layout, subtotalRow, ["", heading], [[first, last]], totalOf, input);
  }
  units.forEach(({ unit, index }, at) => {
    const row = first + at;
    grid.set(row, layout.number, `${at + 1}`, styles.stubCentred);
    grid.set(row, layout.name, unit.name, styles.stub);
    const mayBe = unitMayBePublished(unit);
    for (const { cell, column } of layout.figures) {
      const style = figureStyleOf(cell);
      const value = input.figures.get(cell.key)?.byUnit[index] ?? null;
      if (!mayBe) grid.set(row, column, null, { ...style, fill: colours.missing });
      else if (cell.content.kind !== "computed") grid.set(row, column, contentOf(value), style);
      else {
        const formula = publishedFormula(input.form, layout, cell, [[row, row]]);
        // A rate of what is not known is not there.
        grid.set(row, column, isUnknown(value) ? "" : (contentOf(value) ?? ""), style, formula);
      }
    }
    const note = noteOf(unit);
    grid.set(row, layout.note, note, noteStyle);
    grid.height(
      row,
      heightFor([
        [unit.name, 26],
        [note, 18],
      ]),
    );
  });
}

function setTotals(
  grid: Grid,
  layout: PublicationLayout,
  input: OverviewInput,
  { approved, expected }: Readiness,
): void {
  const rows = layout.blocks.map(({ first, last }): Rows => [first, last]);
  const name = input.heading.parentName.toLocaleUpperCase("vi");
  const row = layout.totalRow;
  setSum(grid, layout, row, ["", `TOÀN ${name}`], rows, ({ total }) => total, input);
  const note = approved < expected ? `${approved}/${expected} đơn vị đã duyệt` : "";
  grid.set(row, layout.note, note, noteStyle);
}

/** What some units come to; nothing while one of them may not be published. */
function setSum(
  grid: Grid,
  layout: PublicationLayout,
  row: number,
  [number, name]: readonly [string, string],
  rows: readonly Rows[],
  totalOf: (figure: OverviewFigure) => Total,
  { form, figures }: OverviewInput,
): void {
  const bold = { bold: true, fill: colours.computed };
  grid.set(row, layout.number, number, { ...styles.stubCentred, ...bold });
  grid.set(row, layout.name, name, { ...styles.stub, ...bold });
  for (const { cell, column } of layout.figures) {
    const figure = figures.get(cell.key);
    const total = figure && totalOf(figure);
    const isWhole = total !== undefined && total.expected > 0 && total.approved === total.expected;
    const value = isWhole ? (contentOf(total.value) ?? "") : "";
    const formula = rows.length === 0 ? undefined : publishedFormula(form, layout, cell, rows);
    grid.set(row, column, value, { ...figureStyleOf(cell), ...bold }, formula);
  }
  grid.set(row, layout.note, "", { ...styles.stub, ...bold });
  grid.height(row, heightFor([[name, 24]]));
}

function figureStyleOf({ measure }: FormCell): CellStyle {
  return { ...styles.stub, horizontal: "right", numberFormat: numberFormatOf(measure) };
}

function columnsOf(layout: PublicationLayout): SheetColumn[] {
  const columns: SheetColumn[] = Array.from({ length: layout.right + 1 }, () => ({ width: 10 }));
  columns[0] = { width: 2 };
  columns[layout.number] = { width: 5 };
  columns[layout.name] = { width: 27 };
  columns[layout.note] = { width: 19 };
  return columns;
}
