import { areaAddress } from "../../shared/sheet/address.ts";
import type { Area, Chart, Sheet } from "../../shared/sheet/sheet.ts";

/** As much of a host's worksheet as drawing charts on it takes. */
export interface Canvas<R> {
  getRange(address: string): R;
  readonly charts: { add(type: "BarClustered", source: R, by: "Columns"): DrawnChart<R> };
}

interface DrawnChart<R> {
  readonly title: { text: string };
  readonly legend: { position: string };
  readonly format: { readonly font: { name: string; color: string } };
  readonly axes: {
    readonly categoryAxis: { reversePlotOrder: boolean; tickLabelPosition: string };
    readonly valueAxis: { numberFormat: string };
  };
  readonly series: { getItemAt(index: number): DrawnSeries<R>; add(name: string): DrawnSeries<R> };
  setPosition(first: R, last: R): void;
}

interface DrawnSeries<R> {
  name: string;
  gapWidth: number;
  hasDataLabels: boolean;
  readonly dataLabels: { numberFormat: string };
  readonly format: {
    readonly fill: { setSolidColor(color: string): void };
    readonly line: { color: string };
  };
  setValues(values: R): void;
  setXAxisValues(names: R): void;
}

/** The sheet as a file may hold it where Excel refuses to insert one with charts. */
export function withoutCharts({ charts: _, ...sheet }: Sheet): Sheet {
  return sheet;
}

/** Draws the charts of sheets on the worksheets that they have become, in the same order: bars of their cells, as the
 *  file would show them. Nothing is read, so that it costs no round trip of its own. */
export function drawCharts<R>(canvases: readonly Canvas<R>[], sheets: readonly Sheet[]): void {
  sheets.forEach((sheet, index) => {
    const canvas = canvases[index];
    if (!canvas) return;
    for (const chart of sheet.charts ?? []) drawChart(canvas, sheet, chart);
  });
}

function drawChart<R>(canvas: Canvas<R>, sheet: Sheet, chart: Chart): void {
  const rangeOf = (area: Area) => canvas.getRange(areaAddress(area));
  const cornerOf = (row: number, column: number) =>
    rangeOf({ top: row, bottom: row, left: column, right: column });
  const [first] = chart.series;
  if (!first) return;
  const drawn = canvas.charts.add("BarClustered", rangeOf(first.values), "Columns");
  drawn.title.text = chart.title;
  drawn.legend.position = "Bottom";
  Object.assign(drawn.format.font, { name: "Times New Roman", color: "#000000" });
  // Names run from the top as the cells do, and stay left of bars that go below nought.
  Object.assign(drawn.axes.categoryAxis, { reversePlotOrder: true, tickLabelPosition: "Low" });
  drawn.axes.valueAxis.numberFormat = chart.numberFormat;
  chart.series.forEach(({ name, values, color, striped }, index) => {
    const text = String(sheet.rows[name.top]?.cells[name.left]?.value ?? "");
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(text);
    series.name = text;
    if (index > 0) series.setValues(rangeOf(values));
    series.setXAxisValues(rangeOf(chart.categories));
    Object.assign(series, { gapWidth: 60, hasDataLabels: true });
    series.dataLabels.numberFormat = chart.numberFormat;
    // There are no stripes here: white bars with a frame are told apart in black and white as well.
    series.format.fill.setSolidColor(striped ? "#FFFFFF" : color);
    series.format.line.color = "#000000";
  });
  const { top, left, bottom, right } = chart.area;
  drawn.setPosition(cornerOf(top, left), cornerOf(bottom, right));
}
