import { type CellReference, cellOf, type Form, type FormCell, type Place } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** A cell as a colleague names it: "Hộ nghèo, cột 2", or "Tổng số hộ dân cư (dòng 10)" in a table of one column. */
export function nameCell(form: Form, key: CellKey): string {
  return capitalise(fullName(cellOf(form, key)));
}

/** A reference inside a sentence about a place: what the place already says is left out. */
export function nameReference(form: Form, reference: CellReference, place: Place): string {
  const cell = form.cells.get(reference.key);
  if (!cell || reference.template || reference.period) return nameElsewhere(cell, reference);
  const sameTable = cell.table.id === place.table;
  if (sameTable && place.row === cell.row.id) return `cột ${numberOfColumn(cell)}`;
  if (sameTable && place.column === cell.column.id) return cell.row.spoken;
  return fullName(cell);
}

/** What a sentence about a place begins with: "Hộ nghèo: ", "Cột 2: ", or nothing. */
export function nameContext(form: Form, place: Place): string {
  const found = [...form.cells.values()].find(
    ({ table, row, column }) =>
      table.id === place.table && (row.id === place.row || column.id === place.column),
  );
  if (!found) return "";
  if (place.row !== null) return `${capitalise(found.row.spoken)}: `;
  return found.table.columns.length > 1 ? `Cột ${numberOfColumn(found)}: ` : "";
}

/** A reference as the printed algebra writes it: the column's number in its own row, the row's number in its own
 *  column, and from elsewhere the column's number and the table's letter, "9A". */
export function printReference(form: Form, reference: CellReference, place: Place): string {
  const cell = cellOf(form, reference.key);
  const { table, row, column } = cell;
  if (table.id === place.table && row.id === place.row) return numberOfColumn(cell);
  if (table.id === place.table && column.id === place.column) return row.number;
  if (table.columns.length === 1) return row.number;
  const from = `${numberOfColumn(cell)}${table.id}`;
  return row.id === table.principalRow ? from : `${from}(${row.number})`;
}

/** The first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

function fullName(cell: FormCell): string {
  const { table, row } = cell;
  if (table.columns.length === 1) return `${row.spoken} (dòng ${row.number})`;
  return `${row.spoken}, cột ${numberOfColumn(cell)}`;
}

function numberOfColumn({ column }: FormCell): string {
  return column.number ?? column.label.toLocaleLowerCase("vi");
}

/** The same cell of another period has this form's name; a cell of another form has only its key here. */
function nameElsewhere(cell: FormCell | undefined, reference: CellReference): string {
  const { key, template, period } = reference;
  const places = [
    ...(template ? [`biểu ${template.toUpperCase()}`] : []),
    ...(period ? [periodNames[period]] : []),
  ];
  const name = cell && !template ? fullName(cell) : key;
  return places.length === 0 ? name : `${name} (${places.join(", ")})`;
}

const periodNames = { previous: "kỳ trước", "last-year": "cùng kỳ năm trước" } as const;
