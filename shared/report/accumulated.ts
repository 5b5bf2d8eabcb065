import { listReferences } from "../form/algebra/expression.ts";
import type { CarriedOrigin, Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";

/** The flows of a form that go on from the period before: "lũy kế" and what is worked out of it. They grow along the
 *  year by themselves, so that no period's is like the one before. */
export function listAccumulated(form: Form): Set<CellKey> {
  const started = [...form.cells.values()].filter(
    (cell) => isFlow(cell) && cell.content.kind === "carried" && goesOn(cell.content.from),
  );
  return withWorkedOut(form, new Set(started.map(({ key }) => key)), isFlow);
}

/** Every figure of the year so far: what accumulates, what it is expected to come to by the end of the period, and every
 *  rate that is worked out of either, also where its form calls it a stock. An amount that is, as what a year's flow has
 *  left at the end, stands at its date. */
export function listCumulative(form: Form): Set<CellKey> {
  const accumulated = listAccumulated(form);
  return withWorkedOut(
    form,
    new Set([...accumulated, ...listExpected(form, accumulated)]),
    (cell) => isFlow(cell) || cell.measure.type === "rate",
  );
}

/** The flows of the columns of "ước thực hiện đến hết kỳ": some figure there is held to be no less than what has
 *  accumulated in its row, which what happens within the period alone need not be. */
function listExpected(form: Form, accumulated: ReadonlySet<CellKey>): CellKey[] {
  const columns = new Set(
    form.rules.flatMap(({ statement }) => {
      if (statement.kind !== "comparison" || statement.comparator !== ">=") return [];
      const { left, right } = statement;
      if (left.kind !== "reference" || right.kind !== "reference") return [];
      const [more, less] = [form.cells.get(left.to.key), form.cells.get(right.to.key)];
      const isOurs = [left.to, right.to].every(({ template, period }) => !template && !period);
      if (!isOurs || !more || !less || !accumulated.has(less.key)) return [];
      return more.table.id === less.table.id && more.row.id === less.row.id ? columnOf(more) : [];
    }),
  );
  return [...form.cells.values()]
    .filter(
      (cell) => columns.has(columnOf(cell)) && isFlow(cell) && cell.content.kind !== "carried",
    )
    .map(({ key }) => key);
}

function columnOf({ table, column }: FormCell): string {
  return `${table.id}/${column.id}`;
}

function withWorkedOut(
  form: Form,
  found: Set<CellKey>,
  mayBe: (cell: FormCell) => boolean,
): Set<CellKey> {
  for (const key of form.computeOrder) {
    const cell = form.cells.get(key);
    if (cell?.content.kind !== "computed" || !mayBe(cell)) continue;
    const isOf = listReferences(cell.content.formula).some(
      (reference) => !reference.template && !reference.period && found.has(reference.key),
    );
    if (isOf) found.add(key);
  }
  return found;
}

function isFlow({ measure }: FormCell): boolean {
  return measure.nature === "flow";
}

/** Whether a figure is carried from the report of the period before. */
function goesOn(origin: CarriedOrigin): boolean {
  if (origin.kind === "report" && origin.cell.period === "previous") return true;
  return "orElse" in origin && origin.orElse !== null && goesOn(origin.orElse);
}
