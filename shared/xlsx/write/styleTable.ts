import type { CellStyle, Highlight } from "../../sheet/sheet.ts";
import { argb } from "./argb.ts";
import { highlightFormat } from "./highlightFormat.ts";
import { type Interner, internerOf } from "./interner.ts";
import { BUILT_IN_FORMATS, FIRST_CUSTOM_FORMAT } from "./numberFormats.ts";
import { element, spreadsheetText, XML_DECLARATION } from "./xml.ts";

/** The looks of a workbook's cells, each stored once. */
export interface StyleTable {
  /** The number a cell refers to its look by; 0 is the look of a cell that says nothing. */
  readonly indexOf: (style: CellStyle) => number;
  /** The number a conditional format refers to its look by. */
  readonly highlightIndexOf: (highlight: Highlight) => number;
  /** The whole part, once every sheet has been written. */
  readonly xml: () => string;
}

const DEFAULT_FONT = "Times New Roman";
const DEFAULT_SIZE_PT = 13;

const SIDES = ["left", "right", "top", "bottom"] as const;
const NO_BORDER = borderXml(() => element("diagonal", {}), {});
const THIN_BORDER = borderXml(() => element("diagonal", {}), { style: "thin" });

/** A table that holds the default look only. */
export function styleTable(): StyleTable {
  const fonts = internerOf(fontXml({}));
  // Excel gives the first two fills these meanings, whatever the file says.
  const fills = internerOf(patternXml("none"), patternXml("gray125"));
  const borders = internerOf(NO_BORDER);
  const formats = internerOf();
  const looks = internerOf();
  const highlights = internerOf();
  // Thousands of cells share a few style objects: each object is spelt out once.
  const known = new Map<CellStyle, number>();

  function lookXml(style: CellStyle): string {
    const numFmtId = formatIdOf(style.numberFormat ?? "General", formats);
    const fontId = fonts.indexOf(fontXml(style));
    const fillId = style.fill === undefined ? 0 : fills.indexOf(patternXml("solid", style.fill));
    const borderId = borders.indexOf(style.bordered ? THIN_BORDER : NO_BORDER);
    const alignment = alignmentXml(style);
    const protection = style.unlocked ? element("protection", { locked: "0" }) : "";
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      applyNumberFormat: numFmtId !== 0,
      applyFont: fontId !== 0,
      applyFill: fillId !== 0,
      applyBorder: borderId !== 0,
      applyAlignment: alignment !== "",
      applyProtection: protection !== "",
    };
    return element("xf", attributes, alignment, protection);
  }

  looks.indexOf(lookXml({}));
  return {
    indexOf: (style) => {
      const index = known.get(style) ?? looks.indexOf(lookXml(style));
      known.set(style, index);
      return index;
    },
    highlightIndexOf: (highlight) => highlights.indexOf(highlightFormat(highlight)),
    xml: () =>
      XML_DECLARATION +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        formats.values().length === 0 ? "" : listXml("numFmts", numFmtsOf(formats)),
        listXml("fonts", fonts.values()),
        listXml("fills", fills.values()),
        listXml("borders", borders.values()),
        listXml("cellStyleXfs", [
          element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ]),
        listXml("cellXfs", looks.values()),
        listXml("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        listXml("dxfs", highlights.values()),
      ),
  };
}

function listXml(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}

function fontXml(style: CellStyle): string {
  return element(
    "font",
    {},
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.underline ? "<u/>" : "",
    element("sz", { val: style.fontSizePt ?? DEFAULT_SIZE_PT }),
    // The theme's text colour follows the user's high-contrast colours; a plain black would not.
    element("color", style.color === undefined ? { theme: 1 } : { rgb: argb(style.color) }),
    element("name", { val: DEFAULT_FONT }),
    element("family", { val: 1 }),
  );
}

function patternXml(patternType: string, color?: string): string {
  const colors =
    color === undefined
      ? []
      : [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

function borderXml(ending: () => string, side: { readonly style?: string }): string {
  const color = side.style === undefined ? "" : element("color", { auto: true });
  return element("border", {}, ...SIDES.map((name) => element(name, side, color)), ending());
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, wrap, indent } = style;
  if (!horizontal && !vertical && !wrap && !indent) return "";
  return element("alignment", {
    // Excel indents left-aligned cells only; under "general" it drops the indent.
    horizontal: horizontal ?? (indent ? "left" : undefined),
    vertical,
    wrapText: wrap,
    indent: indent || undefined,
  });
}

function formatIdOf(format: string, custom: Interner): number {
  return BUILT_IN_FORMATS[format] ?? FIRST_CUSTOM_FORMAT + custom.indexOf(format);
}

function numFmtsOf(formats: Interner): string[] {
  return formats.values().map((format, index) =>
    element("numFmt", {
      numFmtId: FIRST_CUSTOM_FORMAT + index,
      formatCode: spreadsheetText(format),
    }),
  );
}
