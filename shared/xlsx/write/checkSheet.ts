import { addressOf, areaAddress } from "../../sheet/address.ts";
import type { Area, CellValidation, Chart, Sheet, SheetCell } from "../../sheet/sheet.ts";
import { cleanText } from "../cleanText.ts";
import { checkFormula, type Demand } from "./checkFormula.ts";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_TEXT = 32_767;
const TALLEST_ROW_PT = 409.5;
const WIDEST_COLUMN = 255 - 1;

/** Throws where a sheet holds what Excel would call a damaged file: the one who laid it out made a mistake. */
export function checkSheet(sheet: Sheet): void {
  const demand: Demand = (holds, what) => {
    if (!holds) throw new Error(`Sheet "${sheet.name}": ${what}`);
  };
  sheet.columns.forEach(({ width }, index) => {
    const fits = width >= 0 && width <= WIDEST_COLUMN;
    demand(fits, `column ${index} cannot be ${width} characters wide`);
  });
  sheet.rows.forEach(({ heightPt, cells }, row) => {
    const height = heightPt ?? 0;
    demand(height >= 0 && height <= TALLEST_ROW_PT, `row ${row} cannot be ${height} pt high`);
    cells.forEach((cell, column) => {
      if (cell !== null) checkCell(cell, addressOf(row, column), demand);
    });
  });
  for (const area of areasOf(sheet)) demand(isArea(area), `there is no area ${areaAddress(area)}`);
  for (const highlight of sheet.highlights) {
    checkFormula(highlight.formula, `a highlight of ${areaAddress(highlight.area)}`, demand);
  }
  for (const { full, area } of sheet.dataBars) {
    demand(full > 0 && full < Infinity, `the bars of ${areaAddress(area)} have no scale`);
  }
  for (const validation of sheet.validations) checkValidation(validation, demand);
  for (const chart of sheet.charts ?? []) checkChart(chart, demand);
  checkMerges(sheet.merges, demand);
  demand(sheet.print.footer.length <= 250, "the footer has more than 250 characters");
}

function checkCell({ value, formula }: SheetCell, address: string, demand: Demand): void {
  if (typeof value === "number") demand(Number.isFinite(value), `${address} holds ${value}`);
  if (typeof value === "string") {
    const fits = value.length <= LONGEST_TEXT;
    demand(fits, `the text of ${address} has more than ${LONGEST_TEXT} characters`);
  }
  if (formula !== undefined) checkFormula(formula, address, demand);
}

function checkValidation({ area, formula, prompt, refusal }: CellValidation, demand: Demand): void {
  const place = `the validation of ${areaAddress(area)}`;
  checkFormula(formula, place, demand);
  const within = (text: string, most: number, what: string): void => {
    const { length } = cleanText(text);
    demand(length <= most, `${what} of ${place} has ${length} characters, ${most} are allowed`);
  };
  within(formula, 255, "the formula");
  within(refusal.title, 32, "the refusal's title");
  within(refusal.text, 225, "the refusal's text");
  within(prompt?.title ?? "", 32, "the prompt's title");
  within(prompt?.text ?? "", 255, "the prompt's text");
}

function checkMerges(merges: readonly Area[], demand: Demand): void {
  const taken = new Set<string>();
  for (const area of merges) {
    const { top, left, bottom, right } = area;
    demand(top < bottom || left < right, `${areaAddress(area)} is one cell: nothing to merge`);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = addressOf(row, column);
        demand(!taken.has(cell), `two merged areas hold ${cell}`);
        taken.add(cell);
      }
    }
  }
}

function checkChart({ area, categories, series }: Chart, demand: Demand): void {
  const place = `the chart at ${areaAddress(area)}`;
  const isColumn = ({ left, right }: Area) => left === right;
  const heightOf = ({ top, bottom }: Area) => bottom - top + 1;
  demand(series.length > 0, `${place} has no bars`);
  demand(isColumn(categories), `${place} takes its names from more than one column`);
  for (const { name, values } of series) {
    demand(isColumn(name) && heightOf(name) === 1, `${place} has bars named by many cells`);
    const fits = isColumn(values) && heightOf(values) === heightOf(categories);
    demand(fits, `${place} has not one figure for each name`);
  }
}

function areasOf({ merges, validations, highlights, dataBars, charts = [], print }: Sheet): Area[] {
  return [
    ...merges,
    ...charts.flatMap(({ area, categories, series }) => [
      ...[area, categories],
      ...series.flatMap(({ name, values }) => [name, values]),
    ]),
    ...[...validations, ...highlights, ...dataBars].map(({ area }) => area),
    print.area,
  ];
}

function isArea({ top, left, bottom, right }: Area): boolean {
  const isOrdered = top >= 0 && left >= 0 && top <= bottom && left <= right;
  return isOrdered && bottom < MOST_ROWS && right < MOST_COLUMNS;
}
