import { areaAddress } from "../../sheet/address.ts";
import type { DataBar, Highlight, Sheet } from "../../sheet/sheet.ts";
import { argb } from "./argb.ts";
import type { StyleTable } from "./styleTable.ts";
import { element, xmlText } from "./xml.ts";

const XMLNS_X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XMLNS_XM = "http://schemas.microsoft.com/office/excel/2006/main";
// Registered by Microsoft for what a rule, and what a sheet, adds since Excel 2010.
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** The conditional formats, in the order in which they win. */
export function conditionalFormatsXml(sheet: Sheet, styles: StyleTable): string {
  const { dataBars, highlights } = sheet;
  // Bars come first: a highlight that applies stops everything after it, and would hide the bar.
  const bars = dataBars.map((bar, index) => barXml(bar, index));
  const rules = highlights.map((highlight, index) =>
    highlightXml(highlight, dataBars.length + index + 1, styles),
  );
  return [...bars, ...rules].join("");
}

/** What the data bars need of Excel 2010: a fixed scale from zero and a plain colour. */
export function dataBarExtensionXml(bars: readonly DataBar[]): string {
  if (bars.length === 0) return "";
  const formats = element(
    "x14:conditionalFormattings",
    {},
    ...bars.map((bar, index) => extendedBarXml(bar, index)),
  );
  return element("ext", { "xmlns:x14": XMLNS_X14, uri: SHEET_EXTENSION }, formats);
}

function highlightXml(highlight: Highlight, priority: number, styles: StyleTable): string {
  const dxfId = styles.highlightIndexOf(highlight);
  return element(
    "conditionalFormatting",
    { sqref: areaAddress(highlight.area) },
    element(
      "cfRule",
      { type: "expression", dxfId, priority, stopIfTrue: true },
      element("formula", {}, xmlText(highlight.formula)),
    ),
  );
}

function barXml({ area, full, color }: DataBar, index: number): string {
  const link = element("x14:id", {}, barId(index));
  return element(
    "conditionalFormatting",
    { sqref: areaAddress(area) },
    element(
      "cfRule",
      { type: "dataBar", priority: index + 1 },
      element(
        "dataBar",
        { minLength: 0, maxLength: 100 },
        element("cfvo", { type: "num", val: 0 }),
        element("cfvo", { type: "num", val: full }),
        element("color", { rgb: argb(color) }),
      ),
      element("extLst", {}, element("ext", { "xmlns:x14": XMLNS_X14, uri: RULE_EXTENSION }, link)),
    ),
  );
}

function extendedBarXml({ area, full }: DataBar, index: number): string {
  const bar = element(
    "x14:dataBar",
    { minLength: 0, maxLength: 100, gradient: "0" },
    limitXml(0),
    limitXml(full),
    element("x14:negativeFillColor", { rgb: "FFFF0000" }),
    element("x14:axisColor", { rgb: "FF000000" }),
  );
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": XMLNS_XM },
    element("x14:cfRule", { type: "dataBar", id: barId(index) }, bar),
    element("xm:sqref", {}, areaAddress(area)),
  );
}

function limitXml(value: number): string {
  return element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(value)));
}

// It joins a bar to its extension within one sheet, and has the shape of a GUID.
function barId(index: number): string {
  return `{6E6F7062-6965-7500-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}
