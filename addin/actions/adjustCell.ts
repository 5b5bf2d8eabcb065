import type { DataValue } from "../../shared/form/dataValue.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { mayAdjust } from "../../shared/report/adjusted.ts";
import type { CarriedValue } from "../../shared/report/carried.ts";
import { ok, type Result } from "../../shared/result.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { Stop } from "../api/client.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { type Renewal, type RenewalWishes, renewForm } from "./renewForm.ts";
import { findCellAt, selectedAddress } from "./reviewNotes.ts";
import type { WorkSession } from "./workSession.ts";

/** What can be done with the selected cell of a form. */
export type Adjustable =
  /** It holds what was carried in, and may take the unit's own figure. */
  | { readonly kind: "carried"; readonly cell: CellKey; readonly was: CarriedValue }
  /** It is open for the unit's own figure, and may be locked again. */
  | { readonly kind: "adjusted"; readonly cell: CellKey; readonly was: DataValue }
  /** What is asked of the unit, or what has no source to differ from. */
  | { readonly kind: "fixed"; readonly cell: CellKey }
  /** No carried cell of this form is selected. */
  | { readonly kind: "none" };

/** Looks at the cell of the form that the person has selected. */
export async function findAdjustable(
  session: WorkSession,
  checked: CheckedForm,
): Promise<Result<Adjustable, Problem>> {
  const address = await selectedAddress(session, checked);
  if (!address.ok) return address;
  const cell = address.value === null ? null : findCellAt(checked, address.value);
  if (!cell) return ok({ kind: "none" });
  const { form, carried, identity } = checked;
  const adjusted = identity.adjusted?.get(cell);
  if (adjusted !== undefined) return ok({ kind: "adjusted", cell, was: adjusted });
  if (form.cells.get(cell)?.content.kind !== "carried") return ok({ kind: "none" });
  const was = carried.values.get(cell);
  const mayBe = was !== undefined && mayAdjust(form, carried, cell);
  return ok(mayBe ? { kind: "carried", cell, was } : { kind: "fixed", cell });
}

/** Draws the form anew with a carried cell open for the unit's own figure, or locked again, and shows that cell. */
export async function adjustCell(
  session: WorkSession,
  checked: CheckedForm,
  wishes: RenewalWishes & Required<Pick<RenewalWishes, "adjusting">>,
  stop?: Stop,
): Promise<Result<Renewal, Problem>> {
  const renewed = await renewForm(session, checked, wishes, stop);
  if (!renewed.ok || renewed.value.kind !== "renewed") return renewed;
  const { row, column } = positionOf(layOutForm(checked.form), wishes.adjusting.cell);
  const shown = await session.workbook.revealCell(renewed.value.sheet, row, column);
  return shown.ok ? renewed : shown;
}
