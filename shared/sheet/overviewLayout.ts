import type { FormCell } from "../form/form.ts";
import type { CellKey } from "../ids.ts";
import type { Sector } from "../orgUnit.ts";
import { listPrincipal, type OverviewFigure, type OverviewUnit } from "../rollup/overview.ts";
import { lastYearOf } from "../rollup/overviewAim.ts";
import { signatureRows } from "./officialHead.ts";

/** Where everything of an overview with its units side by side stands, zero-based. */
export interface OverviewLayout {
  readonly keyColumn: number;
  readonly left: number;
  /** Number, label and unit of measure. */
  readonly stub: readonly [number, number, number];
  readonly bands: readonly Band[];
  /** What the parent itself contributes; null where no figure takes anything of it. */
  readonly own: number | null;
  readonly total: number;
  readonly coverage: number;
  readonly target: { readonly value: number; readonly share: number; readonly verdict: number };
  readonly right: number;
  readonly headerTop: number;
  /** What the overview is about, row by row; below it stand the legend and the signatures. */
  readonly principal: readonly OverviewLine[];
  readonly principalBottom: number;
  /** What others are made of, or compared with, on a page of its own; its first row repeats the units' names. */
  readonly parts: readonly OverviewLine[];
  readonly partsTop: number;
  readonly partsBottom: number;
  readonly rowOf: ReadonlyMap<CellKey, number>;
}

/** The columns of some units, in order, and of what they come to. */
export interface Band {
  readonly heading: string;
  /** The units, each with its place among all. */
  readonly units: readonly { readonly unit: OverviewUnit; readonly index: number }[];
  readonly first: number;
  readonly last: number;
  readonly sector: Sector | null;
  /** Null where nothing is added up: units of neither sector have only the total. */
  readonly subtotal: number | null;
}

/** One row of the sheet. */
export interface OverviewLine {
  readonly row: number;
  readonly figure: OverviewFigure;
  readonly label: string;
  /** Whether it is what the overview is about. */
  readonly principal: boolean;
}

/** Rows above the table's header, and the header's own: sector, unit, reports, numbers. */
const headingRows = 8;
const headerRows = 4;
/** Rows between the principal figures and the others: two of legend, the signatures, one that is empty. */
export const legendRows = 2;
const rowsBetween = legendRows + signatureRows + 1;

const sectors: readonly (readonly [Sector | null, string])[] = [
  ["urban", "Khu vực thành thị"],
  ["rural", "Khu vực nông thôn"],
  [null, "Đơn vị khác"],
];

/** Lays out the figures of a generated form as rows and the units as columns. */
export function layOutOverview(
  figures: ReadonlyMap<CellKey, OverviewFigure>,
  units: readonly OverviewUnit[],
): OverviewLayout {
  const left = 1;
  const bands: Band[] = [];
  let next = left + 3;
  for (const [sector, heading] of sectors) {
    const own = units
      .map((unit, index) => ({ unit, index }))
      .filter(({ unit }) => unit.sector === sector);
    if (own.length === 0) continue;
    const last = next + own.length - 1;
    const subtotal = sector === null ? null : last + 1;
    bands.push({ heading, units: own, first: next, last, sector, subtotal });
    next = (subtotal ?? last) + 1;
  }
  const takesOwn = [...figures.values()].some(
    ({ cell }) => cell.measure.aggregation === "SUM_PLUS_TOWN",
  );
  const own = takesOwn ? next : null;
  const total = takesOwn ? next + 1 : next;
  const top = headingRows + headerRows;
  const { principal, parts } = linesOf(figures);
  const principalBottom = top + principal.length;
  const partsTop = principalBottom + rowsBetween;
  const lines = [
    ...principal.map((line, index) => ({ ...line, row: top + index })),
    ...parts.map((line, index) => ({ ...line, row: partsTop + 1 + index })),
  ];
  return {
    keyColumn: 0,
    left,
    stub: [left, left + 1, left + 2],
    bands,
    own,
    total,
    coverage: total + 1,
    target: { value: total + 2, share: total + 3, verdict: total + 4 },
    right: total + 4,
    headerTop: headingRows,
    principal: lines.filter((line) => line.principal),
    principalBottom,
    parts: lines.filter((line) => !line.principal),
    partsTop,
    partsBottom: parts.length === 0 ? partsTop : partsTop + 1 + parts.length,
    rowOf: new Map(lines.map(({ row, figure }) => [figure.cell.key, row])),
  };
}

type Line = Omit<OverviewLine, "row">;

function linesOf(figures: ReadonlyMap<CellKey, OverviewFigure>) {
  const all = [...figures.values()];
  const principal = listPrincipal(figures);
  const compared = principal.flatMap((figure) => lastYearOf(figure.cell, figures) ?? []);
  const parts = all.filter((figure) => !principal.includes(figure) && !compared.includes(figure));
  const lineOf = (figure: OverviewFigure, label: string): Line => {
    return { figure, label, principal: principal.includes(figure) };
  };
  return {
    principal: principal.map((figure) => lineOf(figure, figure.cell.row.label)),
    parts: [
      ...compared.map((figure) => lineOf(figure, comparedLabel(figure.cell))),
      ...parts.map((figure) => lineOf(figure, figure.cell.row.label)),
    ],
  };
}

function comparedLabel({ row, column }: FormCell): string {
  const { label } = row;
  return `${column.label}: ${label.charAt(0).toLocaleLowerCase("vi")}${label.slice(1)}`;
}
