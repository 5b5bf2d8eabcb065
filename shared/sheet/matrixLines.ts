import { type FiledPlace, filedIn } from "../filing/filed.ts";
import { isSameName } from "../filing/fileMatrix.ts";
import { filedMeasure } from "../filing/filingRules.ts";
import { isSameValue } from "../form/dataValue.ts";
import { sayFiled, sayOwnPart } from "../text/filedFigures.ts";
import { type Grid, heightFor } from "./grid.ts";
import { concludeLine } from "./matrixConclusions.ts";
import { lineFormulas } from "./matrixFormulas.ts";
import {
  type DividedIndicator,
  listPlaces,
  type MatrixSheetLayout,
  type PlaceColumn,
} from "./matrixLayout.ts";
import type { MatrixSheetInput } from "./renderMatrix.ts";
import { contentOf } from "./sheetContent.ts";
import { figureStyle, styles } from "./styles.ts";

/** In characters: rows are as tall as these columns need. */
export const labelWidth = 32;
export const elsewhereWidth = 22;

/** One indicator: its labels, what is typed, what that makes, and what other sources say. */
export function setMatrixLine(
  grid: Grid,
  layout: MatrixSheetLayout,
  indicator: DividedIndicator,
  row: number,
  input: MatrixSheetInput,
): void {
  const { source, parent } = input;
  const { kind } = input.identity;
  const { division, decimals } = indicator;
  const index = layout.lines.findIndex((line) => line.row === row) + 1;
  grid.set(row, layout.keyColumn, [indicator.id, division, decimals].join("|"), styles.key);
  const stub = [index, indicator.id, indicator.name, indicator.unit];
  stub.forEach((text, at) => {
    grid.set(row, layout.left + at, text, at === 2 ? styles.stub : styles.stubCentred);
  });
  for (const column of listPlaces(layout)) setFigure(grid, row, column, indicator, input);
  const at = (place: FiledPlace) => filedIn(source, indicator.id, place);
  const children = [...layout.urban, ...layout.rural, ...layout.plain];
  const concluded = concludeLine({
    ...{ kind, division, decimals, own: layout.own ? at("own") : null, whole: at(parent.id) },
    children: children.map(({ place }) => at(place)),
  });
  const formulas = lineFormulas(layout, row, { kind, division, decimals });
  const computed = figureStyle("computed", filedMeasure(indicator, division, parent.id, parent.id));
  const set = (column: number, key: keyof typeof formulas, style = computed) => {
    const formula = formulas[key];
    if (formula === null) grid.set(row, column, null, styles.empty);
    else grid.set(row, column, concluded[key], style, formula);
  };
  set(layout.sum, "sum");
  set(layout.difference, "difference");
  set(layout.check, "check", { ...styles.stub, fontSizePt: 11 });
  const elsewhere = sayElsewhere(indicator, layout, input);
  if (layout.elsewhere !== null)
    grid.set(row, layout.elsewhere, elsewhere, { ...styles.stub, fontSizePt: 11 });
  grid.height(
    row,
    heightFor([
      [indicator.name, labelWidth],
      [elsewhere, elsewhereWidth * 1.1],
    ]),
  );
}

function setFigure(
  grid: Grid,
  row: number,
  { place, column }: PlaceColumn,
  indicator: DividedIndicator,
  { source, parent }: MatrixSheetInput,
): void {
  const { division } = indicator;
  if (place === "own" && division !== "adds-up-with-own") {
    grid.set(row, column, null, styles.empty);
    return;
  }
  const measure = filedMeasure(indicator, division, place, parent.id);
  const style = figureStyle("entry", measure);
  const bold = place === parent.id ? { ...style, bold: true } : style;
  grid.set(row, column, contentOf(filedIn(source, indicator.id, place), measure.type), bold);
}

/** What other sources say of the same cells: "Sở LĐ-TB&XH: Toàn thị xã 3.300". */
function sayElsewhere(
  indicator: DividedIndicator,
  layout: MatrixSheetLayout,
  { source, set, parent }: MatrixSheetInput,
): string {
  const others = set.sources.filter(({ name }) => !isSameName(name, source.name));
  return others
    .flatMap((other) => {
      const said = listPlaces(layout).flatMap(({ place, label }) => {
        const own = filedIn(source, indicator.id, place);
        const theirs = filedIn(other, indicator.id, place);
        if (theirs === null || isSameValue(own, theirs)) return [];
        // Of what this source does not say, the whole is enough: the parts stand in the other's own sheet.
        if (own === null && place !== parent.id) return [];
        return [`${place === "own" ? sayOwnPart("vi") : label} ${sayFiled("vi", theirs)}`];
      });
      return said.length > 0 ? [`${other.name}: ${said.join(", ")}`] : [];
    })
    .join("; ");
}
