import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import {
  type FormSheet,
  type LocatedForm,
  listFormSheets,
  locateForm,
} from "../../shared/sheet/locateForm.ts";
import { type FormReading, readForm } from "../../shared/sheet/readForm.ts";
import type { ReadingWishes, SheetReading } from "../host/workbook.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { openCellsOn } from "./openCellsOn.ts";
import type { WorkSession } from "./workSession.ts";

/** A form's sheet as it stands at this moment. */
export interface PresentForm {
  readonly found: FormSheet<SheetReading>;
  readonly located: LocatedForm;
  readonly reading: FormReading;
  /** The carried cells that stand open for typing. */
  readonly openCells: ReadonlySet<CellKey>;
}

/** Reads a form's sheet anew: what was found there before may have been changed or moved since, with nobody told. */
export async function readPresentForm(
  { workbook }: WorkSession,
  { sheet: id, form, carried }: CheckedForm,
  wishes: ReadingWishes = {},
): Promise<Result<PresentForm, Problem>> {
  const read = await workbook.readSheets(wishes);
  if (!read.ok) return read;
  const found = listFormSheets(read.value).find(({ sheet }) => sheet.id === id);
  if (!found) return err({ kind: "sheet-missing" });
  const located = locateForm(found, form);
  if (!located.ok) return located;
  const openCells = openCellsOn(found.sheet, form, carried.missing);
  const reading = readForm(found.sheet, located.value, form, openCells, null);
  return ok({ found, located: located.value, reading, openCells });
}
