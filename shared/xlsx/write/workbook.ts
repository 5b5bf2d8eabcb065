import { absoluteAreaAddress, columnName, quotedSheetName } from "../../sheet/address.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { cleanText } from "../cleanText.ts";
import { element, relationshipNames, XML_DECLARATION, xmlText } from "./xml.ts";

/** The workbook's part: its sheets, what they print, and the wish to be calculated anew. */
export function workbookXml(sheets: readonly Sheet[]): string {
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": relationshipNames,
  };
  return (
    XML_DECLARATION +
    element(
      "workbook",
      attributes,
      element("bookViews", {}, element("workbookView", {})),
      element("sheets", {}, ...sheets.map(({ name }, index) => sheetXml(name, index))),
      element("definedNames", {}, ...sheets.flatMap(printNamesXml)),
      // The values in the file are ours: Excel works every formula out again as it opens it.
      element("calcPr", { fullCalcOnLoad: true }),
    )
  );
}

function sheetXml(name: string, index: number): string {
  return element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` });
}

function printNamesXml({ name, print }: Sheet, localSheetId: number): string[] {
  const sheetName = quotedSheetName(cleanText(name));
  const area = element(
    "definedName",
    { name: "_xlnm.Print_Area", localSheetId },
    xmlText(`${sheetName}!${absoluteAreaAddress(print.area)}`),
  );
  const repeated = [
    ...(print.bands ? [print.bands.repeatColumns.map((at) => `$${columnName(at)}`)] : []),
    ...(print.repeatRows === null ? [] : [print.repeatRows.map((at) => `$${at + 1}`)]),
  ];
  if (repeated.length === 0) return [area];
  // The columns come before the rows.
  const titles = element(
    "definedName",
    { name: "_xlnm.Print_Titles", localSheetId },
    xmlText(repeated.map((ends) => `${sheetName}!${ends.join(":")}`).join(",")),
  );
  return [area, titles];
}
