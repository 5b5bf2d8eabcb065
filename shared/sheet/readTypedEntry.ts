import { dayOfSerial, isDaySerial, wholeSerial } from "../form/daySerial.ts";
import { type EntryReading, readEntry } from "../form/readEntry.ts";
import type { Measure } from "../indicator.ts";
import type { CellContent } from "./sheet.ts";

/** The answer in an entry cell that shows what it holds as we draw it: a serial number as its day. */
export function readTypedEntry(content: CellContent, measure: Measure): EntryReading {
  return readEntry(content, shownOf(content, measure), measure);
}

function shownOf(content: CellContent, { type }: Measure): string {
  if (typeof content === "boolean") return String(content).toUpperCase();
  if (typeof content !== "number") return content ?? "";
  if (type === "date" && isDaySerial(content)) return dayOfSerial(wholeSerial(content));
  return String(content).replace(".", ",").toUpperCase();
}
