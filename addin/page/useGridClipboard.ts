import type { ClipboardEvent } from "react";
import type { SheetCell } from "../../shared/sheet/sheet.ts";
import { type PastedCell, parseHtmlTable, parseTsv, writeClipboard } from "./clipboard.ts";
import { placesIn } from "./gridPlaces.ts";
import { spreadPaste } from "./spreadPaste.ts";
import { typedContent } from "./typedContent.ts";
import type { Typed, useGrid } from "./useGrid.ts";

/** How a paste went. */
export interface Pasted {
  readonly entered: number;
  readonly locked: number;
  /** Cells that reached past the table. */
  readonly outside: number;
}

/** Copying to and pasting from spreadsheet programs. */
export function useGridClipboard(
  grid: ReturnType<typeof useGrid>,
  shownText: (cell: SheetCell | null) => string,
  onPasted: (pasted: Pasted) => void,
) {
  const { sheet, places, selected } = grid;

  function copy(event: ClipboardEvent): void {
    if (!sheet || !places || !selected) return;
    const rows = placesIn(places, selected).map((line) =>
      line.map(({ row, column }) => {
        const cell = sheet.rows[row]?.cells[column] ?? null;
        return { shown: shownText(cell), content: cell?.value ?? null };
      }),
    );
    const { tsv, html } = writeClipboard(rows);
    event.clipboardData.setData("text/plain", tsv);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
  }

  function cut(event: ClipboardEvent): void {
    if (!places || !selected) return;
    copy(event);
    grid.enter(
      placesIn(places, selected)
        .flat()
        .map((place) => ({ ...place, value: null })),
    );
  }

  function paste(event: ClipboardEvent): void {
    if (!sheet || !places || !selected) return;
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const table = (html && parseHtmlTable(html)) || (plain === "" ? null : parseTsv(plain));
    // A picture, say: nothing to paste is no reason to clear the cell.
    if (!table) return;
    const { landed, outside } = spreadPaste(table, places, selected);
    const typed = landed.map(({ row, column, cell }) => ({
      row,
      column,
      value: contentOf(cell, row, column),
    }));
    const entered = grid.enter(typed);
    onPasted({ entered, locked: typed.length - entered, outside });
  }

  function contentOf(cell: PastedCell, row: number, column: number): Typed["value"] {
    if ("number" in cell) return cell.number;
    const format = sheet?.rows[row]?.cells[column]?.style.numberFormat ?? "General";
    return typedContent(cell.text, format);
  }

  return { copy, cut, paste };
}
