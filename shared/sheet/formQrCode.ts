import { paperAddressOf } from "../report/paperAddress.ts";
import { printCode } from "../report/verificationCode.ts";
import { footRows, signatureRowPt } from "./formFoot.ts";
import type { FormLayout } from "./formLayout.ts";
import { columnsWidth, pageRoom, rowsHeight, safeScalePercent } from "./page.ts";
import { formPage } from "./pageBreaks.ts";
import type { PrintSetup, QrCode, Sheet } from "./sheet.ts";

/** 25 mm with the white around it, two without: enough for a telephone and a print of an office's machine. */
const onPaperPt = 72;
/** The rows of the signatures. */
const mostPt = 4 * 16.5 + 3 * signatureRowPt;

/** What says how small a form is printed. */
type Drawn = Pick<Sheet, "columns" | "rows"> & Pick<PrintSetup, "scale">;

/** The QR code beside whoever has drawn a form up: it leads to what has become of the paper. */
export function qrCodeOf(
  layout: Pick<FormLayout, "bottom" | "left" | "right">,
  { columns, rows, scale: chosen }: Drawn,
  site: string,
  code: string,
): QrCode {
  const widths = columns.slice(layout.left, layout.right + 1).map(({ width }) => width);
  const byWidth = safeScalePercent(formPage, columnsWidth(widths)) / 100;
  const byHeight = pageRoom(formPage).height / rowsHeight(rows, 0, layout.bottom + footRows);
  const scale =
    typeof chosen === "number" ? chosen / 100 : Math.min(byWidth, chosen ? byHeight : 1);
  return {
    row: layout.bottom + 3,
    column: layout.left,
    text: paperAddressOf(site, code),
    sidePt: Math.min(onPaperPt / scale, mostPt),
    description: `Mã QR để tra mã đối chiếu ${printCode(code)}`,
  };
}
