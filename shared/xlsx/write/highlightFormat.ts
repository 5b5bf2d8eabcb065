import type { Highlight } from "../../sheet/sheet.ts";
import { argb } from "./argb.ts";
import { BUILT_IN_FORMATS } from "./numberFormats.ts";
import { element } from "./xml.ts";

/** The look a conditional format lays over a cell's own, as a "dxf" element. */
export function highlightFormat({ fill, color, frame, italic, numberFormat }: Highlight): string {
  return element(
    "dxf",
    {},
    italic || color !== undefined
      ? element(
          "font",
          {},
          italic ? "<i/>" : "",
          color === undefined ? "" : element("color", { rgb: argb(color) }),
        )
      : "",
    numberFormat === undefined ? "" : element("numFmt", numberFormatOf(numberFormat)),
    fill === undefined ? "" : fillXml(fill),
    frame === undefined ? "" : frameXml(frame),
  );
}

// A conditional format spells its code out, under the built-in id where there is one: 164 may be another look's.
function numberFormatOf(formatCode: string) {
  return { numFmtId: BUILT_IN_FORMATS[formatCode] ?? OWN_FORMAT, formatCode };
}

const OWN_FORMAT = 1000;

// A conditional format's solid fill is its *background* colour, unlike a cell's.
function fillXml(color: string): string {
  const background = element("bgColor", { rgb: argb(color) });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, background));
}

function frameXml(color: string): string {
  const sides = ["left", "right", "top", "bottom"];
  const line = element("color", { rgb: argb(color) });
  return element("border", {}, ...sides.map((side) => element(side, { style: "thin" }, line)));
}
