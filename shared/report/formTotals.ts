import { listReferences } from "../form/algebra/expression.ts";
import type { DataValue } from "../form/dataValue.ts";
import { cellOf, type Form, type FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** A figure by which a paper is compared with the record. */
export interface FormTotal {
  readonly cell: FormCell;
  readonly value: DataValue;
}

/** More would be read by nobody. */
const mostBeside = 12;

/** The figures in which a form sums itself up: the counts and amounts that it works out by itself, and the entries that
 *  none of them reads, where those are few enough to be read beside a paper. A form that works none out is told by its
 *  entries. Not every entry shows in them: whoever has to be sure compares the others in the report itself. Rates follow
 *  from both and are left out; so is what is blank. */
export function listTotals(form: Form, values: ReadonlyMap<CellKey, DataValue>): FormTotal[] {
  const figures = [...form.cells.values()].filter(
    ({ measure, column }) =>
      !column.hidden && (measure.type === "count" || measure.type === "money"),
  );
  const worked = toldOf(figures, "computed", values);
  const entries = toldOf(figures, "entry", values);
  if (worked.length === 0) return entries;
  const read = readBy(form, worked);
  const beside = entries.filter(({ cell }) => !read.has(cell.key));
  return beside.length > mostBeside ? worked : [...worked, ...beside];
}

/** Every cell that some figures are worked out of, by way of others too. */
function readBy(form: Form, figures: readonly FormTotal[]): ReadonlySet<CellKey> {
  const read = new Set<CellKey>();
  const visit = ({ content }: FormCell) => {
    if (content.kind !== "computed") return;
    for (const { key } of listReferences(content.formula)) {
      if (read.has(key)) continue;
      read.add(key);
      visit(cellOf(form, key));
    }
  };
  for (const { cell } of figures) visit(cell);
  return read;
}

function toldOf(
  figures: readonly FormCell[],
  kind: FormCell["content"]["kind"],
  values: ReadonlyMap<CellKey, DataValue>,
): FormTotal[] {
  return figures
    .filter(({ content }) => content.kind === kind)
    .map((cell) => ({ cell, value: values.get(cell.key) ?? null }))
    .filter(({ value }) => value !== null);
}
