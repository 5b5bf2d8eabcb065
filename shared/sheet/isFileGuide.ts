import { guideText } from "../text/fileGuide.ts";
import type { SheetCells } from "./locateForm.ts";

/** Rows at the head of a sheet, among which its title stands. */
const headRows = 12;

/** Whether a worksheet is the guide that stands in front of a file of forms, under whatever name: it asks nothing. */
export function isFileGuide({ values }: Pick<SheetCells, "values">): boolean {
  return values.slice(0, headRows).some((line) => line.includes(guideText.title));
}
