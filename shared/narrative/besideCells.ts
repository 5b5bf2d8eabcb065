import { listReferences } from "../form/algebra/expression.ts";
import { isFigure } from "../form/algebra/typeStatement.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { Row, Table } from "../form/template.ts";
import { type CellKey, cellKeyOf } from "../ids.ts";
import { aimOf } from "../rollup/aim.ts";

/** The cells of a row that are shown, in the order of their columns. */
export function visibleCells(form: Form, table: Table, row: Pick<Row, "id">): FormCell[] {
  return table.columns.flatMap(({ id, hidden }) => {
    const cell = form.cells.get(cellKeyOf(table.id, row.id, id));
    return cell && !hidden ? [cell] : [];
  });
}

/** The year's plan of a figure, or how far its unit registered to be by the period, wherever the form carries it. */
export function planOf(form: Form, told: FormCell, kind: "target" | "milestone"): CellKey | null {
  const indicator = aimOf(told);
  const found = [...form.cells.values()].find(
    ({ content }) =>
      content.kind === "carried" &&
      content.from.kind === kind &&
      content.from.indicator === indicator,
  );
  if (indicator && found) return found.key;
  return kind === "target" ? dividedBy(form, told) : null;
}

/** What is expected by the end of the period: what else of the row another figure divides by the year's plan, typed in
 *  or made of the rows below. */
export function estimateBeside(form: Form, told: FormCell): FormCell | null {
  const cells = visibleCells(form, told.table, told.row);
  const plan = planOf(form, told, "target");
  const entries = cells.filter(({ content, key }) => {
    return (
      content.kind !== "carried" && key !== told.key && dividedBy(form, { ...told, key }) === plan
    );
  });
  return (plan !== null && entries[0]) || null;
}

/** The cell that holds the same figure of a year ago: carried from it, or worked out in the column of those that are. */
export function lastYearBeside(form: Form, told: FormCell): FormCell | null {
  const cells = visibleCells(form, told.table, told.row);
  const carried = cells.find((cell) => lastYearOf(cell) === told.key);
  if (carried) return carried;
  const columns = lastYearColumns(form, told.table, told.column.id);
  return (
    cells.find(({ column, content }) => content.kind === "computed" && columns.has(column.id)) ??
    null
  );
}

/** Whether a figure stands beside another and is none of its own: a plan, how much of it there is, a year ago, how much
 *  has changed since. */
export function isBeside(form: Form, cell: FormCell): boolean {
  const { content, measure } = cell;
  if (isOfLastYear(form, cell)) return true;
  if (content.kind === "carried") {
    return content.from.kind === "target" || content.from.kind === "milestone";
  }
  if (content.kind !== "computed" || measure.type !== "rate") return false;
  return listReferences(content.formula).some(({ key }) => {
    const part = form.cells.get(key);
    if (!part) return false;
    const isPlan = part.content.kind === "carried" && part.content.from.kind === "target";
    return isPlan || (part.row.id === cell.row.id && isOfLastYear(form, part));
  });
}

/** Figures that are totalled over units. */
export function isOfFigures({ measure }: FormCell): boolean {
  return isFigure(measure.type) && measure.aggregation !== "NONE";
}

/** What a share of the row divides a figure by. */
function dividedBy(form: Form, told: Pick<FormCell, "key" | "table" | "row">): CellKey | null {
  for (const { content, measure } of visibleCells(form, told.table, told.row)) {
    if (content.kind !== "computed" || measure.type !== "rate") continue;
    const parts = listReferences(content.formula).map(({ key }) => key);
    const [upper, lower] = parts;
    const below = lower === undefined ? undefined : form.cells.get(lower)?.content;
    const isPlan =
      below?.kind === "carried" && (below.from.kind === "target" || below.from.kind === "figure");
    if (parts.length === 2 && upper === told.key && lower !== undefined && isPlan) return lower;
  }
  return null;
}

function lastYearOf({ content }: FormCell): CellKey | null {
  if (content.kind !== "carried" || content.from.kind !== "report") return null;
  const { key, period } = content.from.cell;
  return period === "last-year" ? key : null;
}

function isOfLastYear(form: Form, cell: FormCell): boolean {
  if (lastYearOf(cell) !== null) return true;
  const { content, table, column } = cell;
  if (content.kind !== "computed") return false;
  return table.columns.some(({ id }) => lastYearColumns(form, table, id).has(column.id));
}

/** The columns of a table that hold what another one held a year ago. */
function lastYearColumns(form: Form, table: Table, column: string): Set<string> {
  const cells = [...form.cells.values()].filter((cell) => cell.table.id === table.id);
  return new Set(
    cells
      .filter((cell) => lastYearOf(cell) === cellKeyOf(table.id, cell.row.id, column))
      .map((cell) => cell.column.id),
  );
}
