import type { PrintSetup } from "../../sheet/sheet.ts";
import { element, spreadsheetText, xmlText } from "./xml.ts";

const MM_PER_INCH = 25.4;
const PAPER_A4 = 9;

/** The page: A4, fitted, shrunk or in bands, centred, with its footer. */
export function printSetupXml(print: PrintSetup): string {
  const { landscape, marginsMm, footer, uncoloured } = print;
  const margins = element("pageMargins", {
    left: inches(marginsMm.left),
    right: inches(marginsMm.right),
    top: inches(marginsMm.top),
    bottom: inches(marginsMm.bottom),
    // In the middle of their margins, so that they never print over the sheet.
    header: inches(marginsMm.top / 2),
    footer: inches(marginsMm.bottom / 2),
  });
  const page = element("pageSetup", {
    paperSize: PAPER_A4,
    ...scaling(print),
    orientation: landscape ? "landscape" : "portrait",
    ...(uncoloured ? { blackAndWhite: true } : {}),
  });
  return [
    element("printOptions", { horizontalCentered: true }),
    margins,
    page,
    footerXml(footer),
  ].join("");
}

/** One page wide and as many long as it takes, unless it is to be on one, at a scale, or in bands. */
function scaling({ bands, scale }: PrintSetup) {
  if (bands) return { scale: bands.scalePercent, pageOrder: "overThenDown" };
  if (typeof scale === "number") return { scale };
  return { fitToWidth: 1, fitToHeight: scale === "one-page" ? 1 : 0 };
}

/** Whether a program is to find out itself how small a sheet is printed. */
export function isFitted({ bands, scale }: PrintSetup): boolean {
  return bands === undefined && typeof scale !== "number";
}

function footerXml(footer: string): string {
  if (footer === "") return "";
  const centred = xmlText(spreadsheetText(`&C${footer}`));
  return element("headerFooter", {}, element("oddFooter", {}, centred));
}

function inches(millimetres: number): number {
  return Math.round((millimetres / MM_PER_INCH) * 10_000) / 10_000;
}
