import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";

/** A form's sheet, just drawn, with what somebody typed into some of its cells, readable or not. */
export function withContents(
  sheet: Sheet,
  form: Form,
  contents: ReadonlyMap<CellKey, CellContent>,
): Sheet {
  const layout = layOutForm(form);
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const [key, value] of contents) {
    if (!form.cells.has(key)) continue;
    const { row, column } = positionOf(layout, key);
    const cells = rows[row]?.cells;
    const cell = cells?.[column];
    if (cells && cell) cells[column] = { ...cell, value };
  }
  return { ...sheet, rows };
}
