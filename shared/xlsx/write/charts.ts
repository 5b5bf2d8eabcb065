import type { Sheet } from "../../sheet/sheet.ts";
import { chartXml } from "./chart.ts";
import { drawingXml } from "./drawing.ts";
import { relationsXml } from "./packageParts.ts";
import { relationshipNames } from "./xml.ts";

/** A part of the file that charts need, and what kind it is of. */
export interface ChartPart {
  readonly path: string;
  readonly contentType: string;
  readonly xml: string;
}

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Whether anything is drawn on a sheet. */
export function hasCharts({ charts = [] }: Sheet): boolean {
  return charts.length > 0;
}

/** All that the charts of some sheets add to their file: for each sheet one drawing that places its charts, for each
 *  chart a part, and the relations that lead from the sheet to the drawing and from there to the charts. */
export function chartPartsOf(sheets: readonly Sheet[]): {
  readonly parts: readonly ChartPart[];
  readonly relations: readonly (readonly [path: string, xml: string])[];
} {
  const parts: ChartPart[] = [];
  const relations: (readonly [path: string, xml: string])[] = [];
  let chartCount = 0;
  sheets.forEach((sheet, index) => {
    const { charts = [] } = sheet;
    if (charts.length === 0) return;
    const sheetFile = `sheet${index + 1}.xml`;
    const drawingFile = `drawing${index + 1}.xml`;
    const chartFiles = charts.map(() => `chart${++chartCount}.xml`);
    const drawing = drawingXml(charts);
    parts.push({ path: `xl/drawings/${drawingFile}`, contentType: DRAWING, xml: drawing });
    charts.forEach((chart, at) => {
      const path = `xl/charts/${chartFiles[at]}`;
      parts.push({ path, contentType: CHART, xml: chartXml(chart, sheet) });
    });
    relations.push(
      [
        `xl/worksheets/_rels/${sheetFile}.rels`,
        relationsXml([[`${relationshipNames}/drawing`, `../drawings/${drawingFile}`]]),
      ],
      [
        `xl/drawings/_rels/${drawingFile}.rels`,
        relationsXml(
          chartFiles.map((file) => [`${relationshipNames}/chart`, `../charts/${file}`] as const),
        ),
      ],
    );
  });
  return { parts, relations };
}
