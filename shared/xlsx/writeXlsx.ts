import { strToU8, zipSync } from "fflate";
import type { Sheet } from "../sheet/sheet.ts";
import { checkNames } from "./write/checkNames.ts";
import { checkSheet } from "./write/checkSheet.ts";
import { drawnPartsOf } from "./write/drawings.ts";
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  type FileProperties,
  packageRelationsXml,
  workbookRelationsXml,
} from "./write/packageParts.ts";
import { sharedStrings } from "./write/sharedStrings.ts";
import { styleTable } from "./write/styleTable.ts";
import { themeXml } from "./write/theme.ts";
import { workbookXml } from "./write/workbook.ts";
import { worksheetXml } from "./write/worksheet.ts";

// The earliest a zip entry can say, in local time as zip means it: the same sheets make the same bytes.
const ENTRY_TIME = "1980-01-01T00:00:00";

/** The sheets as the bytes of an .xlsx file; throws where Excel would call the file damaged. */
export function writeXlsx(sheets: readonly Sheet[], properties: FileProperties): Uint8Array {
  checkNames(sheets);
  sheets.forEach(checkSheet);

  const strings = sharedStrings();
  const styles = styleTable();
  const worksheets = sheets.map(
    (sheet, index) =>
      [
        `xl/worksheets/sheet${index + 1}.xml`,
        worksheetXml(sheet, index === 0, strings, styles),
      ] as const,
  );
  const { parts: drawnParts, relations } = drawnPartsOf(sheets);
  const parts = [
    ["[Content_Types].xml", contentTypesXml(sheets.length, drawnParts)],
    ["_rels/.rels", packageRelationsXml()],
    ["docProps/app.xml", appPropertiesXml()],
    ["docProps/core.xml", corePropertiesXml(properties)],
    ["xl/workbook.xml", workbookXml(sheets)],
    ["xl/_rels/workbook.xml.rels", workbookRelationsXml(sheets.length)],
    ...worksheets,
    ...drawnParts.map(({ path, bytes }) => [path, bytes] as const),
    ...relations,
    ["xl/theme/theme1.xml", themeXml()],
    ["xl/styles.xml", styles.xml()],
    ["xl/sharedStrings.xml", strings.xml()],
  ] as const;
  const files = Object.fromEntries(
    parts.map(([path, content]) => [
      path,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(files, { level: 6, mtime: ENTRY_TIME });
}
