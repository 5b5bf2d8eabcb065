import type { ReadableSheet } from "../sheet/readForm.ts";
import type { Area } from "../sheet/sheet.ts";

/** A worksheet as its file holds it, from A1 to the last cell with a value or a formula, every row equally long. Days
 *  are serial numbers of the 1900 calendar, also where the file counts from 1904. */
export interface ReadSheet extends ReadableSheet {
  /** Whether its tab is hidden, from the person or from everybody. */
  readonly hidden: boolean;
  readonly merges: readonly Area[];
}

/** What is read of an .xlsx file. */
export interface ReadWorkbook {
  /** The worksheets in the order of their tabs; sheets that are charts or dialogs are left out. */
  readonly sheets: readonly ReadSheet[];
}
