import type { DataValue } from "../form/dataValue.ts";
import type { Form } from "../form/form.ts";
import { isComplete, type Total } from "../rollup/consolidate.ts";
import type { OverviewFigure } from "../rollup/overview.ts";
import type { UnitStanding } from "../rollup/standing.ts";
import { sayStanding } from "../text/coverage.ts";
import { shortenUnit } from "../text/unitNames.ts";
import { type Grid, heightFor, lettersPerDigit } from "./grid.ts";
import {
  answeredFormula,
  awaitedIn,
  bandFormula,
  ownAnswered,
  totalFormulaOf,
} from "./overviewFormulas.ts";
import type { OverviewLayout, OverviewLine } from "./overviewLayout.ts";
import { type Measuring, setOverviewTarget } from "./overviewTarget.ts";
import type { CellStyle } from "./sheet.ts";
import { contentOf } from "./sheetContent.ts";
import { colours, numberFormatOf, styles } from "./styles.ts";

const missingStyle: CellStyle = {
  ...styles.stubCentred,
  italic: true,
  fontSizePt: 10,
  fill: colours.missing,
};

/** One figure over all units: what each has, or why it has nothing; sums, coverage, and how far it is. */
export function setOverviewLine(
  grid: Grid,
  form: Form,
  layout: OverviewLayout,
  { row, figure, label, principal }: OverviewLine,
  measuring: Measuring,
): void {
  const { cell } = figure;
  const [number, name, unit] = layout.stub;
  grid.set(row, layout.keyColumn, cell.key, styles.key);
  grid.set(row, number, principal ? cell.row.number : "", styles.stubCentred);
  const strong = principal && cell.row.level === 0;
  grid.set(row, name, label, {
    ...(strong ? styles.stubBold : styles.stub),
    ...indentOf(cell.row.level),
  });
  grid.set(row, unit, cell.measure.unit, styles.stubCentred);
  const missing = figure.standings.flatMap((standing) =>
    standing && standing.kind !== "counted" ? [[sayStanding(standing), 9.5] as const] : [],
  );
  const numberFormat = formatOf(figure);
  const plain: CellStyle = { ...styles.stub, horizontal: "right", numberFormat };
  const answer = cell.measure.type === "yes-no" ? { ...styles.stubCentred, numberFormat } : plain;
  const sum: CellStyle = { ...plain, bold: true, fill: colours.computed };
  if (figure.asked) setFigures();
  else setNotAsked();
  const verdict = principal
    ? setOverviewTarget(grid, layout, row, figure, plain, measuring)
    : setNoTarget();
  grid.height(
    row,
    Math.max(
      // Lines of 10 points.
      heightFor(missing) * 0.8,
      heightFor([
        [label, 31],
        [cell.measure.unit, 9],
        [verdict, 10 * lettersPerDigit.ordinary],
      ]),
    ),
  );

  function setFigures(): void {
    for (const band of layout.bands) {
      for (const [at, { index }] of band.units.entries()) {
        setUnit(grid, row, band.first + at, figure, index, answer);
      }
      if (band.subtotal === null || band.sector === null) continue;
      setTotal(band.subtotal, figure[band.sector], bandFormula(form, layout, figure, [band]));
    }
    if (layout.own !== null) setOwn(layout.own);
    setTotal(layout.total, figure.total, totalFormulaOf(form, layout, figure));
    setCoverage(grid, layout, row, figure);
  }

  function setTotal(column: number, total: Total, formula: string | null): void {
    const value = contentOf(total.value) ?? "";
    grid.set(row, column, value, sum, formula ?? undefined);
  }

  function setOwn(column: number): void {
    const { own } = figure;
    setAnswer(grid, row, column, own?.standing ?? null, own?.value ?? null, plain);
  }

  function setNotAsked(): void {
    const [first] = layout.bands;
    const from = first?.first ?? layout.total;
    const area = { top: row, bottom: row, left: from, right: layout.coverage };
    grid.merge(area, "Không báo cáo trong kỳ này", { ...missingStyle, fontSizePt: 11 });
  }

  function setNoTarget(): string {
    for (const column of Object.values(layout.target)) grid.set(row, column, null, styles.empty);
    return "";
  }
}

function setUnit(
  grid: Grid,
  row: number,
  column: number,
  { byUnit, standings }: OverviewFigure,
  index: number,
  style: CellStyle,
): void {
  setAnswer(grid, row, column, standings[index] ?? null, byUnit[index] ?? null, style);
}

/** What somebody answered, or why nothing of it counts; a figure that is not asked of it is none. */
function setAnswer(
  grid: Grid,
  row: number,
  column: number,
  standing: UnitStanding | null,
  value: DataValue,
  style: CellStyle,
): void {
  if (standing === null) grid.set(row, column, null, { ...style, fill: colours.computed });
  else if (standing.kind !== "counted") grid.set(row, column, sayStanding(standing), missingStyle);
  else grid.set(row, column, contentOf(value), style);
}

function setCoverage(
  grid: Grid,
  layout: OverviewLayout,
  row: number,
  figure: OverviewFigure,
): void {
  const { bands, own } = layout;
  const expected = awaitedIn(figure, bands);
  const { covered, own: part } = figure.total;
  const takesOwn = own !== null && figure.cell.measure.aggregation === "SUM_PLUS_TOWN";
  // Of a part that is not owed nothing is said, unless it is there all the same.
  const [withOwn, without] = [" + thị xã", part === null ? "" : ", thiếu thị xã"];
  const ownWords = takesOwn ? (part === "in" ? withOwn : without) : "";
  const ownFormula = takesOwn ? `&IF(${ownAnswered(row, own)}=0,"${without}","${withOwn}")` : "";
  const isPartial = !isComplete(figure.total);
  const style = {
    ...styles.stubCentred,
    fontSizePt: 11,
    ...(isPartial ? { color: colours.warningText } : {}),
  };
  const formula =
    bands.length === 0
      ? undefined
      : `${answeredFormula(figure, row, bands)}&"/${expected}"${ownFormula}`;
  grid.set(row, layout.coverage, `${covered}/${expected}${ownWords}`, style, formula);
}

/** Yes and no are words; what is counted of them is a number, and a share has its decimal. */
function formatOf({ cell: { measure } }: OverviewFigure): string {
  if (measure.type !== "yes-no") return numberFormatOf(measure);
  return measure.aggregation === "COUNT_TRUE_RATIO" ? "#,##0.0" : "#,##0";
}

function indentOf(level: number): { readonly indent?: number } {
  return level === 0 ? {} : { indent: level };
}

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
