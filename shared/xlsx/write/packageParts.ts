import type { DrawnPart } from "./drawings.ts";
import { element, XML_DECLARATION, xmlText } from "./xml.ts";

/** Who made the file and what it is, as the program's file properties show it. */
export interface FileProperties {
  readonly title: string;
  readonly creator: string;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What kind each part is of. */
export function contentTypesXml(sheetCount: number, drawn: readonly DrawnPart[]): string {
  const override = (PartName: string, ContentType: string): string =>
    element("Override", { PartName, ContentType });
  return (
    XML_DECLARATION +
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      drawn.some(({ contentType }) => contentType === null)
        ? element("Default", { Extension: "png", ContentType: "image/png" })
        : "",
      override("/xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`),
      ...sheetNumbers(sheetCount).map((number) =>
        override(`/xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`),
      ),
      ...drawn.flatMap(({ path, contentType }) =>
        contentType === null ? [] : [override(`/${path}`, contentType)],
      ),
      override("/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
      override("/xl/styles.xml", `${SPREADSHEET}.styles+xml`),
      override("/xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`),
      override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      override(
        "/docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      ),
    )
  );
}

/** Where the package's main parts are. */
export function packageRelationsXml(): string {
  return relationsXml([
    [`${OFFICE}/relationships/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${OFFICE}/relationships/extended-properties`, "docProps/app.xml"],
  ]);
}

/** Where the workbook's parts are; the sheets come first, so that sheet n is "rId" n. */
export function workbookRelationsXml(sheetCount: number): string {
  return relationsXml([
    ...sheetNumbers(sheetCount).map(
      (number) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const,
    ),
    [`${OFFICE}/relationships/theme`, "theme/theme1.xml"],
    [`${OFFICE}/relationships/styles`, "styles.xml"],
    [`${OFFICE}/relationships/sharedStrings`, "sharedStrings.xml"],
  ]);
}

/** Title and author. No dates: the same sheets make the same bytes. */
export function corePropertiesXml({ title, creator }: FileProperties): string {
  const namespaces = {
    "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return (
    XML_DECLARATION +
    element(
      "cp:coreProperties",
      namespaces,
      element("dc:title", {}, xmlText(title)),
      element("dc:creator", {}, xmlText(creator)),
    )
  );
}

/** The writing program. It does not pose as Excel: LibreOffice checks fewer of the values Excel stored. */
export function appPropertiesXml(): string {
  return (
    XML_DECLARATION +
    element(
      "Properties",
      { xmlns: `${OFFICE}/extended-properties` },
      element("Application", {}, "Nộp Biểu"),
    )
  );
}

/** The parts that one part names, in their order "rId1", "rId2" …: the kind of each and where it is. */
export function relationsXml(
  relations: readonly (readonly [type: string, target: string])[],
): string {
  return (
    XML_DECLARATION +
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map(([Type, Target], index) =>
        element("Relationship", { Id: `rId${index + 1}`, Type, Target }),
      ),
    )
  );
}

function sheetNumbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
