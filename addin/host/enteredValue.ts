import type { CellContent } from "../../shared/sheet/sheet.ts";

/** Words no spreadsheet program reads as anything but text, and the marks our forms use. */
const PLAIN_TEXT = /^(?:[-–…]|\.\.\.|(?!(?:true|false)$)\p{L}[^\p{N}]*)$/iu;

/** What to hand to Excel so that the cell ends up holding exactly this. */
export function enteredValue(value: CellContent): number | string | boolean {
  // null would tell Excel to leave the cell as it is; "" empties it.
  if (value === null) return "";
  if (typeof value !== "string" || value === "" || PLAIN_TEXT.test(value)) return value;
  // The apostrophe makes text of whatever follows and leaves the cell's number format alone: with the format "@"
  // the figure typed there next would be text too.
  return `'${value}`;
}
