import type { Form } from "../../shared/form/form.ts";
import type { CellKey } from "../../shared/ids.ts";
import { layOutForm, positionOf } from "../../shared/sheet/formLayout.ts";
import type { CellContent, Sheet } from "../../shared/sheet/sheet.ts";

/** A form's sheet, just drawn, with what somebody typed into some of its cells, readable or not. `formats` are the number
 *  formats of those whose own would make something else of it. */
export function withContents(
  sheet: Sheet,
  form: Form,
  contents: ReadonlyMap<CellKey, CellContent>,
  formats: ReadonlyMap<CellKey, string> = new Map(),
): Sheet {
  const layout = layOutForm(form);
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const [key, value] of contents) {
    if (!form.cells.has(key)) continue;
    const { row, column } = positionOf(layout, key);
    const cells = rows[row]?.cells;
    const cell = cells?.[column];
    const numberFormat = formats.get(key);
    const style = numberFormat === undefined ? cell?.style : { ...cell?.style, numberFormat };
    if (cells && cell && style) cells[column] = { ...cell, value, style };
  }
  return { ...sheet, rows };
}
