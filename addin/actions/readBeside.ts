import { carriedFromWire } from "../../shared/api/carried.ts";
import type { ReportReply } from "../../shared/api/reports.ts";
import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { CarriedSet } from "../../shared/report/carried.ts";
import type { SheetIdentity } from "../../shared/sheet/identity.ts";
import type { LocatedForm } from "../../shared/sheet/locateForm.ts";
import { type FormReading, type ReadableSheet, readForm } from "../../shared/sheet/readForm.ts";
import { carriedAsOpen, carriedOnSheet } from "./carriedOnSheet.ts";

/** A form's sheet read, with the carried figures it is computed with. */
export interface ReadBeside {
  readonly reading: FormReading;
  readonly carried: CarriedSet;
}

/** The carried set that a sheet was opened with; null where the Worker has another by now, or was not reached. */
export function openedWith(
  report: ReportReply | null,
  { carriedRevision }: Pick<SheetIdentity, "carriedRevision">,
): CarriedSet | null {
  return report?.carried.revision === carriedRevision ? carriedFromWire(report.carried) : null;
}

/** Reads a located form beside what the Worker carried into it; without its word the sheet's own figures are all there
 *  is. `openCells` are its carried cells that are open for typing. */
export function readBeside(
  sheet: ReadableSheet,
  located: LocatedForm,
  form: Form,
  identity: SheetIdentity,
  opened: CarriedSet | null,
  openCells: ReadonlySet<CellKey>,
): ReadBeside {
  const carriedIn = opened && new Map([...opened.values].map(([key, { value }]) => [key, value]));
  const reading = readForm(sheet, located, form, openCells, carriedIn);
  const carried = opened
    ? carriedAsOpen(form, opened, identity, openCells)
    : carriedOnSheet(identity, reading.carried, openCells);
  return { reading, carried };
}
