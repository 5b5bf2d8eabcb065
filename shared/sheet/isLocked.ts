import type { Sheet } from "./sheet.ts";

/** Whether protection keeps a person from typing at a place, zero-based. */
export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  if (!sheet.protected) return false;
  const cell = sheet.rows[row]?.cells[column];
  if (cell) return cell.style.unlocked !== true;
  const held = sheet.columns[column];
  return (held ? held.free : sheet.freeBeyond) !== true;
}
