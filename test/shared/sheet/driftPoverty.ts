import type { DriftedForm } from "../../../shared/sheet/driftedForm.ts";
import { locateDrifted } from "../../../shared/sheet/locateDrifted.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import type { LooseSheet } from "../../support/readingOf.ts";
import { carried, filled, form, layout } from "./readPoverty.ts";

/** The form found on a sheet. */
export const locate = (sheet: LooseSheet & { readonly merges?: readonly Area[] }) =>
  locateDrifted(sheet, form, carried.missing);

/** What is read of it where it was found; the refusals where it was not. */
export const readAs = (sheet: LooseSheet, drifted: DriftedForm) =>
  drifted.kind === "refused"
    ? drifted.refusals
    : readForm(sheet, drifted.located, form, carried.missing, null).entered;

/** The filled sheet after a change. */
export function changed(change: (sheet: LooseSheet) => unknown): LooseSheet {
  const sheet = filled();
  change(sheet);
  return sheet;
}

/** Where a table of the form stands. */
export const headOf = (table: string) =>
  layout.tables.find(({ formTable }) => formTable.table.id === table);
/** The rows that hold the keys of columns. */
export const keyRows = layout.tables.map(({ keyRow }) => keyRow);
