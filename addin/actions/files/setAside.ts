import { isSameOnSheet } from "../../../shared/form/dataValue.ts";
import { cellOf, type Form } from "../../../shared/form/form.ts";
import type { CellKey } from "../../../shared/ids.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { addressOf } from "../../../shared/sheet/address.ts";
import type { LocatedForm } from "../../../shared/sheet/locateForm.ts";
import type { FormReading, ReadableSheet } from "../../../shared/sheet/readForm.ts";
import { readTypedEntry } from "../../../shared/sheet/readTypedEntry.ts";
import type { FileTold } from "./fileForm.ts";

/** What a file holds in carried and computed cells and is not believed, with what stands instead. A formula that no
 *  program has calculated yet says nothing, and one that was pasted as its value says the same: neither is listed. */
export function listSetAside(
  sheet: ReadableSheet,
  { positionOf }: LocatedForm,
  form: Form,
  { drift, entered }: FormReading,
  carried: CarriedSet,
): readonly FileTold[] {
  const values = fillForm(form, entered, carried);
  const asideOf = (cell: CellKey) => {
    const { row, column } = positionOf(cell);
    return {
      cell,
      address: addressOf(row, column),
      shown: sheet.text[row]?.[column] ?? "",
      stands: values.get(cell) ?? null,
    };
  };
  const isSaidOtherwise = (cell: CellKey): boolean => {
    const { row, column } = positionOf(cell);
    const content = sheet.values[row]?.[column] ?? null;
    if (content === null || content === "") return false;
    const said = readTypedEntry(content, cellOf(form, cell).measure);
    return "unreadable" in said || !isSameOnSheet(said.value, values.get(cell) ?? null);
  };
  // A row that was deleted says nothing of its cells.
  const isThere = (cell: CellKey) => positionOf(cell).row >= 0;
  const carriedCells = drift.flatMap((one) =>
    one.kind === "carried-edited" && isThere(one.cell) ? [one.cell] : [],
  );
  const computedCells = drift.flatMap((one) => {
    if (one.kind !== "formula-lost" && one.kind !== "formula-differs") return [];
    return isSaidOtherwise(one.cell) ? [one.cell] : [];
  });
  const told: readonly FileTold[] = [
    { kind: "carried-altered", cells: carriedCells.map(asideOf) },
    { kind: "computed-altered", cells: computedCells.map(asideOf) },
  ];
  return told.filter(({ cells }) => cells.length > 0);
}
