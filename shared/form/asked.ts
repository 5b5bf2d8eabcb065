import type { CellKey } from "../ids.ts";
import type { FormValues } from "./computeForm.ts";
import type { Form, FormCell } from "./form.ts";

/** The carried cells that are open for typing, and the entries that no value can be read from. */
interface Answering {
  readonly openCells: ReadonlySet<CellKey>;
  readonly unreadable: { readonly has: (key: CellKey) => boolean };
}

/** Whether the sender answers in this cell: an entry, or a carried cell whose source is missing. */
export function isEntry(cell: FormCell, { openCells }: Pick<Answering, "openCells">): boolean {
  return cell.content.kind === "entry" || openCells.has(cell.key);
}

/** The cells that expect an answer: the figures of every row that the form prints, and of each row that the sender adds
 *  as soon as he has begun it. A free text expects none. */
export function listAsked(form: Form, values: FormValues, context: Answering): FormCell[] {
  const entries = [...form.cells.values()].filter((cell) => isEntry(cell, context));
  const isAnswered = ({ key }: FormCell) =>
    (values.get(key) ?? null) !== null || context.unreadable.has(key);
  const begun = new Set(entries.filter(isAnswered).map(rowOf));
  return entries.filter(
    (cell) => cell.measure.type !== "text" && (!cell.row.added || begun.has(rowOf(cell))),
  );
}

function rowOf({ table, row }: FormCell): string {
  return `${table.id}/${row.id}`;
}
