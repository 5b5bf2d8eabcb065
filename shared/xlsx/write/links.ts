import { addressOf, quotedSheetName } from "../../sheet/address.ts";
import type { SheetLink } from "../../sheet/sheet.ts";
import { cleanText } from "../cleanText.ts";
import { element } from "./xml.ts";

/** Links from cells to the beginnings of other sheets of the same file. */
export function linksXml(links: readonly SheetLink[]): string {
  if (links.length === 0) return "";
  return element(
    "hyperlinks",
    {},
    ...links.map(({ at, sheet, tip }) =>
      element("hyperlink", {
        ref: addressOf(at.row, at.column),
        location: `${quotedSheetName(cleanText(sheet))}!A1`,
        tooltip: tip,
      }),
    ),
  );
}
