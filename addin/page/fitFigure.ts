import type { CSSProperties } from "react";
import { SHEET_FONT } from "./cellLook.ts";

/** A figure as its cell has room for: all of it, or a row of # as in Excel, since a part of a figure reads as another
 *  figure. */
export function fitFigure(
  figure: string,
  roomPx: number,
  widthOf: (text: string) => number,
): string {
  if (widthOf(figure) <= roomPx) return figure;
  return "#".repeat(Math.max(1, Math.floor(roomPx / widthOf("#"))));
}

// Where nothing is drawn, as in a test without a screen, nothing is too wide.
const pencil =
  typeof CanvasRenderingContext2D === "undefined"
    ? null
    : document.createElement("canvas").getContext("2d");

/** How wide a text is in the sheet's type. */
export function drawnWidthPx(text: string, look: CSSProperties): number {
  if (!pencil) return 0;
  const { fontStyle = "normal", fontWeight = 400, fontSize } = look;
  pencil.font = `${fontStyle} ${fontWeight} ${fontSize} ${SHEET_FONT}`;
  return pencil.measureText(text).width;
}
