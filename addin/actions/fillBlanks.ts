import { listAsked } from "../../shared/form/asked.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import type { Position } from "../../shared/sheet/formLayout.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";
import type { Area } from "../../shared/sheet/sheet.ts";
import type { CellWrite } from "../host/workbook.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { readPresentForm } from "./presentForm.ts";
import type { WorkSession } from "./workSession.ts";

/** Which blanks of a form get "-". */
export type FillScope = "form" | "selection";

/** The cells that "Ghi - vào ô trống" would fill: figures nobody has answered. A text, a day, a yes or no left open
 *  is never "không phát sinh". */
export function listBlankFigures(
  form: Form,
  { entered, unreadable }: FormReading,
  openCells: ReadonlySet<CellKey>,
): CellKey[] {
  return listAsked(form, entered, { openCells, unreadable })
    .filter(({ measure }) => ["count", "money"].includes(measure.type))
    .map(({ key }) => key)
    .filter((key) => (entered.get(key) ?? null) === null && !unreadable.has(key));
}

/** The blanks of a form at this moment, or those of them that the person has selected. */
export async function findBlanks(
  session: WorkSession,
  checked: CheckedForm,
  scope: FillScope,
): Promise<Result<readonly CellKey[], Problem>> {
  const selection = scope === "selection" ? await session.workbook.readSelection() : null;
  if (selection?.ok === false) return selection;
  const present = await readPresentForm(session, checked);
  if (!present.ok) return present;
  const { located, reading, openCells } = present.value;
  const blanks = listBlankFigures(checked.form, reading, openCells);
  if (!selection) return ok(blanks);
  const { sheet, areas } = selection.value;
  const isSelected = (key: CellKey) => areas.some((area) => isIn(area, located.positionOf(key)));
  return ok(sheet === checked.sheet ? blanks.filter(isSelected) : []);
}

export type Filling =
  | { readonly kind: "filled" }
  /** Nothing was written: fewer of the cells are blank by now, and the person has to agree anew. */
  | { readonly kind: "fewer-blank"; readonly cells: readonly CellKey[] };

/** Writes "không phát sinh" into the blanks that the person has agreed to, if they all are blank still. */
export async function fillBlanks(
  session: WorkSession,
  checked: CheckedForm,
  agreed: readonly CellKey[],
): Promise<Result<Filling, Problem>> {
  const present = await readPresentForm(session, checked);
  if (!present.ok) return present;
  const { located, reading, openCells } = present.value;
  const blank = new Set(listBlankFigures(checked.form, reading, openCells));
  const cells = agreed.filter((key) => blank.has(key));
  if (cells.length < agreed.length) return ok({ kind: "fewer-blank", cells });
  const writes = cells.map((key): CellWrite => ({ ...located.positionOf(key), value: "-" }));
  const written = await session.workbook.writeCells(checked.sheet, writes);
  return written.ok ? ok({ kind: "filled" }) : written;
}

function isIn({ top, left, bottom, right }: Area, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
