import type { CSSProperties } from "react";
import type { CellStyle, SheetCell } from "../../shared/sheet/sheet.ts";

/** The sheet's type: Times New Roman as the file says, or what comes nearest to its widths. */
export const SHEET_FONT =
  '"Times New Roman", "Liberation Serif", "DejaVu Serif Condensed", "Noto Serif", serif';

/** How large the sheet's type is on the page: 13 points of paper are 14.4 pixels of screen. */
const ZOOM = 0.83;
const PIXELS_PER_POINT = (4 / 3) * ZOOM;
const DEFAULT_POINTS = 13;
/** Left and right of what a cell shows; the style sheet says the same. */
export const CELL_PADDING_PX = 4;

const known = new WeakMap<CellStyle, CSSProperties>();

/** How large a cell's type is, in pixels. */
export function typePx({ fontSizePt = DEFAULT_POINTS }: CellStyle): number {
  return fontSizePt * PIXELS_PER_POINT;
}

/** A cell's style for a browser; one object for all cells that share it. */
export function cellLook(style: CellStyle): CSSProperties {
  const held = known.get(style);
  if (held) return held;
  const fontPx = typePx(style);
  const look: CSSProperties = {
    fontSize: `${fontPx}px`,
    // Whole pixels, so that the frames of neighbours meet.
    lineHeight: `${Math.round(fontPx * 1.22)}px`,
    verticalAlign: { top: "top", center: "middle", bottom: "bottom" }[style.vertical ?? "bottom"],
    whiteSpace: style.wrap ? "pre-line" : "nowrap",
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...(style.underline ? { textDecoration: "underline" } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.fill ? { backgroundColor: style.fill } : {}),
    ...(style.horizontal ? { textAlign: style.horizontal } : {}),
    // Words in the middle of a narrow column need its whole width.
    ...(style.horizontal === "center" ? { paddingInline: "1px" } : {}),
    ...(style.indent ? { paddingLeft: `${CELL_PADDING_PX + style.indent * 10}px` } : {}),
  };
  known.set(style, look);
  return look;
}

/** Numbers stand right where their style does not say, as in every spreadsheet. */
export function alignmentOf(cell: SheetCell | null): CSSProperties["textAlign"] {
  if (cell?.style.horizontal) return cell.style.horizontal;
  return typeof cell?.value === "number" ? "right" : undefined;
}

/** The height of a row at least; a browser makes it higher where its text needs it. */
export function rowHeightPx(heightPt: number | null): number {
  return Math.round((heightPt ?? 17) * PIXELS_PER_POINT);
}
