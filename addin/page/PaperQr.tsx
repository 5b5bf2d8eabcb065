import type { QrCode } from "../../shared/sheet/sheet.ts";
import type { QrDrawer } from "../browser/qrDrawer.ts";

interface Props {
  readonly code: QrCode;
  /** How much smaller paper shows everything. */
  readonly scale: number;
  readonly draw: QrDrawer["draw"];
}

/** A QR code over the cells of a printed sheet. */
export function PaperQr({ code: { text, sidePt, description }, scale, draw }: Props) {
  const drawn = draw(text);
  if (!drawn) return null;
  const side = `${sidePt * scale}pt`;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={description}
      viewBox={`0 0 ${drawn.modules} ${drawn.modules}`}
      style={{ width: side, height: side }}
      shapeRendering="crispEdges"
    >
      <path d={drawn.path} fill="#000000" />
    </svg>
  );
}
