import type { Form, FormCell } from "../form/form.ts";
import { isBlankText } from "../form/readEntry.ts";
import type { CellKey, IndicatorId } from "../ids.ts";
import type { Sector } from "../orgUnit.ts";
import type { UnitFigures } from "../rollup/consolidate.ts";
import { consolidationWidths } from "./consolidationWidths.ts";

/** Where everything of a consolidated sheet stands, zero-based. */
export interface ConsolidationLayout {
  readonly keyColumn: number;
  readonly left: number;
  /** Number, label and unit of measure. */
  readonly stub: readonly [number, number, number];
  readonly urban: UnitColumns;
  readonly rural: UnitColumns;
  /** Offices, centres, or whole districts: they belong to neither sector. */
  readonly others: UnitColumns;
  readonly total: number;
  readonly coverage: number;
  /** Null where no figure of the form has a target. */
  readonly target: TargetColumns | null;
  readonly right: number;
  readonly headerTop: number;
  readonly lines: readonly ConsolidationLine[];
  readonly rowOf: ReadonlyMap<CellKey, number>;
  readonly bottom: number;
  /** In characters, by column. */
  readonly widths: readonly number[];
}

export interface TargetColumns {
  readonly value: number;
  readonly share: number;
  readonly verdict: number;
}

/** The columns of one sector's units, in order, and of their subtotal; none where it has no units. */
export interface UnitColumns {
  readonly units: readonly UnitFigures[];
  readonly first: number;
  readonly last: number;
  /** Null where nothing is added up: units of neither sector have only the total. */
  readonly subtotal: number | null;
}

/** One row of the sheet: a heading, a figure, or what a unit wrote. */
export type ConsolidationLine =
  | { readonly kind: "heading"; readonly text: string; readonly strong: boolean }
  /** The only figure of its row has the row's name; one of several its column's, under a heading that names the row. */
  | { readonly kind: "figure"; readonly cell: FormCell; readonly alone: boolean }
  /** What one unit wrote. */
  | { readonly kind: "words"; readonly unit: string; readonly text: string };

/** The indicator whose target a figure's total is measured against; the carried target itself is not. */
export function aimOf({ measure, content }: FormCell): IndicatorId | null {
  return content.kind === "carried" ? null : measure.target;
}

/** Rows above the table's header. */
const headingRows = 6;
/** Sector, unit, standing, letters. */
const headerRows = 4;

/** Lays out figures as rows and units as columns: wards, their subtotal, communes, their subtotal, others, the town. */
export function layOutConsolidation(
  form: Form,
  cells: readonly FormCell[],
  units: readonly UnitFigures[],
): ConsolidationLayout {
  const left = 1;
  const firstUnit = left + 3;
  const urban = unitColumns(units, "urban", firstUnit);
  const rural = unitColumns(units, "rural", behind(urban));
  const others = unitColumns(units, null, behind(rural));
  const total = behind(others);
  const coverage = total + 1;
  const hasTarget = cells.some((cell) => aimOf(cell) !== null);
  const target = hasTarget
    ? { value: coverage + 1, share: coverage + 2, verdict: coverage + 3 }
    : null;
  const lines = linesOf(form, cells, units);
  const top = headingRows + headerRows;
  const rowOf = new Map<CellKey, number>();
  lines.forEach((line, index) => {
    if (line.kind === "figure") rowOf.set(line.cell.key, top + index);
  });
  const layout = {
    keyColumn: 0,
    left,
    stub: [left, left + 1, left + 2] as const,
    urban,
    rural,
    others,
    total,
    coverage,
    target,
    right: target?.verdict ?? coverage,
    headerTop: headingRows,
    lines,
    rowOf,
    bottom: top + lines.length,
  };
  return { ...layout, widths: consolidationWidths(layout, cells) };
}

/** How much room the columns of an area have together. */
export function roomOf(
  { widths }: ConsolidationLayout,
  { left, right }: { readonly left: number; readonly right: number },
): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

function unitColumns(
  units: readonly UnitFigures[],
  sector: Sector | null,
  first: number,
): UnitColumns {
  const own = units.filter((unit) => unit.sector === sector);
  const subtotal = own.length > 0 && sector !== null ? first + own.length : null;
  return { units: own, first, last: first + own.length - 1, subtotal };
}

function behind({ last, subtotal }: UnitColumns): number {
  return (subtotal ?? last) + 1;
}

/** A heading for each table, one for each row of several figures, and the figures. */
function linesOf(
  form: Form,
  cells: readonly FormCell[],
  units: readonly UnitFigures[],
): ConsolidationLine[] {
  return form.tables.flatMap(({ table }): ConsolidationLine[] => {
    const own = cells.filter((cell) => cell.table.id === table.id);
    if (own.length === 0) return [];
    const heading: ConsolidationLine[] =
      table.heading === null ? [] : [{ kind: "heading", text: table.heading, strong: true }];
    const rows = table.rows.flatMap((row): ConsolidationLine[] => {
      const figures = own.filter((cell) => cell.row.id === row.id);
      const alone = figures.length < 2;
      const lines = figures.flatMap((cell): ConsolidationLine[] =>
        cell.measure.type === "text"
          ? [
              { kind: "heading", text: nameOfWords(cell, units, alone), strong: false },
              ...listWords(cell, units),
            ]
          : [{ kind: "figure", cell, alone }],
      );
      if (alone) return lines;
      const text = [row.number, row.label].filter((part) => part !== "").join(". ");
      return [{ kind: "heading", text, strong: false }, ...lines];
    });
    return [...heading, ...rows];
  });
}

/** Whether a figure has a place on a consolidated sheet: of texts only those that are handed on. */
export function isConsolidated({ measure }: FormCell): boolean {
  return measure.type !== "text" || measure.aggregation === "TEXT_MERGE";
}

function listWords({ key }: FormCell, units: readonly UnitFigures[]): ConsolidationLine[] {
  return units.flatMap(({ name, values }) => {
    const text = values.get(key);
    if (typeof text !== "string" || isBlankText(text)) return [];
    return [{ kind: "words", unit: name, text } as const];
  });
}

/** Under a heading that names the row, words are called what their column is. */
function nameOfWords(cell: FormCell, units: readonly UnitFigures[], alone: boolean): string {
  const { row, column, table } = cell;
  const name = table.columns.length === 1 ? row.label : `${row.label} – ${column.label}`;
  const number = row.number === "" ? "" : `${row.number}. `;
  const said = alone ? `${number}${name}` : column.label;
  return `${said} (${listWords(cell, units).length}/${units.length} đơn vị có ghi)`;
}
