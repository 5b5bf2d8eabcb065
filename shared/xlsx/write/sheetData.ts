import { addressOf } from "../../sheet/address.ts";
import type { CellStyle, Sheet, SheetCell, SheetRow } from "../../sheet/sheet.ts";
import { cleanText } from "../cleanText.ts";
import type { SharedStrings } from "./sharedStrings.ts";
import type { StyleTable } from "./styleTable.ts";
import { element, spreadsheetText, xmlText } from "./xml.ts";

// The file counts a column's padding in: 5 pixels beside digits that are 8 pixels wide.
const PADDING = 5 / 8;

const MOST_COLUMNS = 16_384;
const ORDINARY_WIDTH = 9;
const FREE: CellStyle = { vertical: "center", unlocked: true };

/** The columns' widths, and how their cells look that are written nowhere. */
export function columnsXml({ columns, freeBeyond }: Sheet, styles: StyleTable): string {
  if (columns.length === 0) return "";
  const cols = columns.map(({ width, hidden, free }, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width: width + PADDING,
      style: free ? styles.indexOf(FREE) : undefined,
      hidden,
      customWidth: true,
    }),
  );
  const beyond = element("col", {
    min: columns.length + 1,
    max: MOST_COLUMNS,
    width: ORDINARY_WIDTH + PADDING,
    style: styles.indexOf(FREE),
  });
  return element("cols", {}, ...cols, freeBeyond ? beyond : "");
}

/** All the rows and their cells; texts and looks are entered into the workbook's tables. */
export function sheetDataXml(
  rows: readonly SheetRow[],
  strings: SharedStrings,
  styles: StyleTable,
): string {
  return element("sheetData", {}, ...rows.map((row, index) => rowXml(row, index)));

  function rowXml({ heightPt, hidden, cells }: SheetRow, row: number): string {
    const written = cells.map((cell, column) =>
      cell === null ? "" : cellXml(cell, addressOf(row, column)),
    );
    const sized = heightPt === null ? {} : { ht: heightPt, customHeight: true };
    return element("row", { r: row + 1, ...sized, hidden }, ...written);
  }

  function cellXml({ value, formula, style }: SheetCell, r: string): string {
    const s = styles.indexOf(style) || undefined;
    if (formula !== undefined) return formulaXml(formula, value, { r, s });
    // A text without characters would look empty and still not count as blank.
    if (value === null || value === "") return element("c", { r, s });
    if (typeof value === "string") {
      return element("c", { r, s, t: "s" }, element("v", {}, String(strings.indexOf(value))));
    }
    return element("c", { r, s, t: typeof value === "boolean" ? "b" : undefined }, valueXml(value));
  }
}

function formulaXml(
  formula: string,
  value: SheetCell["value"],
  place: { readonly r: string; readonly s: number | undefined },
): string {
  const calculated = element("f", {}, xmlText(formula));
  if (value === null) return element("c", place, calculated);
  const t = { string: "str", boolean: "b", number: undefined }[typeOf(value)];
  return element("c", { ...place, t }, calculated, valueXml(value));
}

function typeOf(value: string | number | boolean): "string" | "number" | "boolean" {
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === "string")
    return element("v", {}, xmlText(spreadsheetText(cleanText(value))));
  return element("v", {}, String(Number(value)));
}
