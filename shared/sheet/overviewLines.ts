import type { Form } from "../form/form.ts";
import { isAnswer, isComplete, type Total } from "../rollup/consolidate.ts";
import type { OverviewFigure } from "../rollup/overview.ts";
import type { UnitStanding } from "../rollup/standing.ts";
import { sayGoneOn, sayStanding, sayUnit } from "../text/coverage.ts";
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
  const missing = figure.standings.flatMap((standing, index) =>
    standing && !isShown(figure, index) ? [[sayUnitAt(figure, index, standing), 9.5] as const] : [],
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
    if (own === null) grid.set(row, column, null, { ...plain, fill: colours.computed });
    else if (isAnswer(own.value) || own.standing.kind === "counted") {
      grid.set(row, column, contentOf(own.value), plain);
    } else grid.set(row, column, sayStanding(own.standing), missingStyle);
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

/** What a unit answered, or why nothing of it counts; in italics where it goes on from an earlier period. A figure that is
 *  not asked of it is none. */
function setUnit(
  grid: Grid,
  row: number,
  column: number,
  figure: OverviewFigure,
  index: number,
  style: CellStyle,
): void {
  const standing = figure.standings[index] ?? null;
  const value = contentOf(figure.byUnit[index] ?? null);
  if (standing === null) grid.set(row, column, null, { ...style, fill: colours.computed });
  else if (standing.kind === "counted") grid.set(row, column, value, style);
  else if (isShown(figure, index)) grid.set(row, column, value, { ...style, italic: true });
  else grid.set(row, column, sayUnitAt(figure, index, standing), missingStyle);
}

/** Whether a unit's figure stands there: of a report that counts, or going on from an earlier one. */
function isShown({ standings, goesOn, byUnit }: OverviewFigure, index: number): boolean {
  if (standings[index]?.kind === "counted") return true;
  return goesOn[index]?.isKnown === true && isAnswer(byUnit[index] ?? null);
}

function sayUnitAt({ goesOn }: OverviewFigure, index: number, standing: UnitStanding): string {
  const going = goesOn[index];
  return sayUnit(going ? { standing, goesOn: going } : { standing });
}

function setCoverage(
  grid: Grid,
  layout: OverviewLayout,
  row: number,
  figure: OverviewFigure,
): void {
  const { bands, own } = layout;
  const expected = awaitedIn(figure, bands);
  const { covered, own: part, goneOn } = figure.total;
  const gone = sayGoneOn(goneOn);
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
      : `${answeredFormula(figure, row, bands)}&"/${expected}${gone}"${ownFormula}`;
  grid.set(row, layout.coverage, `${covered}/${expected}${gone}${ownWords}`, style, formula);
}

/** Yes and no are words; what is counted of them is a number, and a share has its decimal. */
function formatOf({ cell: { measure } }: OverviewFigure): string {
  if (measure.type !== "yes-no") return numberFormatOf(measure);
  return measure.aggregation === "COUNT_TRUE_RATIO" ? "#,##0.0" : "#,##0";
}

function indentOf(level: number): { readonly indent?: number } {
  return level === 0 ? {} : { indent: level };
}
