import { isEntry } from "../../shared/form/asked.ts";
import { type CellName, cellNameOf } from "../../shared/form/cellName.ts";
import { isSameValue } from "../../shared/form/dataValue.ts";
import { cellOf, type Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { openCellsOf } from "../../shared/report/adjusted.ts";
import { canonicalOf } from "../../shared/report/canonical.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import { type DataState, fillForm } from "../../shared/report/submission.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { FormReading } from "../../shared/sheet/readForm.ts";
import { renderForm } from "../../shared/sheet/renderForm.ts";
import { showValue } from "../../shared/text/numbers.ts";
import type { Stop } from "../api/client.ts";
import type { SheetId } from "../host/workbook.ts";
import { asTyped } from "./asTyped.ts";
import { type CellAdjusting, carriedAnew, startingWith, withoutLocked } from "./carriedAnew.ts";
import type { CheckedForm } from "./checkedForm.ts";
import { headingOf } from "./headingOf.ts";
import { type Merging, takeMerged } from "./mergeTaking.ts";
import { identityAdjusted, identityOf } from "./openForm.ts";
import { listOwnCells } from "./ownCells.ts";
import { placeOwnCells } from "./placeOwnCells.ts";
import { readPresentForm } from "./presentForm.ts";
import { sheetNameOf } from "./sheetNameOf.ts";
import {
  findUnreadable,
  isSigningPlace,
  type SigningWords,
  signedBefore,
  signNow,
} from "./signing.ts";
import { withContents } from "./withContents.ts";
import type { WorkSession } from "./workSession.ts";

/** Something typed that has no place on the new sheet; `value` as the old one shows it. */
export type Loss =
  | { readonly kind: "entry"; readonly cell: CellName; readonly value: string }
  | { readonly kind: "note"; readonly address: string; readonly text: string };

export type Renewal =
  | { readonly kind: "renewed"; readonly sheet: SheetId }
  /** Nothing was changed: the person has to agree first. */
  | { readonly kind: "would-lose"; readonly losses: readonly Loss[] };

/** What the person has decided about a renewal. */
export interface RenewalWishes {
  /** What he has been shown and does without. */
  readonly agreed?: readonly Loss[];
  readonly dataState?: DataState;
  readonly adjusting?: CellAdjusting;
  /** What is taken from a version that somebody else has sent, which the sheet is based on from now on. */
  readonly merging?: Merging;
  /** It is drawn to be printed for signing, from what the Worker said last: that is what has just been checked. */
  readonly signing?: SigningWords;
}

/** Draws a form anew over the newest carried figures and the newest template, in the place of its old sheet. What was
 *  typed comes along, in the form and outside it; what cannot is shown before anything is changed. */
export async function renewForm(
  session: WorkSession,
  checked: CheckedForm,
  wishes: RenewalWishes = {},
  stop?: Stop,
): Promise<Result<Renewal, Problem>> {
  const {
    agreed = [],
    dataState = checked.identity.dataState,
    adjusting,
    merging,
    signing,
  } = wishes;
  const { me, workbook, facts, library } = session;
  const asked = await (signing ? facts.find : facts.refresh)(checked.identity, stop);
  if (!asked.ok) return asked;
  const report = asked.value;
  const named = {
    ...identityOf(me, report),
    // Which version the person set out from is not changed by mending the sheet.
    baseVersion: merging?.version ?? session.sent.baseOf(checked.identity),
    dataState,
    ...(checked.identity.entering ? { entering: true as const } : {}),
  };
  const form = await library.find(named, stop);
  if (!form.ok) return form;
  // Only now: whatever was typed while the Worker was asked belongs to the sheet too.
  const fresh = await readPresentForm(session, checked, { calculated: true });
  if (!fresh.ok) return fresh;
  const { found, located } = fresh.value;
  const before = withoutLocked(fresh.value.reading, adjusting);
  const taken = takeMerged(before, report, merging);
  if (!taken.ok) return taken;
  const reading = taken.value;
  const unread = signing ? findUnreadable(reading) : null;
  if (unread) return err(unread);

  const heading = headingOf(session, report, checked.identity.entering === true);
  const opened = [...(merging?.takes.keys() ?? [])];
  const carried = carriedAnew(checked, form.value, report, reading, { adjusting, opened });
  const values = startingWith(carried, reading.entered);
  const filled = fillForm(form.value, values, carried);
  const signed = signing ? signNow(named, form.value, filled, signing) : signedBefore(checked);
  const identity = { ...named, ...identityAdjusted(carried), ...signed.identity };
  const unreadable = new Map(
    [...reading.unreadable].filter(([key]) => isOpenIn(form.value, carried, key)),
  );
  const drawn = renderForm({
    ...{ form: form.value, carried, values, identity, heading },
    unreadable,
    printed: signed.printed,
  });
  const asBefore = renderForm({
    form: checked.form,
    carried: checked.carried,
    values: before.entered,
    identity: checked.identity,
    heading,
    printed: checked.printed,
  });
  const typed = asTyped(found.sheet, located.positionOf, form.value, { unreadable });
  const whole = withContents(drawn, form.value, typed.contents, typed.formats);
  const own = listOwnCells(found, checked.form, asBefore).filter(
    ({ place }) => !signing || !isSigningPlace(checked.form, place),
  );
  const { sheet, left } = placeOwnCells(whole, own, checked.form, form.value);
  const losses: Loss[] = [
    ...listDropped(checked.form, form.value, carried, reading),
    ...left.map(({ address, content }): Loss => {
      return { kind: "note", address, text: String(content) };
    }),
  ];
  const known = new Set(agreed.map((loss) => canonicalOf(loss)));
  if (losses.some((loss) => !known.has(canonicalOf(loss))))
    return ok({ kind: "would-lose", losses });
  const replaced = await workbook.replaceSheets(
    [checked.sheet],
    [{ ...sheet, name: sheetNameOf(me, form.value, report) }],
  );
  if (!replaced.ok) return replaced;
  return ok({ kind: "renewed", sheet: replaced.value[0] ?? checked.sheet });
}

/** Answers whose cell the new form does not have, or fills in by itself with something else. */
function listDropped(
  before: Form,
  form: Form,
  carried: CarriedSet,
  { entered, unreadable }: FormReading,
): Loss[] {
  const lost = (key: CellKey, value: string): Loss => ({
    kind: "entry",
    cell: cellNameOf(cellOf(before, key)),
    value,
  });
  return [
    ...[...entered].flatMap(([key, value]) => {
      if (value === null || isOpenIn(form, carried, key)) return [];
      if (isSameValue(carried.values.get(key)?.value ?? null, value)) return [];
      return [lost(key, showValue("vi", value, cellOf(before, key).measure))];
    }),
    ...[...unreadable].flatMap(([key, { shown }]) =>
      isOpenIn(form, carried, key) ? [] : [lost(key, shown)],
    ),
  ];
}

function isOpenIn(form: Form, carried: CarriedSet, key: CellKey): boolean {
  const cell = form.cells.get(key);
  return cell !== undefined && isEntry(cell, { openCells: openCellsOf(carried) });
}
