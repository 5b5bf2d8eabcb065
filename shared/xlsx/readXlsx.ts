import type { FileProblem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";
import { limits } from "./read/limits.ts";
import { partsOf, type ReadingWatch } from "./read/parts.ts";
import { partText } from "./read/partText.ts";
import { faultOf, refuse } from "./read/refusal.ts";
import { readStrings } from "./read/stringsPart.ts";
import { readStyles } from "./read/stylesPart.ts";
import { readWorkbookPart } from "./read/workbookPart.ts";
import { readWorksheetPart } from "./read/worksheetPart.ts";
import { readDirectory } from "./read/zipDirectory.ts";
import type { ReadWorkbook } from "./readWorkbook.ts";

/** Reads the worksheets of an .xlsx file under caps; whatever the bytes are, the answer is the workbook or why it is not
 *  read. Nothing in a file is run, and no other file is looked for. */
export function readXlsx(
  bytes: Uint8Array,
  watch: ReadingWatch = {},
): Result<ReadWorkbook, FileProblem> {
  try {
    return ok(readWorkbook(bytes, watch));
  } catch (error) {
    // Whatever else we stumble over is in the file.
    return err({ kind: "file-unreadable", fault: faultOf(error) ?? "damaged" });
  }
}

function readWorkbook(bytes: Uint8Array, watch: ReadingWatch): ReadWorkbook {
  if (bytes.length > limits.fileBytes) refuse("too-large");
  const parts = partsOf(readDirectory(bytes), watch);
  const { countsFrom1904, awaitsCalculation, sheets, strings, styles } = readWorkbookPart(parts);
  const context = {
    strings: readStrings(parts, strings),
    styles: readStyles(parts, styles),
    countsFrom1904,
  };
  const { cells, characters, formulaCharacters } = limits;
  const budget = { cells, characters, formulaCharacters };
  return {
    sheets: sheets.map(({ name, hidden, part }) => ({
      name,
      hidden,
      ...(awaitsCalculation ? { awaitsCalculation } : {}),
      ...readWorksheetPart(partText(parts.read(part)), context, budget, watch),
    })),
  };
}
