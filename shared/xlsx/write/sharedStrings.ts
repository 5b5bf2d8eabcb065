import { cleanText } from "../cleanText.ts";
import { internerOf } from "./interner.ts";
import { element, spreadsheetText, XML_DECLARATION, xmlText } from "./xml.ts";

/** The texts of a workbook's cells, each stored once. */
export interface SharedStrings {
  /** The number a cell refers to its text by. */
  readonly indexOf: (text: string) => number;
  /** The whole part, once every cell has been written. */
  readonly xml: () => string;
}

/** An empty table of shared strings. */
export function sharedStrings(): SharedStrings {
  const texts = internerOf();
  let references = 0;
  return {
    indexOf: (text) => {
      references += 1;
      return texts.indexOf(cleanText(text));
    },
    xml: () => {
      const items = texts.values().map(itemXml);
      const attributes = {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: references,
        uniqueCount: items.length,
      };
      return XML_DECLARATION + element("sst", attributes, ...items);
    },
  };
}

function itemXml(text: string): string {
  // Readers trim the text of an element that does not ask to keep its spaces.
  const space = text === text.trim() ? undefined : "preserve";
  return element("si", {}, element("t", { "xml:space": space }, xmlText(spreadsheetText(text))));
}
