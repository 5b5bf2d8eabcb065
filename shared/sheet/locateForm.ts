import type { Form, FormTable } from "../form/form.ts";
import type { FormDamage } from "../form/formDamage.ts";
import type { FormProblem } from "../form/formProblem.ts";
import { type CellKey, partsOfCellKey } from "../ids.ts";
import { err, ok, type Result } from "../result.ts";
import type { Position } from "./formLayout.ts";
import { identityMark, parseIdentity, type SheetIdentity } from "./identity.ts";
import { printColumn, printRowLabel } from "./printedAlgebra.ts";
import type { CellContent } from "./sheet.ts";
import { printOf } from "./sheetPrint.ts";

/** What is read of a worksheet: its cells from A1 on. */
export interface SheetCells {
  readonly name: string;
  readonly values: readonly (readonly CellContent[])[];
}

/** A worksheet that says it is a form, and where it says so: the column holds the keys of the rows. */
export interface FormSheet<S extends SheetCells> {
  readonly sheet: S;
  readonly identity: SheetIdentity | null;
  readonly keyColumn: number;
}

/** The worksheets that carry a form's mark, wherever rows and columns have moved it. */
export function listFormSheets<S extends SheetCells>(sheets: readonly S[]): FormSheet<S>[] {
  return sheets.flatMap((sheet) => {
    for (const line of sheet.values) {
      const keyColumn = line.findIndex(
        (value) => typeof value === "string" && value.startsWith(identityMark),
      );
      if (keyColumn === -1) continue;
      return [{ sheet, identity: parseIdentity(String(line[keyColumn])), keyColumn }];
    }
    return [];
  });
}

/** Where the cells of a form stand on a worksheet now. */
export interface LocatedForm {
  readonly positionOf: (key: CellKey) => Position;
}

/** Finds every cell by its keys, never by its address, and believes a key only while the printed label still stands
 *  beside it. Whatever is missing, double or mixed up is listed; nothing is guessed. */
export function locateForm(
  { sheet, keyColumn }: FormSheet<SheetCells>,
  form: Form,
): Result<LocatedForm, FormProblem> {
  const damage: FormDamage[] = [];
  const columns = new Map<string, number>();
  const rows = new Map<string, number>();
  const keys = sheet.values.map((line) => printOf(line[keyColumn]));
  for (const formTable of form.tables) {
    const { id } = formTable.table;
    const keyRow = findOnce(keys, `${id}#`);
    if (keyRow === null) damage.push({ kind: "keys-missing", table: id });
    else locateColumns(sheet, form, formTable, keyRow, columns, damage);
    locateRows(sheet, form, formTable, keys, columns, rows, damage);
  }
  if (damage.length > 0) return err({ kind: "form-damaged", sheet: sheet.name, damage });
  return ok({
    positionOf(key) {
      const { table, row, column } = partsOfCellKey(key);
      const at = { row: rows.get(`${table}/${row}`), column: columns.get(`${table}/${column}`) };
      if (at.row === undefined || at.column === undefined) throw new Error(`${key} has no place`);
      return { row: at.row, column: at.column };
    },
  });
}

function locateColumns(
  sheet: SheetCells,
  form: Form,
  { table, columns }: FormTable,
  keyRow: number,
  found: Map<string, number>,
  damage: FormDamage[],
): void {
  const line = (sheet.values[keyRow] ?? []).map(printOf);
  const printed = sheet.values[keyRow + 1] ?? [];
  const wanted = [
    ...table.stub.map(({ shows, letter, label }) => [shows, letter, label] as const),
    ...columns.map(
      (column) => [column.id, printColumn(form, table, column), column.label] as const,
    ),
  ];
  for (const [id, number, label] of wanted) {
    const column = { label, table: table.id };
    const key = `${table.id}/${id}`;
    const places = line.flatMap((text, at) => (text === key ? [at] : []));
    const [at] = places;
    if (at === undefined) damage.push({ kind: "column-missing", column });
    else if (places.length > 1) damage.push({ kind: "column-twice", column });
    else if (!isSamePrint(printed[at] ?? null, number)) {
      damage.push({ kind: "column-label-changed", column });
    } else found.set(key, at);
  }
}

function locateRows(
  sheet: SheetCells,
  form: Form,
  { table }: FormTable,
  keys: readonly string[],
  columns: ReadonlyMap<string, number>,
  found: Map<string, number>,
  damage: FormDamage[],
): void {
  const labels = columns.get(`${table.id}/label`);
  for (const row of table.rows) {
    const key = `${table.id}/${row.id}`;
    const places = keys.flatMap((text, at) => (text === key ? [at] : []));
    const [at] = places;
    const name = { label: row.label, table: table.id };
    if (at === undefined) damage.push({ kind: "row-missing", row: name });
    else if (places.length > 1) {
      damage.push({ kind: "row-twice", row: name, at: places.map((place) => place + 1) });
    } else {
      const label = printRowLabel(form, table, row);
      const shown = labels === undefined ? null : (sheet.values[at]?.[labels] ?? null);
      if (labels !== undefined && !isSamePrint(shown, label)) {
        damage.push({ kind: "row-label-changed", row: name, at: at + 1 });
      }
      found.set(key, at);
    }
  }
}

function findOnce(keys: readonly string[], key: string): number | null {
  const first = keys.indexOf(key);
  return first !== -1 && keys.indexOf(key, first + 1) === -1 ? first : null;
}

function isSamePrint(value: CellContent, label: string): boolean {
  return printOf(value) === printOf(label);
}
