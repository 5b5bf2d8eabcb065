import type { Form, FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Sector } from "../orgUnit.ts";
import { aimOf } from "../rollup/aim.ts";
import { takesOwn, type UnitFigures } from "../rollup/consolidate.ts";
import { standsBesideLastYear } from "../rollup/lastYear.ts";
import { type ColumnSpan, consolidationBands } from "./consolidationBands.ts";
import type { ConsolidationInput } from "./consolidationInput.ts";
import { labelsWidth, longestLabel } from "./consolidationLabels.ts";
import { type ConsolidationLine, listLines } from "./consolidationRows.ts";
import { consolidationWidths, type WordRoom } from "./consolidationWidths.ts";
import { columnsWidth } from "./page.ts";

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
  /** The parent's own contribution; null where no figure takes one. */
  readonly own: number | null;
  readonly total: number;
  readonly coverage: number;
  /** Null where no figure of the form has a target. */
  readonly target: TargetColumns | null;
  /** Null where nothing is known of the year before. */
  readonly lastYear: LastYearColumns | null;
  readonly right: number;
  readonly headerTop: number;
  readonly lines: readonly ConsolidationLine[];
  readonly rowOf: ReadonlyMap<CellKey, number>;
  /** The row of what units registered for a figure. */
  readonly milestonesRowOf: ReadonlyMap<CellKey, number>;
  readonly bottom: number;
  /** In characters, by column. */
  readonly widths: readonly number[];
  /** The columns by the pages beside each other that they are printed on. */
  readonly bands: readonly [ColumnSpan, ...ColumnSpan[]];
}

export interface TargetColumns {
  readonly value: number;
  readonly share: number;
  readonly verdict: number;
}

/** Last year's total, how many units it is made from, and the change; beyond the page, hidden, every unit's figure. */
export interface LastYearColumns {
  readonly value: number;
  readonly coverage: number;
  readonly change: number;
  readonly urban: UnitColumns;
  readonly rural: UnitColumns;
  readonly others: UnitColumns;
  readonly own: number | null;
}

/** The columns of one sector's units, in order, and of their subtotal; none where it has no units. */
export interface UnitColumns {
  readonly units: readonly UnitFigures[];
  readonly first: number;
  readonly last: number;
  /** Null where nothing is added up: units of neither sector have only the total. */
  readonly subtotal: number | null;
}

/** Rows above the table's header. */
const headingRows = 6;
/** Sector, unit, standing, letters. */
const headerRows = 4;

/** Lays out figures as rows and units as columns: wards, their subtotal, communes, their subtotal, others, the parent
 *  itself, the total and what it is compared with. */
export function layOutConsolidation(
  form: Form,
  cells: readonly FormCell[],
  input: Omit<ConsolidationInput, "form" | "checks" | "doubts" | "heading">,
): ConsolidationLayout {
  const { units } = input;
  const left = 1;
  const firstUnit = left + 3;
  const urban = unitColumns(units, "urban", firstUnit, true);
  const rural = unitColumns(units, "rural", behind(urban), true);
  const others = unitColumns(units, null, behind(rural), true);
  const own = input.own && cells.some(takesOwn) ? behind(others) : null;
  const total = own === null ? behind(others) : own + 1;
  const coverage = total + 1;
  const hasTarget = cells.some((cell) => aimOf(cell) !== null);
  const target = hasTarget
    ? { value: coverage + 1, share: coverage + 2, verdict: coverage + 3 }
    : null;
  const known = new Set(
    input.lastYear?.figures.flatMap(({ key, total }) => (total.covered > 0 ? [key] : [])),
  );
  const isCompared = cells.some((cell) => known.has(cell.key) && standsBesideLastYear(form, cell));
  const compared = isCompared ? input.lastYear : null;
  const lastYear = lastYearColumns(compared, (target?.verdict ?? coverage) + 1, own !== null);
  const lines = listLines(form, cells, input);
  const top = headingRows + headerRows;
  const rowsOf = (kind: "figure" | "milestones") =>
    new Map(
      lines.flatMap((line, index) =>
        line.kind === kind ? [[line.cell.key, top + index] as const] : [],
      ),
    );
  const layout = {
    keyColumn: 0,
    left,
    stub: [left, left + 1, left + 2] as const,
    urban,
    rural,
    others,
    own,
    total,
    coverage,
    target,
    lastYear,
    right: lastYear?.change ?? target?.verdict ?? coverage,
    headerTop: headingRows,
    lines,
    rowOf: rowsOf("figure"),
    milestonesRowOf: rowsOf("milestones"),
    bottom: top + lines.length,
  };
  const measured = (room: WordRoom) => {
    const widths = consolidationWidths(layout, cells, input, room);
    return { ...layout, widths, bands: consolidationBands({ ...layout, widths }) };
  };
  const roomy = measured("roomy");
  const tight = measured("tight");
  const longest = longestLabel(lines);
  const labelOf = (laid: typeof roomy) => Math.min(longest, labelsWidth(laid));
  // Words are crowded only where that saves a page beside, or lines of the labels.
  const isWorth = tight.bands.length < roomy.bands.length || labelOf(tight) > labelOf(roomy);
  const chosen = isWorth ? tight : roomy;
  return { ...chosen, widths: chosen.widths.with(layout.stub[1], labelsWidth(chosen)) };
}

/** How much room the columns of an area have together. */
export function roomOf(
  { widths }: ConsolidationLayout,
  { left, right }: { readonly left: number; readonly right: number },
): number {
  return columnsWidth(widths.slice(left, right + 1));
}

/** The sectors that have units. */
export function sectorsOf({
  urban,
  rural,
  others,
}: Pick<ConsolidationLayout, "urban" | "rural" | "others">): UnitColumns[] {
  return [urban, rural, others].filter(({ units }) => units.length > 0);
}

function lastYearColumns(
  lastYear: ConsolidationInput["lastYear"],
  value: number,
  hasOwn: boolean,
): LastYearColumns | null {
  if (!lastYear) return null;
  const change = value + 2;
  // One empty column keeps the hidden ones off the page.
  const urban = unitColumns(lastYear.units, "urban", change + 2, false);
  const rural = unitColumns(lastYear.units, "rural", behind(urban), false);
  const others = unitColumns(lastYear.units, null, behind(rural), false);
  const own = hasOwn ? behind(others) : null;
  return { value, coverage: value + 1, change, urban, rural, others, own };
}

function unitColumns(
  units: readonly UnitFigures[],
  sector: Sector | null,
  first: number,
  addsUp: boolean,
): UnitColumns {
  const own = units.filter((unit) => unit.sector === sector);
  const subtotal = addsUp && own.length > 0 && sector !== null ? first + own.length : null;
  return { units: own, first, last: first + own.length - 1, subtotal };
}

function behind({ last, subtotal }: UnitColumns): number {
  return (subtotal ?? last) + 1;
}

/** Whether a figure has a place on a consolidated sheet: of texts only those that are handed on. */
export function isConsolidated({ measure }: FormCell): boolean {
  return measure.type !== "text" || measure.aggregation === "TEXT_MERGE";
}
