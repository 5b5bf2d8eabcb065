import { afterEach } from "vitest";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { describeAddingSheets } from "./addingSheets.ts";
import type { OpenWorkbook } from "./openWorkbook.ts";
import { describeReading } from "./reading.ts";
import { describeSelecting } from "./selecting.ts";
import { describeWatching } from "./watching.ts";
import { describeWritingCells } from "./writingCells.ts";

/** What every adapter of the workbook port must do, over workbooks that `open` opens with these sheets. */
export function describeWorkbookPort(
  open: (sheets: readonly Sheet[]) => Promise<OpenWorkbook>,
): void {
  let opened: OpenWorkbook | null = null;
  const openWith = async (...sheets: readonly Sheet[]) => {
    opened = await open(sheets);
    return opened;
  };
  afterEach(async () => {
    await opened?.close();
    opened = null;
  });

  describeReading(openWith);
  describeAddingSheets(openWith);
  describeWritingCells(openWith);
  describeSelecting(openWith);
  describeWatching(openWith);
}
