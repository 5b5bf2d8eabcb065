import type { PeriodKind } from "../calendar/period.ts";
import { type CellKey, cellKeyOf, type IndicatorId } from "../ids.ts";
import { err, ok, type Result } from "../result.ts";
import { type Expression, listCalls, listReferences } from "./algebra/expression.ts";
import { type KindOf, listFigureFaults } from "./algebra/typeStatement.ts";
import { bindExpression } from "./bindExpression.ts";
import { computeOrderOf } from "./computeOrder.ts";
import type {
  CarriedOrigin,
  CellOrigin,
  CellReference,
  Form,
  FormCell,
  FormTable,
  Place,
} from "./form.ts";
import { listGeneratedFaults } from "./generated.ts";
import { placeRules } from "./placeRules.ts";
import type { CarriedSource, CellDefinition, Column, Row, Table, Template } from "./template.ts";

/** Why a definition is no form: where in it, and what is wrong, for the administrator who publishes it. */
export interface TemplateFault {
  readonly at: string;
  readonly why: string;
}

/** Makes a template ready for one kind of period, or says everything that is wrong with the definition. */
export function compileForm(
  template: Template,
  periodKind: PeriodKind,
): Result<Form, readonly TemplateFault[]> {
  const faults: TemplateFault[] = [];
  const tables = template.tables.flatMap((whole): FormTable[] => {
    const rows = whole.rows.filter((row) => belongs(row.periodKinds ?? null, periodKind));
    const columns = whole.columns.filter((column) => belongs(column.periodKinds, periodKind));
    return rows.length === 0 ? [] : [{ table: { ...whole, rows }, columns }];
  });
  if (tables.length === 0) faults.push({ at: template.id, why: `has no row for ${periodKind}` });
  const cells = new Map<CellKey, FormCell>();
  for (const { table, columns } of tables) {
    for (const row of table.rows) {
      for (const column of columns) {
        const cell = cellAt(table, row, column, faults);
        if (cell && cells.has(cell.key)) faults.push({ at: cell.key, why: "stands twice" });
        if (cell) cells.set(cell.key, cell);
      }
    }
  }
  for (const cell of cells.values()) {
    if (cell.content.kind === "carried") noteStray(cell.key, cell.content.from, cells, faults);
    if (cell.content.kind !== "computed") continue;
    if (isRate(cell) && countsCells(cell.content.formula)) {
      faults.push({ at: cell.key, why: "a rate is made anew of sums: count in a cell of its own" });
    }
    for (const { key, template: other, period } of listReferences(cell.content.formula)) {
      if (other || period) faults.push({ at: cell.key, why: `${key} is not on the sheet` });
      else if (!cells.has(key)) faults.push({ at: cell.key, why: `there is no cell ${key}` });
    }
    for (const why of listFigureFaults(cell.content.formula, kindsOf(cells))) {
      faults.push({ at: cell.key, why });
    }
  }
  faults.push(...listGeneratedFaults(template, cells));
  const rules = placeRules(template, periodKind, cells, faults);
  const computeOrder = computeOrderOf(cells, faults);
  if (faults.length > 0) return err(faults);
  return ok({ template, periodKind, tables, cells, computeOrder, rules });
}

/** What algebra may do with the cells of a form. Another form's cells are figures, or cannot be asked about. */
export function kindsOf(cells: ReadonlyMap<CellKey, FormCell>): KindOf<CellReference> {
  return ({ key, template, period }) => {
    const type = template ? "count" : cells.get(key)?.measure.type;
    return type ? { type, name: period ? `${key}[${period}]` : key } : null;
  };
}

/** Whether something limited to kinds of period belongs to one of them. */
export function belongs(kinds: readonly PeriodKind[] | null, kind: PeriodKind): boolean {
  return kinds === null || kinds.includes(kind);
}

/** The cell where a row and a column meet, or null where nothing belongs. */
function cellAt(table: Table, row: Row, column: Column, faults: TemplateFault[]): FormCell | null {
  const key = cellKeyOf(table.id, row.id, column.id);
  const override = row.cells?.[column.id];
  const measure = { ...row.measure, ...column.measure, ...override?.measure };
  const place = { table: table.id, row: row.id, column: column.id };
  const definition = definitionAt(row, column);
  const cell = (content: CellOrigin | null): FormCell | null =>
    content && { key, table, row, column, measure, content };

  if (definition.kind === "empty") return null;
  const isFigure = measure.type !== "text";
  if (definition.kind === "entry" && row.formula !== null && !override?.cell && isFigure) {
    return cell(computedFrom(row.formula, place, "column", faults));
  }
  if (definition.kind === "computed") {
    // A column's formula runs along the row; one written at a cell reads the other rows of its column.
    const along = override?.cell ? "column" : "row";
    return cell(computedFrom(definition.formula, place, along, faults));
  }
  if (definition.kind === "carried") {
    const from = carriedFrom(definition.from, row, place, faults);
    return cell(from && { kind: "carried", from });
  }
  return cell({ kind: "entry" } satisfies CellDefinition);
}

/** What stands where a row and a column meet. */
export function definitionAt(row: Row, column: Column): CellDefinition {
  return row.cells?.[column.id]?.cell ?? (applies(column, row) ? column.cell : { kind: "empty" });
}

function applies(column: Column, row: Row): boolean {
  const only = column.appliesTo;
  if (only?.nature && only.nature !== row.measure.nature) return false;
  return !(only?.target && row.measure.target === null);
}

function computedFrom(
  text: string,
  place: Place,
  along: "row" | "column",
  faults: TemplateFault[],
): CellOrigin | null {
  const formula = bindExpression(text, place, along, faults);
  return formula && { kind: "computed", formula };
}

function carriedFrom(
  source: CarriedSource,
  row: Row,
  place: Place,
  faults: TemplateFault[],
): CarriedOrigin | null {
  switch (source.kind) {
    case "nothing":
      return source;
    case "figure":
      return {
        kind: "figure",
        indicator: source.indicator.replace("{row}", row.id) as IndicatorId,
      };
    case "target":
    case "milestone": {
      const indicator = source.indicator ?? row.measure.target;
      if (!indicator) faults.push({ at: `${place.table}/${row.id}`, why: "has no target" });
      return indicator && { kind: source.kind, indicator };
    }
    case "report": {
      const tree = bindExpression(source.cell, place, "row", faults);
      if (tree?.kind !== "reference") {
        const at = `${place.table}/${place.row}/${place.column}`;
        if (tree) faults.push({ at, why: `"${source.cell}" is more than one cell` });
        return null;
      }
      const orElse = source.orElse && carriedFrom(source.orElse, row, place, faults);
      return { kind: "report", cell: tree.to, orElse };
    }
    case "elsewhere": {
      const orElse = source.orElse && carriedFrom(source.orElse, row, place, faults);
      return { ...source, cell: source.cell.replace("{row}", row.id), orElse };
    }
  }
}

/** Notes a carried cell whose source is no cell of this form's earlier reports: it would never be filled. */
function noteStray(
  at: CellKey,
  from: CarriedOrigin,
  cells: ReadonlyMap<CellKey, FormCell>,
  faults: TemplateFault[],
): void {
  if (from.kind !== "report") return;
  const { key, template, period } = from.cell;
  if (template || !period) faults.push({ at, why: `${key} is of no earlier report of this form` });
  else if (!cells.has(key)) faults.push({ at, why: `there is no cell ${key}` });
  if (from.orElse) noteStray(at, from.orElse, cells, faults);
}

function isRate({ measure: { aggregation } }: FormCell): boolean {
  return aggregation === "RATIO" || aggregation === "RATE_100K";
}

/** Neither can be said of sums over units. */
function countsCells(tree: Expression<CellReference>): boolean {
  return listCalls(tree).some((name) => name === "count_true" || name === "sum_filled");
}
