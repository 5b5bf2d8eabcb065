import { type EntryReading, readEntry } from "../form/readEntry.ts";
import type { Measure } from "../indicator.ts";
import type { CellContent } from "./sheet.ts";
import { shownText } from "./shownText.ts";
import { numberFormatOf } from "./styles.ts";

/** The answer in an entry cell that shows what it holds as we draw it: a serial number as its day. */
export function readTypedEntry(value: CellContent, measure: Measure): EntryReading {
  const style = { numberFormat: numberFormatOf(measure), unlocked: true };
  return readEntry(value, shownText({ value, style }), measure);
}
