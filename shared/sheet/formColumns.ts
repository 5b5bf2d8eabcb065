import type { Form } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import { figureWidth } from "./figureWidth.ts";
import type { FormLayout } from "./formLayout.ts";
import type { SheetColumn } from "./sheet.ts";

/** The columns of a form: hidden keys, labels, figures as wide as their widest table asks and as they need; what stands
 *  right of them is hidden unless it is shown on purpose. */
export function formColumns(
  form: Form,
  layout: FormLayout,
  openCells: ReadonlySet<CellKey>,
): SheetColumn[] {
  const hidden = { width: 9, hidden: true };
  const columns: SheetColumn[] = Array.from({ length: layout.width }, () => hidden);
  for (const { formTable, stubColumns, columnOf } of layout.tables) {
    for (const [index, { width }] of formTable.table.stub.entries()) {
      widen(stubColumns[index] ?? 0, width);
    }
    for (const column of formTable.columns) {
      const open = [...openCells].some((key) => form.cells.get(key)?.column === column);
      if (column.hidden && !open) continue;
      const figures = [...form.cells.values()].filter((cell) => cell.column === column);
      const needed = figures.map(({ measure }) => figureWidth(measure));
      widen(columnOf.get(column.id) ?? 0, Math.max(column.width, ...needed));
    }
  }
  return columns;

  function widen(at: number, width: number): void {
    const held = columns[at];
    columns[at] = { width: held && !held.hidden ? Math.max(held.width, width) : width };
  }
}
