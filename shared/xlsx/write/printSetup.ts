import type { PrintSetup } from "../../sheet/sheet.ts";
import { element, spreadsheetText, xmlText } from "./xml.ts";

const MM_PER_INCH = 25.4;
const PAPER_A4 = 9;

/** The page: A4, one page wide or in bands, and as many long as it takes, centred, with its footer. */
export function printSetupXml({ landscape, marginsMm, footer, bands }: PrintSetup): string {
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
    ...(bands
      ? { scale: bands.scalePercent, pageOrder: "overThenDown" }
      : { fitToWidth: 1, fitToHeight: 0 }),
    orientation: landscape ? "landscape" : "portrait",
  });
  return [
    element("printOptions", { horizontalCentered: true }),
    margins,
    page,
    footerXml(footer),
  ].join("");
}

function footerXml(footer: string): string {
  if (footer === "") return "";
  const centred = xmlText(spreadsheetText(`&C${footer}`));
  return element("headerFooter", {}, element("oddFooter", {}, centred));
}

function inches(millimetres: number): number {
  return Math.round((millimetres / MM_PER_INCH) * 10_000) / 10_000;
}
