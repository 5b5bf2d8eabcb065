import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import type { Sheet } from "../../shared/sheet/sheet.ts";
import type { Stop } from "../api/client.ts";
import { asTyped } from "./asTyped.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { headingOf } from "./headingOf.ts";
import { newOpening } from "./openForm.ts";
import { listOwnCells } from "./ownCells.ts";
import { placeOwnCells } from "./placeOwnCells.ts";
import { readPresentForm } from "./presentForm.ts";
import { sheetNameOf } from "./sheetNameOf.ts";
import { withContents } from "./withContents.ts";
import type { WorkSession } from "./workSession.ts";

/** A sheet to be taken away, and the addresses of what was typed beside the form and finds no place on it. */
export interface TakenSheet {
  readonly sheet: Sheet;
  readonly left: readonly string[];
}

/** A form that is open here as a sheet of its own, with everything that is typed by now: based on the same version and
 *  on the same carried figures, and told from the sheet it was taken from. */
export async function takenForm(
  session: WorkSession,
  checked: CheckedForm,
  stop?: Stop,
): Promise<Result<TakenSheet, Problem>> {
  const { me, facts, sent } = session;
  const asked = await facts.find(checked.identity, stop);
  if (!asked.ok) return asked;
  const fresh = await readPresentForm(session, checked, { calculated: true });
  if (!fresh.ok) return fresh;
  const { found, located, reading } = fresh.value;
  const { form, carried, identity, printed } = checked;
  const drawn = renderForm({
    form,
    carried,
    values: reading.entered,
    unreadable: reading.unreadable,
    identity: { ...identity, baseVersion: sent.baseOf(identity), opening: newOpening() },
    heading: headingOf(session, asked.value, identity.entering === true),
    printed,
  });
  const { contents, formats } = asTyped(found.sheet, located.positionOf, form, reading);
  const own = listOwnCells(found, form, drawn);
  const placed = placeOwnCells(withContents(drawn, form, contents, formats), own, form, form);
  return ok({
    sheet: { ...placed.sheet, name: sheetNameOf(me, form, asked.value) },
    left: placed.left.map(({ address }) => address),
  });
}
