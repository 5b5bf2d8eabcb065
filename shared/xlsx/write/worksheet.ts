import { areaAddress } from "../../sheet/address.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { argb } from "./argb.ts";
import { conditionalFormatsXml, dataBarExtensionXml } from "./conditionalFormats.ts";
import { hasDrawing } from "./drawings.ts";
import { linksXml } from "./links.ts";
import { isFitted, printSetupXml } from "./printSetup.ts";
import type { SharedStrings } from "./sharedStrings.ts";
import { columnsXml, sheetDataXml } from "./sheetData.ts";
import { sheetViewsXml } from "./sheetView.ts";
import type { StyleTable } from "./styleTable.ts";
import { validationsXml } from "./validations.ts";
import { element, relationshipNames, XML_DECLARATION } from "./xml.ts";

// A row of the default font, so that rows without a height of their own keep their place.
const DEFAULT_ROW_HEIGHT_PT = 16.5;

/** One worksheet's part; its texts and looks are entered into the workbook's tables. */
export function worksheetXml(
  sheet: Sheet,
  isFirst: boolean,
  strings: SharedStrings,
  styles: StyleTable,
): string {
  // The order is the schema's (CT_Worksheet): Excel calls a file that leaves it damaged.
  return (
    XML_DECLARATION +
    element(
      "worksheet",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": hasDrawing(sheet) ? relationshipNames : undefined,
      },
      propertiesXml(sheet),
      element("dimension", { ref: extentOf(sheet) }),
      sheetViewsXml(sheet, isFirst),
      element("sheetFormatPr", { defaultRowHeight: DEFAULT_ROW_HEIGHT_PT }),
      columnsXml(sheet, styles),
      sheetDataXml(sheet.rows, strings, styles),
      sheet.protected ? protectionXml() : "",
      mergesXml(sheet),
      conditionalFormatsXml(sheet, styles),
      validationsXml(sheet.validations),
      linksXml(sheet.links ?? []),
      printSetupXml(sheet.print),
      pageBreaksXml("rowBreaks", sheet.print.pageBreaks, 16383),
      pageBreaksXml("colBreaks", sheet.print.bands?.breaks ?? [], 1048575),
      // The only thing that a worksheet of ours has relations to.
      hasDrawing(sheet) ? element("drawing", { "r:id": "rId1" }) : "",
      extensionsXml(sheet),
    )
  );
}

function propertiesXml({ tabColor, print }: Sheet): string {
  return element(
    "sheetPr",
    {},
    tabColor === undefined ? "" : element("tabColor", { rgb: argb(tabColor) }),
    isFitted(print) ? element("pageSetUpPr", { fitToPage: true }) : "",
  );
}

// "0" allows. Objects (notes) and scenarios are allowed unless forbidden; inserting and deleting are forbidden.
function protectionXml(): string {
  return element("sheetProtection", {
    sheet: true,
    formatCells: "0",
    formatColumns: "0",
    formatRows: "0",
  });
}

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  return element(
    "mergeCells",
    { count: merges.length },
    ...merges.map((area) => element("mergeCell", { ref: areaAddress(area) })),
  );
}

// A break stands behind its row or column, counted from one, and reaches to the sheet's end.
function pageBreaksXml(
  name: "rowBreaks" | "colBreaks",
  places: readonly number[],
  max: number,
): string {
  if (places.length === 0) return "";
  const count = places.length;
  return element(
    name,
    { count, manualBreakCount: count },
    ...places.map((id) => element("brk", { id, max, man: "1" })),
  );
}

function extensionsXml({ dataBars }: Sheet): string {
  const bars = dataBarExtensionXml(dataBars);
  return bars === "" ? "" : element("extLst", {}, bars);
}

function extentOf({ rows }: Sheet): string {
  const widest = rows.reduce((width, { cells }) => Math.max(width, cells.length), 1);
  const bottom = Math.max(rows.length - 1, 0);
  return areaAddress({ top: 0, left: 0, bottom, right: widest - 1 });
}
