import type { ReferencePeriod } from "../form/algebra/expression.ts";
import { type CellName, cellNameOf, columnNameOf } from "../form/cellName.ts";
import { type CellReference, cellOf, type Form, type FormCell, type Place } from "../form/form.ts";
import type { Template } from "../form/template.ts";
import type { CellKey, TemplateId } from "../ids.ts";
import type { Language } from "./language.ts";

/** What our own sentences put around the form's words, which stay the form's in every language. */
interface NameWords {
  readonly column: string;
  readonly line: string;
  readonly form: string;
  readonly periods: Record<ReferencePeriod, string>;
}

const words: Record<Language, NameWords> = {
  vi: {
    column: "cột",
    line: "dòng",
    form: "biểu",
    periods: { previous: "kỳ trước", "last-year": "cùng kỳ năm trước" },
  },
  en: {
    column: "column",
    line: "row",
    form: "form",
    periods: { previous: "previous period", "last-year": "same period last year" },
  },
};

/** A cell as a colleague names it: "Hộ nghèo, cột 2", or "Tổng số hộ dân cư (dòng 10)" in a table of one column. */
export function nameCell(language: Language, form: Form, key: CellKey): string {
  return sayCellName(language, cellNameOf(cellOf(form, key)));
}

/** The same of a cell whose form is not at hand. */
export function sayCellName(language: Language, name: CellName): string {
  return capitalise(spellName(language, name));
}

/** A reference inside a sentence about a place: what the place already says is left out. */
export function nameReference(
  language: Language,
  form: Form,
  reference: CellReference,
  place: Place,
): string {
  const cell = form.cells.get(reference.key);
  if (!cell || reference.template || reference.period)
    return nameElsewhere(language, form, cell, reference);
  const sameTable = cell.table.id === place.table;
  if (sameTable && place.row === cell.row.id) {
    return `${words[language].column} ${columnNameOf(cell)}`;
  }
  if (sameTable && place.column === cell.column.id) return cell.row.spoken;
  return spellName(language, cellNameOf(cell));
}

/** What a sentence about a place begins with: "Hộ nghèo: ", "Cột 2: ", or nothing. */
export function nameContext(language: Language, form: Form, place: Place): string {
  const found = [...form.cells.values()].find(
    ({ table, row, column }) =>
      table.id === place.table && (row.id === place.row || column.id === place.column),
  );
  if (!found) return "";
  if (place.row !== null) return `${capitalise(found.row.spoken)}: `;
  if (found.table.columns.length === 1) return "";
  return `${capitalise(words[language].column)} ${columnNameOf(found)}: `;
}

/** A reference as the printed algebra writes it: the column's number in its own row, the row's number in its own
 *  column, and from elsewhere the column's number and the table's letter, "9A". */
export function printReference(form: Form, reference: CellReference, place: Place): string {
  const cell = cellOf(form, reference.key);
  const { table, row, column } = cell;
  if (table.id === place.table && row.id === place.row) return columnNameOf(cell);
  if (table.id === place.table && column.id === place.column) return row.number;
  if (table.columns.length === 1) return row.number;
  const from = `${columnNameOf(cell)}${table.id}`;
  return row.id === table.principalRow ? from : `${from}(${row.number})`;
}

/** What people call another form, as far as a form knows. */
export function codeOfForm(own: Template, template: TemplateId): string {
  return own.otherForms?.[template]?.code ?? template.toUpperCase();
}

/** The first letter in upper case. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

function spellName(language: Language, name: CellName): string {
  const { column, line } = words[language];
  return "line" in name
    ? `${name.row} (${line} ${name.line})`
    : `${name.row}, ${column} ${name.column}`;
}

/** The same cell of another period has this form's name; one of another form the name that this form has for it. */
function nameElsewhere(
  language: Language,
  { template: own }: Form,
  cell: FormCell | undefined,
  { key, template, period }: CellReference,
): string {
  const { form, periods } = words[language];
  const places = [
    ...(template ? [`${form} ${codeOfForm(own, template)}`] : []),
    ...(period ? [periods[period]] : []),
  ];
  const known = template && own.otherForms?.[template]?.cells[key];
  const name = cell && !template ? spellName(language, cellNameOf(cell)) : (known ?? key);
  return places.length === 0 ? name : `${name} (${places.join(", ")})`;
}
