import type { Chart } from "../../sheet/sheet.ts";
import { element, relationshipNames, XML_DECLARATION } from "./xml.ts";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Where each chart of a sheet stands; the nth is the drawing's "rId" n. */
export function drawingXml(charts: readonly Chart[]): string {
  return (
    XML_DECLARATION +
    element(
      "xdr:wsDr",
      { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING_MAIN },
      ...charts.map(anchorXml),
    )
  );
}

/** From the upper left corner of the first cell to the lower right one of the last; rows inserted above move it, and
 *  rows made higher do not stretch it. */
function anchorXml({ area, title, description }: Chart, index: number): string {
  return element(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    cornerXml("xdr:from", area.left, area.top),
    cornerXml("xdr:to", area.right + 1, area.bottom + 1),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: index + 2, name: title, descr: description }),
        element("xdr:cNvGraphicFramePr", {}),
      ),
      element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: CHART },
          element("c:chart", {
            "xmlns:c": CHART,
            "xmlns:r": relationshipNames,
            "r:id": `rId${index + 1}`,
          }),
        ),
      ),
    ),
    element("xdr:clientData", {}),
  );
}

function cornerXml(name: string, column: number, row: number): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  );
}
