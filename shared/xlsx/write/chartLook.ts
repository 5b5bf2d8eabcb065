import { element, xmlText } from "./xml.ts";

// EMU in a point; the fonts of a chart count in hundredths of a point.
const EMU = 12_700;
const HUNDREDTHS = 100;

/** One plain colour, or stripes of it on white. */
export function fillXml(color: string, striped = false): string {
  if (!striped) return element("a:solidFill", {}, colorXml(color));
  return element(
    "a:pattFill",
    { prst: "wdUpDiag" },
    element("a:fgClr", {}, colorXml(color)),
    element("a:bgClr", {}, colorXml("#ffffff")),
  );
}

/** A thin line. */
export function lineXml(color: string): string {
  return element("a:ln", { w: 0.75 * EMU }, element("a:solidFill", {}, colorXml(color)));
}

/** Black Times New Roman of a size in points, for all text of a part of a chart. */
export function textLook(sizePt: number): string {
  return (
    element("a:bodyPr", {}) +
    element("a:p", {}, paragraphLook(sizePt, false), element("a:endParaRPr", { lang: "vi-VN" }))
  );
}

/** A chart's heading, above what is drawn. */
export function titleXml(title: string): string {
  const run = element(
    "a:r",
    {},
    fontXml("a:rPr", 13, true, { lang: "vi-VN" }),
    element("a:t", {}, xmlText(title)),
  );
  const paragraph = element("a:p", {}, paragraphLook(13, true), run);
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, element("a:bodyPr", {}), paragraph)),
    element("c:overlay", { val: 0 }),
  );
}

function paragraphLook(sizePt: number, bold: boolean): string {
  return element("a:pPr", {}, fontXml("a:defRPr", sizePt, bold));
}

function fontXml(
  name: string,
  sizePt: number,
  bold: boolean,
  more: { readonly lang?: string } = {},
): string {
  return element(
    name,
    { ...more, sz: sizePt * HUNDREDTHS, b: bold ? 1 : 0 },
    element("a:solidFill", {}, colorXml("#000000")),
    element("a:latin", { typeface: "Times New Roman" }),
    element("a:cs", { typeface: "Times New Roman" }),
  );
}

function colorXml(color: string): string {
  return element("a:srgbClr", { val: color.slice(1).toUpperCase() });
}
