import type { DataValue } from "../../../shared/form/dataValue.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import { listFormSheets, locateForm } from "../../../shared/sheet/locateForm.ts";
import { readForm } from "../../../shared/sheet/readForm.ts";
import { type LooseSheet, readingOf } from "../../support/readingOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";

/** The poverty form of a quarter. */
export const form = formOf(dh04);
/** What it carries for a commune. */
export const carried = carriedFor(form, "ou-19" as OrgUnitId);
/** Where its cells stand. */
export const layout = layOutForm(form);
/** A cell of it by its name. */
export const key = (text: string) => text as CellKey;

/** Every entry with a figure of its own, so that a cell read for another is noticed. */
export const entered: ReadonlyMap<CellKey, DataValue> = new Map<CellKey, DataValue>(
  [...form.cells.values()]
    .filter(({ content }) => content.kind === "entry")
    .map(({ key: own }, index) => [own, index === 3 ? none : index === 5 ? unknown : index + 1]),
);

/** Its sheet, filled in, as a program would hand it back. */
export const filled = () => readingOf(sheetFor(form, carried, entered));
/** Where a cell stands on that sheet. */
export const at = (text: string) => positionOf(layout, key(text));

/** What reading a sheet of it gives. */
export function read(sheet: LooseSheet) {
  const [found] = listFormSheets([sheet]);
  if (!found) return "no form";
  const located = locateForm(found, form);
  if (!located.ok) return located.error;
  const carriedIn = new Map([...carried.values].map(([own, { value }]) => [own, value]));
  return readForm(sheet, located.value, form, carried.missing, carriedIn);
}

/** What an untouched sheet reads as. */
export const untouched = {
  entered,
  unreadable: new Map(),
  carried: new Map([...carried.values].map(([own, { value }]) => [own, value])),
  drift: [],
};
