import { cellOf } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import { err, type Result } from "../../shared/result.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";
import { numberFormatOf } from "../../shared/sheet/styles.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { readPresentForm } from "./presentForm.ts";
import type { WorkSession } from "./workSession.ts";

/** Writes the figure that the person chose for a cell, if the cell still holds what he was asked about. */
export async function fixCell(
  session: WorkSession,
  checked: CheckedForm,
  key: CellKey,
  value: number,
): Promise<Result<null, Problem>> {
  const present = await readPresentForm(session, checked);
  if (!present.ok) return present;
  const { located, reading } = present.value;
  if (heldIn(reading, key) !== heldIn(checked.reading, key)) return err({ kind: "cell-changed" });
  // What was pasted may have brought the format of a text, a day or a share along.
  const numberFormat = numberFormatOf(cellOf(checked.form, key).measure);
  const write = { ...located.positionOf(key), value, numberFormat };
  return session.workbook.writeCells(checked.sheet, [write]);
}

/** Shows a cell of a form, wherever its rows and columns have been moved to. */
export async function goToCell(
  session: WorkSession,
  checked: CheckedForm,
  key: CellKey,
): Promise<Result<null, Problem>> {
  const present = await readPresentForm(session, checked);
  if (!present.ok) return present;
  const { row, column } = present.value.located.positionOf(key);
  return session.workbook.revealCell(checked.sheet, row, column);
}

function heldIn({ entered, unreadable }: FormReading, key: CellKey): string {
  return canonicalOf([entered.get(key) ?? null, unreadable.get(key)?.shown ?? null]);
}
