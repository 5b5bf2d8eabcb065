import type { Chart, QrCode, Sheet } from "../../sheet/sheet.ts";
import { element, relationshipNames, XML_DECLARATION } from "./xml.ts";

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const EMU_PER_PT = 12_700;
/** Clear of the frame of the cell above. */
const insetPt = 2;

/** Where each chart of a sheet stands, then each of its QR codes; the nth of all is the drawing's "rId" n. */
export function drawingXml({ charts = [], qrCodes = [] }: Sheet): string {
  return (
    XML_DECLARATION +
    element(
      "xdr:wsDr",
      { "xmlns:xdr": SPREADSHEET_DRAWING, "xmlns:a": DRAWING_MAIN },
      ...charts.map(chartXml),
      ...qrCodes.map((code, index) => pictureXml(code, charts.length + index)),
    )
  );
}

/** From the upper left corner of the first cell to the lower right one of the last; rows inserted above move it, and
 *  rows made higher do not stretch it. */
function chartXml({ area, title, description }: Chart, index: number): string {
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

/** As large as it is said to be, whatever becomes of rows and columns: a scanner wants a square. */
function pictureXml({ row, column, sidePt, description }: QrCode, index: number): string {
  const side = Math.round(sidePt * EMU_PER_PT);
  const size = { cx: side, cy: side };
  return element(
    "xdr:oneCellAnchor",
    {},
    cornerXml("xdr:from", column, row, insetPt * EMU_PER_PT),
    element("xdr:ext", size),
    element(
      "xdr:pic",
      {},
      element(
        "xdr:nvPicPr",
        {},
        element("xdr:cNvPr", { id: index + 2, name: `QR ${index + 1}`, descr: description }),
        element("xdr:cNvPicPr", {}, element("a:picLocks", { noChangeAspect: "1" })),
      ),
      element(
        "xdr:blipFill",
        {},
        element("a:blip", { "xmlns:r": relationshipNames, "r:embed": `rId${index + 1}` }),
        element("a:stretch", {}, element("a:fillRect", {})),
      ),
      element(
        "xdr:spPr",
        {},
        element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
        element("a:prstGeom", { prst: "rect" }, element("a:avLst", {})),
      ),
    ),
    element("xdr:clientData", {}),
  );
}

function cornerXml(name: string, column: number, row: number, offset = 0): string {
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, String(offset)),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, String(offset)),
  );
}
