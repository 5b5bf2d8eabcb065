import { absoluteAreaAddress, fixedAddress, quotedSheetName } from "../../sheet/address.ts";
import type { Area, CellContent, Sheet } from "../../sheet/sheet.ts";
import { cleanText } from "../cleanText.ts";
import { element, xmlText } from "./xml.ts";

/** Cells that a chart reads: where they are, and what they hold now. */
export function referenceXml(
  name: "c:strRef" | "c:numRef",
  area: Area,
  sheet: Sheet,
  cached: (area: Area, sheet: Sheet) => string,
): string {
  const isOne = area.top === area.bottom && area.left === area.right;
  const cells = isOne ? fixedAddress(area.top, area.left) : absoluteAreaAddress(area);
  const address = `${quotedSheetName(cleanText(sheet.name))}!${cells}`;
  return element(name, {}, element("c:f", {}, xmlText(address)), cached(area, sheet));
}

/** The texts of cells, as they stand. */
export function cachedTexts(area: Area, sheet: Sheet): string {
  const texts = contentsOf(area, sheet).map((content) => content ?? "");
  return element("c:strCache", {}, countXml(texts), ...pointsXml(texts.map(String)));
}

/** The figures of cells; a cell without one is left out. */
export function cachedNumbers(area: Area, sheet: Sheet, formatCode: string): string {
  const contents = contentsOf(area, sheet);
  const figures = contents.map((content) => (typeof content === "number" ? String(content) : null));
  const format = element("c:formatCode", {}, xmlText(formatCode));
  return element("c:numCache", {}, format, countXml(figures), ...pointsXml(figures));
}

function countXml(points: readonly unknown[]): string {
  return element("c:ptCount", { val: points.length });
}

function pointsXml(points: readonly (string | null)[]): string[] {
  return points.flatMap((value, idx) =>
    value === null ? [] : [element("c:pt", { idx }, element("c:v", {}, xmlText(value)))],
  );
}

function contentsOf({ top, bottom, left }: Area, { rows }: Sheet): CellContent[] {
  return rows.slice(top, bottom + 1).map(({ cells }) => cells[left]?.value ?? null);
}
