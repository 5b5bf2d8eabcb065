import { strFromU8, unzipSync } from "fflate";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";

/** How every part of a workbook begins. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The vocabulary of the parts. */
export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The bytes of a workbook of some sheets. */
export const written = (...sheets: Sheet[]) =>
  writeXlsx(sheets, { title: "Mẫu", creator: "Phòng LĐ" });

/** The parts of that workbook by their paths. */
export function partsOf(...sheets: Sheet[]): Record<string, string> {
  const files = Object.entries(unzipSync(written(...sheets)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** The first worksheet. */
export const worksheetOf = (sheet: Sheet): string =>
  partsOf(sheet)["xl/worksheets/sheet1.xml"] ?? "";

/** The looks of all the sheets. */
export const stylesOf = (...sheets: Sheet[]): string => partsOf(...sheets)["xl/styles.xml"] ?? "";

/** The one element of that name, from its opening to its end. */
export function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}[ >].*</${name}>|<${name}[^>]*/>`, "s").exec(xml)?.[0] ?? "";
}
