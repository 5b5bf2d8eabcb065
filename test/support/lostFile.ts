import { layOutForm } from "../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../shared/xlsx/writeXlsx.ts";
import { povertyForm } from "./fakeWorker.ts";
import { filledIn } from "./filesRoom.ts";
import { plainSheet } from "./plainSheet.ts";
import { deleteColumn } from "./readingOf.ts";
import { faultless, openRoom } from "./workRoom.ts";

/** A file of this name whose one sheet is the poverty form copied as its values: no key, no identity. `changes` are
 *  texts typed over its heading, by row. */
export async function lostFile(
  name: string,
  changes: Readonly<Record<number, CellContent>> = {},
): Promise<File> {
  const { keyColumn, left } = layOutForm(povertyForm);
  const sheet = filledIn(await openRoom(), faultless);
  for (const [row, value] of Object.entries(changes)) {
    const line = sheet.values[Number(row)];
    if (line) line[left] = value;
  }
  deleteColumn(sheet, keyColumn);
  return xlsxFile(name, writeXlsx([plainSheet("Sheet1", sheet.values)], of));
}

/** A file of a list that is no form. */
export function listFile(name: string): File {
  return xlsxFile(name, writeXlsx([plainSheet("Notes", [["Name", 1]])], of));
}

const of = { title: "File", creator: "Somebody" };

function xlsxFile(name: string, bytes: Uint8Array): File {
  return new File([new Uint8Array(bytes)], name, { lastModified: 1 });
}
