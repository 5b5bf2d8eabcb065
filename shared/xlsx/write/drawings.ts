import { strToU8 } from "fflate";
import type { Sheet } from "../../sheet/sheet.ts";
import { chartXml } from "./chart.ts";
import { drawingXml } from "./drawing.ts";
import { relationsXml } from "./packageParts.ts";
import { qrPng } from "./qrPng.ts";
import { relationshipNames } from "./xml.ts";

/** A part of the file that drawings need, and what kind it is of; null for a picture, whose name tells. */
export interface DrawnPart {
  readonly path: string;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
}

type Relation = readonly [kind: string, target: string];

const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Whether anything is drawn on a sheet. */
export function hasDrawing({ charts = [], qrCodes = [] }: Sheet): boolean {
  return charts.length + qrCodes.length > 0;
}

/** All that the charts and QR codes of some sheets add to their file: for each sheet one drawing that places them, for each
 *  of them a part, and the relations that lead from the sheet to the drawing and from there to them. */
export function drawnPartsOf(sheets: readonly Sheet[]): {
  readonly parts: readonly DrawnPart[];
  readonly relations: readonly (readonly [path: string, xml: string])[];
} {
  const parts: DrawnPart[] = [];
  const relations: (readonly [path: string, xml: string])[] = [];
  let chartCount = 0;
  let pictureCount = 0;
  sheets.forEach((sheet, index) => {
    if (!hasDrawing(sheet)) return;
    const drawingFile = `drawing${index + 1}.xml`;
    const drawn: Relation[] = [];
    parts.push({
      path: `xl/drawings/${drawingFile}`,
      contentType: DRAWING,
      bytes: strToU8(drawingXml(sheet)),
    });
    for (const chart of sheet.charts ?? []) {
      const file = `chart${++chartCount}.xml`;
      const bytes = strToU8(chartXml(chart, sheet));
      parts.push({ path: `xl/charts/${file}`, contentType: CHART, bytes });
      drawn.push(["chart", `../charts/${file}`]);
    }
    for (const { text } of sheet.qrCodes ?? []) {
      const file = `image${++pictureCount}.png`;
      parts.push({ path: `xl/media/${file}`, contentType: null, bytes: qrPng(text) });
      drawn.push(["image", `../media/${file}`]);
    }
    relations.push(
      relationsOf(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [
        ["drawing", `../drawings/${drawingFile}`],
      ]),
      relationsOf(`xl/drawings/_rels/${drawingFile}.rels`, drawn),
    );
  });
  return { parts, relations };
}

function relationsOf(path: string, relations: readonly Relation[]): readonly [string, string] {
  return [
    path,
    relationsXml(relations.map(([kind, target]) => [`${relationshipNames}/${kind}`, target])),
  ];
}
