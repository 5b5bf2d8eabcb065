import { cleanText } from "../cleanText.ts";

/** What an element's attribute may hold; undefined and false leave it out, true is "1". */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The line every part begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace in which a part names another by its relation. */
export const relationshipNames =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One element; its content is XML already. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const opening = `<${name}${attributesXml(attributes)}`;
  const inner = content.join("");
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</${name}>`;
}

/** Text as an element's content. */
export function xmlText(text: string): string {
  return cleanText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text that readers take for an ST_Xstring, where "_x0041_" would be read as "A": a literal one is escaped. */
export function spreadsheetText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function attributesXml(attributes: Attributes): string {
  let xml = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    xml += ` ${name}="${attributeText(value === true ? "1" : String(value))}"`;
  }
  return xml;
}

// A reader turns a bare line end or tab of an attribute into a space.
function attributeText(value: string): string {
  return xmlText(value)
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
}
