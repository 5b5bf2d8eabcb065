import { addressOf } from "../../sheet/address.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import { element } from "./xml.ts";

/** How the sheet opens: frozen as asked, the first sheet in front. */
export function sheetViewsXml(sheet: Sheet, isFirst: boolean): string {
  // Excel counts the visible rows and columns of the frozen part, from the first visible cell on.
  const firstRow = firstVisible(sheet.rows);
  const firstColumn = firstVisible(sheet.columns);
  const ySplit = visibleCount(sheet.rows, sheet.freeze.rows);
  const xSplit = visibleCount(sheet.columns, sheet.freeze.columns);
  const row = ySplit > 0 ? sheet.freeze.rows : firstRow;
  const column = xSplit > 0 ? sheet.freeze.columns : firstColumn;
  const start = addressOf(firstRow, firstColumn);

  const view = {
    tabSelected: isFirst,
    topLeftCell: start === "A1" ? undefined : start,
    workbookViewId: 0,
  };
  return element(
    "sheetViews",
    {},
    element("sheetView", view, frozenPaneXml(xSplit, ySplit, row, column)),
  );
}

function frozenPaneXml(xSplit: number, ySplit: number, row: number, column: number): string {
  if (xSplit === 0 && ySplit === 0) return "";
  const topLeftCell = addressOf(row, column);
  const panes = [
    ...(xSplit > 0 ? ["topRight"] : []),
    ...(ySplit > 0 ? ["bottomLeft"] : []),
    ...(xSplit > 0 && ySplit > 0 ? ["bottomRight"] : []),
  ];
  const pane = element("pane", {
    xSplit: xSplit || undefined,
    ySplit: ySplit || undefined,
    topLeftCell,
    activePane: panes.at(-1),
    state: "frozen",
  });
  const selections = panes.map((name) =>
    element("selection", { pane: name, activeCell: topLeftCell, sqref: topLeftCell }),
  );
  return [pane, ...selections].join("");
}

type Hideable = readonly { readonly hidden?: boolean }[];

function firstVisible(lines: Hideable): number {
  return Math.max(
    0,
    lines.findIndex((line) => !line.hidden),
  );
}

function visibleCount(lines: Hideable, end: number): number {
  return end - lines.slice(0, end).filter((line) => line.hidden).length;
}
