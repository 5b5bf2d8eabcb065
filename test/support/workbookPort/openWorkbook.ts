import type { SheetId, Workbook } from "../../../addin/host/workbook.ts";
import type { Result } from "../../../shared/result.ts";
import type { Area, CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import { plainSheet } from "../plainSheet.ts";

/** A workbook opened for one test, with what a person may do to it behind the port's back. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** The ids of the sheets it was opened with. */
  readonly ids: readonly SheetId[];
  readonly type: (sheet: SheetId, row: number, column: number, value: CellContent) => void;
  readonly goTo: (sheet: SheetId) => void;
  readonly select: (sheet: SheetId, area: Area) => void;
  readonly deleteSheet: (sheet: SheetId) => void;
  readonly close: () => Promise<void>;
}

/** Opens a workbook that holds these sheets. */
export type OpenWith = (...sheets: readonly Sheet[]) => Promise<OpenWorkbook>;

/** A sheet of the person's own. */
export const notes = plainSheet("Ghi chép", [["riêng của xã"]]);

/** A form nobody may type into. */
export const form = plainSheet("ĐH-03", [["Tổng", 120, { formula: "B1*2", value: 240 }]], {
  protected: true,
});

/** A protected form whose cells are all open for typing. */
export const openForm = (rows: CellContent[][]) =>
  plainSheet("ĐH-04", rows, { protected: true, unlocked: true });

/** The value of a success; anything else ends the test. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The cells of every sheet. */
export function valuesOf(read: Awaited<ReturnType<Workbook["readSheets"]>>) {
  return valueOf(read).map(({ values }) => values);
}

/** The names of the sheets, in order. */
export async function namesOf(workbook: Workbook): Promise<string[]> {
  return valueOf(await workbook.readSheets({ every: true })).map(({ name }) => name);
}

/** The ids of the sheets, in order. */
export async function idsOf(workbook: Workbook): Promise<SheetId[]> {
  return valueOf(await workbook.readSheets({ every: true })).map(({ id }) => id);
}

/** The id of the sheet that is shown. */
export async function activeOf(workbook: Workbook): Promise<SheetId | undefined> {
  return valueOf(await workbook.readSheets({ every: true })).find(({ active }) => active)?.id;
}
