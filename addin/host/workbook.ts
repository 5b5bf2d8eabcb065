import type { Showing } from "../../shared/form/readShown.ts";
import type { Problem } from "../../shared/problem.ts";
import type { Result } from "../../shared/result.ts";
import type { Area, CellContent, Sheet } from "../../shared/sheet/sheet.ts";

/** The host's own name for a worksheet: it survives renaming and moving, but not closing the file. */
export type SheetId = string;

/** A worksheet as it stands now: everything from A1 to the last used cell. */
export interface SheetReading {
  readonly id: SheetId;
  readonly name: string;
  /** Row by row from A1; each row as long as the longest. Error values arrive as their text, "#REF!". */
  readonly values: readonly (readonly CellContent[])[];
  /** What the person sees, same shape. */
  readonly text: readonly (readonly string[])[];
  /** "=…" where there is a formula, otherwise "", same shape. */
  readonly formulas: readonly (readonly string[])[];
  readonly protected: boolean;
  /** How the texts came about; we have drawn them where it is not said. */
  readonly showing?: Showing;
  /** Whether the person is looking at it. */
  readonly active: boolean;
}

/** Something the person asked us to write into one cell, zero-based. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  /** The cell's number format from now on, where the one it has would make something else of the value. */
  readonly numberFormat?: string;
}

/** What a reading has to do besides reading the forms. */
export interface ReadingWishes {
  /** Reads every worksheet, as far as one reply carries them. */
  readonly every?: boolean;
  /** Has the program work out its formulas first, which it does not by itself where the person chose so. */
  readonly calculated?: boolean;
}

/** Selected cells; a whole row or column reaches to the sheet's end. */
export interface Selection {
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

/** PORT: what we need of a workbook, in our own words. Expected failures of the host come back as a Problem. */
export interface Workbook {
  /** Adds the sheets after the last one, shows the first of them, and answers the ids the host gave them, in
   *  order. The host may change a name that is taken. Protection lost on the way is put back, and charts that a file
   *  to be inserted may not hold are drawn; a host that refuses them keeps the sheets. */
  insertSheets(sheets: readonly Sheet[]): Promise<Result<readonly SheetId[], Problem>>;
  /** Puts new sheets in the place of old ones and deletes the old. What may be missing is asked for first; should the
   *  host fail in the middle all the same, both stay, and checking says that there are two. */
  replaceSheets(
    old: readonly SheetId[],
    sheets: readonly Sheet[],
  ): Promise<Result<readonly SheetId[], Problem>>;
  /** The worksheets that carry a form's mark or show totals in the layout of one, in the order of their tabs and in one
   *  round trip. What the person has
   *  beside them is not read again without need: a form that came there untold is found by a reading of every sheet. */
  readSheets(wishes?: ReadingWishes): Promise<Result<readonly SheetReading[], Problem>>;
  /** Writes only what the person asked for; cells not named are left alone. One round trip. */
  writeCells(sheet: SheetId, writes: readonly CellWrite[]): Promise<Result<null, Problem>>;
  /** The cells that the person has selected. One round trip. */
  readSelection(): Promise<Result<Selection, Problem>>;
  /** Shows the sheet and selects the cell, zero-based. One round trip. */
  revealCell(sheet: SheetId, row: number, column: number): Promise<Result<null, Problem>>;
  /** Prints the sheet that is shown; null where only the person can: no add-in makes Excel print. */
  readonly print: (() => void) | null;
  /** Tells when the person changed a cell, changed sheets, or added or removed one; `null` where the sheet is not
   *  known. Changes made by co-authors' clients are not told. Answers a function that ends the telling. */
  watch(onChange: (sheet: SheetId | null) => void): Promise<Result<() => void, Problem>>;
  /** Tells that the person has selected something else. Answers a function that ends the telling. */
  watchSelection(onSelect: () => void): Promise<Result<() => void, Problem>>;
}
