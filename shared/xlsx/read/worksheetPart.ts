import type { Area } from "../../sheet/sheet.ts";
import type { ReadSheet } from "../readWorkbook.ts";
import type { CellContext } from "./cellContent.ts";
import { type CellBudget, cellGrid } from "./cellGrid.ts";
import { areaOf } from "./cellPlace.ts";
import { limits } from "./limits.ts";
import { spreadsheetNames } from "./namespaces.ts";
import type { ReadingWatch } from "./parts.ts";
import { refuse } from "./refusal.ts";
import { readRows } from "./sheetRows.ts";
import { isOn } from "./workbookPart.ts";
import { type XmlCursor, xmlCursor } from "./xmlCursor.ts";

/** What a worksheet's part tells: what its workbook says of it stands there. */
export type WorksheetPart = Omit<ReadSheet, "name" | "hidden" | "awaitsCalculation">;

/** Reads a worksheet's part. */
export function readWorksheetPart(
  text: string,
  context: CellContext,
  budget: CellBudget,
  watch: ReadingWatch,
): WorksheetPart {
  const cursor = xmlCursor(text, spreadsheetNames);
  const grid = cellGrid(budget);
  const merges: Area[] = [];
  let isProtected = false;
  let hasRows = false;
  if (cursor.step() !== "open" || cursor.name() !== "worksheet") refuse("damaged");
  for (let step = cursor.step(); step !== "end"; step = cursor.step()) {
    if (step !== "open") continue;
    const name = cursor.name();
    if (name === "sheetData") {
      if (hasRows) refuse("damaged");
      hasRows = true;
      readRows(cursor, grid, context, watch);
    } else if (name === "mergeCells") readMerges(cursor, merges);
    else {
      if (name === "sheetProtection") isProtected = isOn(cursor.attribute("sheet"));
      cursor.skip();
    }
  }
  return { ...grid.whole(), protected: isProtected, merges };
}

function readMerges(cursor: XmlCursor, merges: Area[]): void {
  for (let step = cursor.step(); step !== "close"; step = cursor.step()) {
    if (step !== "open") continue;
    if (cursor.name() === "mergeCell") {
      const area = areaOf(cursor.attribute("ref") ?? "");
      const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      // A whole row is merged by somebody, a whole sheet by nobody.
      if (cells > limits.cells) refuse("suspicious");
      if (merges.push(area) > limits.merges) refuse("suspicious");
    }
    cursor.skip();
  }
}
