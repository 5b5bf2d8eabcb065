import { paperAddressOf } from "../report/paperAddress.ts";
import { printCode } from "../report/verificationCode.ts";
import { signatureRowPt } from "./formFoot.ts";
import type { FormLayout } from "./formLayout.ts";
import { columnsWidth, safeScalePercent } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import type { QrCode } from "./sheet.ts";

/** 25 mm with the white around it, two without: enough for a telephone and a print of an office's machine. */
const onPaperPt = 72;
/** The rows of the signatures. */
const mostPt = 4 * 16.5 + 3 * signatureRowPt;

/** The QR code beside whoever has drawn a form up: it leads to what has become of the paper. */
export function qrCodeOf(
  layout: Pick<FormLayout, "bottom" | "left" | "right">,
  widths: readonly number[],
  site: string,
  code: string,
): QrCode {
  const wide = columnsWidth(widths.slice(layout.left, layout.right + 1));
  const scale = safeScalePercent(formPage, wide) / 100;
  return {
    row: layout.bottom + 3,
    column: layout.left,
    text: paperAddressOf(site, code),
    sidePt: Math.min(onPaperPt / scale, mostPt),
    description: `Mã QR để tra mã đối chiếu ${printCode(code)}`,
  };
}
