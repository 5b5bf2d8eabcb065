import { listReferences } from "../form/algebra/expression.ts";
import type { Form, FormCell } from "../form/form.ts";
import type { Row, Table } from "../form/template.ts";
import type { CellKey } from "../ids.ts";
import { listAccumulated } from "../report/accumulated.ts";
import { aimOf } from "../rollup/aim.ts";
import { isSumOfList } from "../rollup/listedRows.ts";
import { estimateBeside, isBeside, isOfFigures, planOf, visibleCells } from "./besideCells.ts";
import { lowerFirst, upperFirst } from "./inSentence.ts";

/** How a row of a table is told: by one figure, or by what all its columns say. */
export type ToldRow =
  | {
      readonly kind: "figure";
      readonly row: Row;
      readonly cell: FormCell;
      readonly isPart: boolean;
    }
  | {
      readonly kind: "columns";
      readonly row: Row;
      readonly cells: readonly FormCell[];
      /** The one among them that is told beside its plan, and what it was before. */
      readonly principal: FormCell | null;
    }
  /** A row of words above other rows. */
  | { readonly kind: "heading"; readonly row: Row };

/** The most rows of a table that are told column by column: longer tables are read as tables. */
const mostToldByColumns = 2;

/** What a form tells of a table, in reading order: its chief rows, whatever is measured against a target, and what that
 *  is made of. Other rows below a chief one are left to the form: few people may hide behind their figures. */
export function listToldRows(form: Form, table: Table): ToldRow[] {
  const accumulated = listAccumulated(form);
  const rows = table.rows.filter((row) => row.added !== true);
  const cellsOf = (row: Row) => visibleCells(form, table, row);
  const filled = rows.filter((row) => cellsOf(row).some(isTellable));
  const chief = Math.min(...filled.map(({ level }) => level));
  const isShort = filled.filter(({ level }) => level === chief).length <= mostToldByColumns;
  return rows.flatMap((row): ToldRow[] => {
    const cells = cellsOf(row);
    if (cells.length === 0) return row.level <= chief ? [{ kind: "heading", row }] : [];
    const aimed = cells.find(isAimed);
    const isPart = !aimed && row.level !== chief;
    if (isPart && !isBelowAimed(rows, row, cellsOf)) return [];
    const cell = aimed ?? toldOf(form, cells, accumulated);
    const figure: ToldRow[] = cell ? [{ kind: "figure", row, cell, isPart }] : [];
    if (cell && isSaidByOthers(cell)) return [];
    const others = cells.filter(
      (one) => isOfFigures(one) && !isBeside(form, one) && (!cell || isOtherThan(form, cell, one)),
    );
    const isRead = row.level === chief && (isShort || others.length <= mostToldByColumns);
    const isApart = cell !== undefined && !(isShort && isOneOfMany(form, cell));
    if (!isRead || isApart || others.length === 0) return figure;
    const told = cells.filter((one) => one === cell || others.includes(one));
    return [{ kind: "columns", row, cells: told, principal: cell ?? null }];
  });
}

/** Whether a table has more than its sentences say. */
export function isToldInPart(form: Form, table: Table): boolean {
  const told = new Set(listToldRows(form, table).map(({ row }) => row.id));
  return table.rows.some(
    (row) => visibleCells(form, table, row).some(isTellable) && !told.has(row.id),
  );
}

/** Whether a cell is measured against the target of the year. */
export function isAimed(cell: FormCell): boolean {
  return aimOf(cell) !== null && cell.measure.direction !== null;
}

/** What a figure is called: its row, and its column too where the row has other figures of its own. A row that leans on
 *  the one above it is named by itself. */
export function labelOfFigure(form: Form, cell: FormCell): string {
  const label = labelInTable(form, cell.table, cell.row);
  return isOneOfMany(form, cell) ? `${label} – ${labelOfColumn(cell)}` : label;
}

/** A row as a sentence names it: one that leans on others of the form by how it is spoken of. */
export function labelOfRow({ label, spoken }: Row): string {
  return /^Trong đó|\bdòng \d/.test(label) ? upperFirst(spoken) : label;
}

/** The same in its table: what sums up a list, "Cộng", is named after what the list is of. */
export function labelInTable(form: Form, table: Table, row: Row): string {
  const isSum = visibleCells(form, table, row).some((cell) => isSumOfList(form, cell));
  return isSum && table.heading !== null ? withoutNumber(table.heading) : labelOfRow(row);
}

/** "A. Diễn biến hộ nghèo" where the document counts by itself. */
export function withoutNumber(heading: string): string {
  return heading.replace(/^([A-Z]|[IVX]+)\. /, "");
}

/** "giảm trong kỳ – chết", without the unit that stands behind the figure. */
export function labelOfColumn(cell: FormCell): string {
  const label = shortLabelOfColumn(cell);
  return cell.column.group ? `${lowerFirst(cell.column.group)} – ${label}` : label;
}

/** The same without the heading that stands above several columns: "chết". */
export function shortLabelOfColumn({ column, measure }: FormCell): string {
  return lowerFirst(column.label.replace(` (${measure.unit})`, ""));
}

/** Whether a row says something else besides a figure: it has another nature or kind than the row, or others stand
 *  beside it that it is not made of. */
function isOneOfMany(form: Form, cell: FormCell): boolean {
  const own = cell.row.measure;
  const { nature, type } = cell.measure;
  if (type !== "yes-no" && (own.nature !== nature || own.type !== type)) return true;
  return visibleCells(form, cell.table, cell.row).some(
    (one) => isOfFigures(one) && !isBeside(form, one) && isOtherThan(form, cell, one),
  );
}

/** Whether a cell is neither the figure, nor a part of what has accumulated, nor its plan, nor what is expected of it: a
 *  column of some kinds of period beside one of all. */
function isOtherThan(form: Form, told: FormCell, { key, column }: FormCell): boolean {
  const { measure } = told;
  const parts = told.content.kind === "computed" ? listReferences(told.content.formula) : [];
  const isPart = measure.nature === "flow" && parts.some((part) => part.key === key);
  const isExpected = column.periodKinds !== null && told.column.periodKinds === null;
  const beside = [told.key, planOf(form, told, "target"), estimateBeside(form, told)?.key];
  return !isPart && !isExpected && !beside.includes(key);
}

/** One figure of a row: what has accumulated since the year began, or the only one there is. */
function toldOf(
  form: Form,
  cells: readonly FormCell[],
  accumulated: ReadonlySet<CellKey>,
): FormCell | undefined {
  const sum = cells.findLast(
    ({ key, content, measure }) =>
      content.kind === "computed" && measure.type !== "rate" && accumulated.has(key),
  );
  if (sum) return sum;
  const own = cells.filter((cell) => isTellable(cell) && !isBeside(form, cell));
  const [first] = own;
  const isOne = first && own.every((one) => one === first || !isOtherThan(form, first, one));
  return isOne ? first : undefined;
}

/** Whether a row stands below one that is measured against a target: it says what that is made of. */
function isBelowAimed(
  rows: readonly Row[],
  row: Row,
  cellsOf: (row: Row) => readonly FormCell[],
): boolean {
  const above = rows.slice(0, rows.indexOf(row)).findLast(({ level }) => level < row.level);
  return above !== undefined && cellsOf(above).some(isAimed);
}

function isTellable(cell: FormCell): boolean {
  return cell.measure.type === "yes-no" || isOfFigures(cell);
}

/** What another body says of the same thing: the row is there to be compared with. */
function isSaidByOthers({ content }: FormCell): boolean {
  return (
    content.kind === "carried" && content.from.kind === "elsewhere" && content.from.by !== null
  );
}
