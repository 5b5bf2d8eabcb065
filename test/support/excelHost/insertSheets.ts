import { accessDenied, hostError } from "./hostError.ts";
import type { HostEvents } from "./hostEvents.ts";
import { findHostSheet, freeSheetName, type HostSheet, type HostWorkbook } from "./hostWorkbook.ts";
import { holdsCharts, readHostSheets } from "./hostXlsx.ts";

interface InsertOptions {
  readonly positionType?: "None" | "Before" | "After" | "Beginning" | "End";
  readonly relativeTo?: string;
  readonly sheetNamesToInsert?: readonly string[];
}

/** Adds the worksheets of a file to the workbook and answers their ids, as `insertWorksheetsFromBase64` does. */
export function insertFromBase64(
  workbook: HostWorkbook,
  events: HostEvents,
  base64: string,
  options: InsertOptions,
): string[] {
  if (workbook.structureLocked) throw accessDenied();
  const wanted = options.sheetNamesToInsert ?? [];
  const bytes = bytesOf(base64);
  // Excel on the web inserts nothing from a file that holds a chart.
  if (holdsCharts(bytes)) throw hostError("InvalidOperation", "The file holds a chart.");
  const sheets = readHostSheets(workbook, bytes).filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name),
  );
  let place = insertionPlace(workbook, options);
  for (const sheet of sheets) {
    sheet.name = freeSheetName(workbook, sheet.name);
    if (workbook.losesProtection) unprotect(sheet);
    workbook.sheets.splice(place++, 0, sheet);
    events.added(sheet);
  }
  workbook.losesProtection = false;
  return sheets.map(({ id }) => id);
}

function bytesOf(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, "base64");
  // Every .xlsx begins as a zip: "PK".
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw hostError("InvalidArgument", "The file isn't valid.");
  return bytes;
}

function insertionPlace(workbook: HostWorkbook, options: InsertOptions): number {
  const { positionType = "End", relativeTo } = options;
  if (positionType === "Beginning") return 0;
  if (positionType === "End" || positionType === "None") return workbook.sheets.length;
  if (relativeTo === undefined) return positionType === "Before" ? 0 : workbook.sheets.length;
  const other = findHostSheet(workbook, relativeTo);
  if (!other) throw hostError("InvalidArgument", "The worksheet to insert beside doesn't exist.");
  return workbook.sheets.indexOf(other) + (positionType === "After" ? 1 : 0);
}

function unprotect(sheet: HostSheet): void {
  sheet.isProtected = false;
  sheet.protectionOptions = {};
}
