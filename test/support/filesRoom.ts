import { listPlaced } from "../../addin/actions/files/deskFile.ts";
import { fileDesk } from "../../addin/actions/files/fileDesk.ts";
import type { FileSheet } from "../../addin/actions/files/fileSheet.ts";
import { standingOf } from "../../addin/actions/files/fileStanding.ts";
import { handInFiles, listSets } from "../../addin/actions/files/handInFiles.ts";
import type { CellKey } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { CellContent } from "../../shared/sheet/sheet.ts";
import { povertyForm } from "./fakeWorker.ts";
import { fileNamed, filesHolding } from "./fileOf.ts";
import { type LooseSheet, readingOf, type as typeInto } from "./readingOf.ts";
import { memoryStore, type WorkRoom } from "./workRoom.ts";

/** A worksheet that is no form of ours. */
export const ownList: FileSheet = {
  name: "Danh sách",
  values: [["Nguyễn Văn A"]],
  text: [["Nguyễn Văn A"]],
  formulas: [[""]],
  protected: false,
};

/** Where a cell of the poverty form stands as we draw it. */
export function placeOf(key: string) {
  return positionOf(layOutForm(povertyForm), key as CellKey);
}

/** The form as it is downloaded in this room now, filled in elsewhere. */
export function filledIn(
  { workbook }: Pick<WorkRoom, "workbook">,
  cells: Readonly<Record<string, CellContent>>,
): LooseSheet {
  const [open] = workbook.state().sheets;
  if (!open) throw new Error("no form is open");
  const sheet = readingOf(open.sheet);
  for (const [key, value] of Object.entries(cells)) {
    const { row, column } = placeOf(key);
    typeInto(sheet, row, column, value);
  }
  return sheet;
}

/** A desk in this room onto which files have been put, by name. */
export async function deskWith(
  room: WorkRoom,
  files: Readonly<Record<string, readonly FileSheet[] | Problem>>,
) {
  const store = memoryStore();
  const desk = fileDesk(room.session, filesHolding(files), store);
  await desk.add(Object.keys(files).map(fileNamed));
  const placed = () => {
    const [form] = listPlaced(desk.state());
    if (form?.checked.kind !== "checked") throw new Error("no form was found");
    return { ...form, checked: form.checked };
  };
  return {
    desk,
    placed,
    standing: () => standingOf(desk.session, store, placed()),
    handIn: () => handInFiles(desk, store, listSets(listPlaced(desk.state())), undefined, () => {}),
  };
}
