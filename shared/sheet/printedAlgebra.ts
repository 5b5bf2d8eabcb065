import { listReferences } from "../form/algebra/expression.ts";
import { printExpression } from "../form/algebra/printAlgebra.ts";
import { cellOf, type Form, type FormCell, type Place } from "../form/form.ts";
import type { Column, Row, Table } from "../form/template.ts";
import { printReference } from "../text/cellNames.ts";

/** What stands in the algebra row above a column: its number, with its formula where the column has one that can be
 *  printed whole: "9=1-2-3-4+5+6+7+8". */
export function printColumn(form: Form, table: Table, column: Column): string {
  const number = column.number ?? "";
  if (column.cell.kind !== "computed") return number;
  const cell = [...form.cells.values()].find(
    (found) =>
      found.table.id === table.id && found.column.id === column.id && found.row.formula === null,
  );
  return cell ? `${number}${printFormula(form, cell)}` : number;
}

/** A row's label, with the formula that makes its figures: "Giải quyết việc làm (1=1.1+1.2)". */
export function printRowLabel(form: Form, table: Table, row: Row): string {
  const cell = [...form.cells.values()].find(
    (found) =>
      found.table.id === table.id &&
      found.row.id === row.id &&
      found.content.kind === "computed" &&
      found.column.cell.kind !== "computed",
  );
  const formula = cell && printFormula(form, cell);
  return formula ? `${row.label} (${row.number}${formula})` : row.label;
}

/** "=1-2-3" as printed; empty where a part has no printed name, such as a hidden column. */
function printFormula(form: Form, cell: FormCell): string {
  if (cell.content.kind !== "computed") return "";
  const place: Place = { table: cell.table.id, row: cell.row.id, column: cell.column.id };
  const references = listReferences(cell.content.formula);
  if (references.some(({ key }) => cellOf(form, key).column.hidden)) return "";
  const printed = printExpression(cell.content.formula, (to) => printReference(form, to, place));
  return `=${printed}`;
}
