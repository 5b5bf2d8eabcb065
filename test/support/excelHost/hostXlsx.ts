import { strFromU8, unzipSync } from "fflate";
import { parseAreas } from "../../../shared/sheet/address.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";
import { type HostSheet, type HostWorkbook, hostCellAt, newHostSheet } from "./hostWorkbook.ts";

type Part = (path: string) => string;

/** The worksheets of an .xlsx file, in order, not yet in the workbook. For files we wrote ourselves: it checks nothing. */
export function readHostSheets(workbook: HostWorkbook, bytes: Uint8Array): HostSheet[] {
  const files = unzipSync(bytes);
  const part: Part = (path) => (files[path] ? strFromU8(files[path]) : "");
  const targets = new Map(
    elements(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes.Id,
      (attributes.Target ?? "").replace(/^\/?(xl\/)?/, "xl/"),
    ]),
  );
  const strings = elements(part("xl/sharedStrings.xml"), "si").map(({ inner }) => textOf(inner));
  const styles = cellStyles(part("xl/styles.xml"));
  return elements(part("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const sheet = newHostSheet(workbook, attributes.name ?? "");
    if (attributes.state === "hidden") sheet.visibility = "Hidden";
    fill(sheet, part(targets.get(attributes["r:id"] ?? "") ?? ""), strings, styles);
    return sheet;
  });
}

/** Whether an .xlsx file draws anything. */
export function holdsCharts(bytes: Uint8Array): boolean {
  return Object.keys(unzipSync(bytes)).some((path) => path.startsWith("xl/charts/"));
}

interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

interface XfStyle {
  readonly numberFormat: string;
  readonly unlocked: boolean;
}

function fill(sheet: HostSheet, xml: string, strings: string[], styles: XfStyle[]): void {
  for (const { attributes } of elements(xml, "col")) {
    const last = Number(attributes.max);
    if (styles[Number(attributes.style ?? 0)]?.unlocked) {
      sheet.openColumns.push({ first: Number(attributes.min) - 1, last: last - 1 });
    }
    if (!isTrue(attributes.hidden)) continue;
    for (let at = Number(attributes.min); at <= last; at++) sheet.hiddenColumns.add(at - 1);
  }
  for (const { attributes, inner } of elements(xml, "row")) {
    if (isTrue(attributes.hidden)) sheet.hiddenRows.add(Number(attributes.r) - 1);
    for (const cell of elements(inner, "c")) fillCell(sheet, cell, strings, styles);
  }
  for (const { attributes } of elements(xml, "mergeCell")) {
    const area = parseAreas(attributes.ref ?? "")?.[0];
    if (area) sheet.merges.push(area);
  }
  sheet.validationCount = elements(xml, "dataValidation").length;
  sheet.conditionalFormatCount = elements(xml, "cfRule").length;
  const protection = elements(xml, "sheetProtection")[0]?.attributes;
  sheet.isProtected = isTrue(protection?.sheet);
  if (sheet.isProtected) sheet.protectionOptions = allowed(protection ?? {});
}

function fillCell(sheet: HostSheet, xml: XmlElement, strings: string[], styles: XfStyle[]): void {
  const area = parseAreas(xml.attributes.r ?? "")?.[0];
  if (!area) throw new Error(`cell without a place: ${JSON.stringify(xml.attributes)}`);
  const cell = hostCellAt(sheet, area.top, area.left);
  const formula = elements(xml.inner, "f")[0]?.inner;
  if (formula !== undefined) cell.formula = `=${unescaped(formula)}`;
  cell.value = contentOf(xml, strings);
  Object.assign(cell, styles[Number(xml.attributes.s ?? 0)]);
}

function contentOf({ attributes, inner }: XmlElement, strings: string[]): CellContent {
  if (attributes.t === "inlineStr") return textOf(inner);
  const raw = elements(inner, "v")[0]?.inner;
  if (raw === undefined || (raw === "" && attributes.t !== "str")) return null;
  if (attributes.t === "s") return strings[Number(raw)] ?? "";
  if (attributes.t === "b") return raw === "1";
  return attributes.t === "str" || attributes.t === "e" ? unescaped(raw) : Number(raw);
}

const BUILT_IN_FORMATS: Readonly<Record<string, string>> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "4": "#,##0.00",
  "9": "0%",
  "14": "dd/mm/yyyy",
  "49": "@",
};

function cellStyles(xml: string): XfStyle[] {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS));
  for (const { attributes } of elements(xml, "numFmt")) {
    formats.set(attributes.numFmtId ?? "", attributes.formatCode ?? "");
  }
  return elements(elements(xml, "cellXfs")[0]?.inner ?? "", "xf").map(({ attributes, inner }) => ({
    numberFormat: formats.get(attributes.numFmtId ?? "0") ?? "General",
    unlocked: elements(inner, "protection")[0]?.attributes.locked === "0",
  }));
}

/** The file says what is forbidden, the API what is allowed; most things are forbidden unless the file says 0. */
function allowed(protection: Readonly<Record<string, string>>): Record<string, boolean> {
  const open = (name: string) => protection[name] === "0" || protection[name] === "false";
  return {
    allowFormatCells: open("formatCells"),
    allowFormatColumns: open("formatColumns"),
    allowFormatRows: open("formatRows"),
    allowInsertRows: open("insertRows"),
    allowInsertColumns: open("insertColumns"),
    allowDeleteRows: open("deleteRows"),
    allowDeleteColumns: open("deleteColumns"),
    allowEditObjects: !isTrue(protection.objects),
    allowEditScenarios: !isTrue(protection.scenarios),
  };
}

function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", inner = ""]) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescaped(value),
      ]),
    ),
    inner,
  }));
}

function textOf(xml: string): string {
  return elements(xml, "t")
    .map(({ inner }) => unescaped(inner))
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

function unescaped(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name] ?? whole);
    })
    .replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
