import { listReferences } from "../form/algebra/expression.ts";
import type { DataValue } from "../form/dataValue.ts";
import type { Form, FormCell, FormTable } from "../form/form.ts";
import type { Row } from "../form/template.ts";
import { type CellKey, cellKeyOf } from "../ids.ts";
import { isAnswer, type UnitFigures } from "./consolidate.ts";

/** A form whose added rows are those of all units, one below the other, with what stands in them. */
export interface ListedForm {
  readonly form: Form;
  readonly values: ReadonlyMap<CellKey, DataValue>;
}

/** Lists the rows that units added, which nobody totals: each behind its unit's name. What is computed from them is
 *  totalled like any other figure, and no longer of these rows. */
export function listAddedRows(form: Form, units: readonly UnitFigures[]): ListedForm {
  if (!form.tables.some(({ table }) => table.rows.some(({ added }) => added))) {
    return { form, values: new Map() };
  }
  const values = new Map<CellKey, DataValue>();
  const cells: FormCell[] = [];
  const tables = form.tables.map((laid): FormTable => {
    const { table } = laid;
    const listed = table.rows.filter(({ added }) => added).flatMap((row) => filledBy(row, laid));
    let isListed = false;
    const rows = table.rows.flatMap((row): Row[] => {
      if (!row.added) return [row];
      // The first of the rows stands for all of them.
      if (isListed) return [];
      isListed = true;
      return listed.map(({ row: own }) => own);
    });
    const renewed = { ...table, rows };
    for (const { row, unit, from } of listed) {
      for (const column of laid.columns) {
        const cell = form.cells.get(cellKeyOf(table.id, from.id, column.id));
        if (!cell) continue;
        const key = cellKeyOf(table.id, row.id, column.id);
        cells.push({ ...cell, key, table: renewed, row, content: { kind: "entry" } });
        values.set(key, unit.values.get(cell.key) ?? null);
      }
    }
    return { ...laid, table: renewed };
  });
  const isKept = ({ row }: FormCell) => !row.added;
  const kept = [...form.cells.values()].filter(isKept).map((cell): FormCell => {
    const table = tables.find((one) => one.table.id === cell.table.id)?.table ?? cell.table;
    return { ...cell, table, content: readsAdded(form, cell) ? { kind: "entry" } : cell.content };
  });
  return {
    form: { ...form, tables, cells: new Map([...kept, ...cells].map((cell) => [cell.key, cell])) },
    values,
  };

  function filledBy(from: Row, { table, columns }: FormTable) {
    return units.flatMap((unit) => {
      const isFilled = columns.some(
        ({ id, hidden }) =>
          !hidden && isAnswer(unit.values.get(cellKeyOf(table.id, from.id, id)) ?? null),
      );
      if (!isFilled) return [];
      const label = [unit.name, from.label].filter((part) => part !== "").join(": ");
      const row: Row = { ...from, id: `${unit.unit}_${from.id}`, label };
      return [{ row, unit, from }];
    });
  }
}

function readsAdded(form: Form, { content }: FormCell): boolean {
  if (content.kind !== "computed") return false;
  return listReferences(content.formula).some(({ key }) => form.cells.get(key)?.row.added);
}
