import {
  type Contradiction,
  listContradictions,
  printedWhose,
} from "../../../shared/sheet/printedWhose.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { printOf } from "../../../shared/sheet/sheetPrint.ts";
import type { FileSheet } from "./fileSheet.ts";

/** Rows at the head of a sheet, above every table. */
const headRows = 12;

/** Where the heading of a file's sheet names another unit or period than the report that it says to be in its hidden
 *  cells. */
export function listHeadingContradictions(
  { values }: FileSheet,
  drawn: Sheet,
): readonly Contradiction[] {
  const lines = drawn.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const printed = printedWhose(values);
  return listContradictions(
    { ...printed, period: printed.period ?? otherPeriod(values) },
    printedWhose(lines),
  );
}

/** A line that names a period without the days that ours has beside it: somebody has written it by hand. */
function otherPeriod(values: FileSheet["values"]): string | null {
  const texts = values.slice(0, headRows).flatMap((line) => line.map(printOf));
  return (
    texts.find((text) => /^(tháng|quý|vụ|năm|\d+ tháng)\s.*\b(19|20)\d{2}\b/i.test(text)) ?? null
  );
}
