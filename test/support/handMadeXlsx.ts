import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What a test says of a workbook by hand; the rest is the least that makes one. */
export interface HandMade {
  /** Inside `sheetData`. */
  readonly rows?: string;
  /** Behind `sheetData`. */
  readonly after?: string;
  /** The items of the shared strings. */
  readonly strings?: string;
  /** Number formats of their own, by their numbers from 164 on: each is a look from 1 on; look 0 is "General". */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  /** Parts that take the place of the ordinary ones, or come to them; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A relation of a part. */
export function relation(id: string, type: string, target: string, more = ""): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${more}/>`;
}

/** All the relations of a part. */
export function relations(...each: string[]): string {
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

/** A worksheet's part. */
export function worksheet(rows: string, after = ""): string {
  return `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A workbook's part with these tabs. */
export function workbook(tabs: string, workbookPr = "<workbookPr/>"): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${tabs}</sheets></workbook>`;
}

/** The parts of a workbook with one sheet by their names. */
export function handMadeParts(made: HandMade = {}): Record<string, Uint8Array> {
  const { rows = "", after = "", strings = "", formats = [], workbookPr, parts = {} } = made;
  const numbered = formats.map((code, index) => {
    const escaped = code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
    return `<numFmt numFmtId="${164 + index}" formatCode="${escaped}"/>`;
  });
  const looks = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const ordinary: Record<string, string | Uint8Array | null> = {
    "_rels/.rels": relations(relation("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbook('<sheet name="Biểu" sheetId="1" r:id="rId1"/>', workbookPr),
    "xl/_rels/workbook.xml.rels": relations(
      relation("rId1", "worksheet", "worksheets/sheet1.xml"),
      relation("rId2", "sharedStrings", "sharedStrings.xml"),
      relation("rId3", "styles", "styles.xml"),
    ),
    "xl/worksheets/sheet1.xml": worksheet(rows, after),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${numbered.join("")}</numFmts><cellXfs><xf numFmtId="0"/>${looks.join("")}</cellXfs></styleSheet>`,
  };
  const all = Object.entries({ ...ordinary, ...parts });
  return Object.fromEntries(
    all.flatMap(([name, part]) =>
      part === null ? [] : [[name, typeof part === "string" ? strToU8(part) : part]],
    ),
  );
}

/** The bytes of such a workbook. */
export function handMade(made: HandMade = {}): Uint8Array {
  return zipSync(handMadeParts(made), { level: 1 });
}
