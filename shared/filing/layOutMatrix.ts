import { readNumbers } from "../form/readNumber.ts";
import type { IndicatorId } from "../ids.ts";
import type { CellContent } from "../sheet/sheet.ts";
import { type FiledPlace, ownPart } from "./filed.ts";
import type { Heading } from "./findPlace.ts";
import type { MatrixFault } from "./matrixFault.ts";
import { type MatrixCells, type MatrixGrid, matrixGrid } from "./matrixGrid.ts";

/** Where the figures of a matrix stand: each line is an indicator's. */
export interface MatrixLayout {
  readonly grid: MatrixGrid;
  readonly places: readonly PlacedHeading[];
  /** Where a sum over the units is printed; null where it is not. */
  readonly total: number | null;
  readonly lines: readonly { readonly indicator: IndicatorId; readonly line: number }[];
  readonly faults: readonly MatrixFault[];
}

/** Whose figures stand across, and what the heading there says. */
export interface PlacedHeading {
  readonly place: FiledPlace;
  readonly across: number;
  readonly label: string;
}

/** How far a heading may stand above the line of the units: merged cells hold their text in their first row. */
const mostAbove = 3;

/** Finds what is whose by what the labels say, with the units across or down. */
export function layOutMatrix(
  cells: MatrixCells,
  headingOf: (label: string) => Heading,
  indicatorOf: (label: string) => IndicatorId | null,
  whole: FiledPlace,
): MatrixLayout | null {
  const best = [false, true]
    .map((turned) => unitsLine(matrixGrid(cells, turned), headingOf, whole))
    .reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count === 0) return null;
  const { grid, line: head } = best;
  const first = firstPlace(grid, head, headingOf);
  const headings = headingsOf(grid, head, first, headingOf);
  const lines = linesBelow(grid, head, first, indicatorOf);
  const isUsed = (across: number) =>
    lines.some(
      ({ line, indicators }) => indicators.length > 0 && grid.contentAt(line, across) !== null,
    );
  const strangers = headings.filter(
    ({ across, heading }) => heading.kind === "unknown" && isUsed(across),
  );
  const total = headings.find(({ heading }) => heading.kind === "total");
  return {
    grid,
    places: headings.flatMap(({ across, label, heading }) =>
      heading.kind === "place" ? [{ place: heading.place, across, label }] : [],
    ),
    total: total?.across ?? null,
    lines: lines.flatMap(({ line, indicators: [indicator, second] }) =>
      indicator && !second ? [{ indicator, line }] : [],
    ),
    faults: [
      ...strangers.map(({ across, label, heading, line }): MatrixFault => {
        const near = heading.kind === "unknown" ? heading.near.map(({ id }) => id) : [];
        return { kind: "unknown-unit", label, near, at: grid.placeAt(line, across) };
      }),
      ...lines.flatMap((one) => faultOf(grid, one, headings, first)),
      ...lines.flatMap((one, index) => {
        const isOverFigures = lines
          .slice(index + 1)
          .some(({ indicators }) => indicators.length > 0);
        return isOverFigures ? otherHeading(grid, one.line, headings, headingOf) : [];
      }),
    ],
  };
}

/** The line that names most units. The whole and its own part often stand in a line above, in merged cells. */
function unitsLine(grid: MatrixGrid, headingOf: (label: string) => Heading, whole: FiledPlace) {
  let best = { grid, line: 0, count: 0 };
  for (let line = 0; line < grid.height; line++) {
    const named = new Set<FiledPlace>();
    for (let across = 0; across < grid.width; across++) {
      const heading = headingOf(grid.labelAt(line, across));
      const isUnit = heading.kind === "place" && ![whole, ownPart].includes(heading.place);
      if (isUnit) named.add(heading.place);
    }
    if (named.size > best.count) best = { grid, line, count: named.size };
  }
  return best;
}

function firstPlace(grid: MatrixGrid, head: number, headingOf: (label: string) => Heading) {
  for (let across = 0; across < grid.width; across++) {
    if (headingOf(grid.labelAt(head, across)).kind === "place") return across;
  }
  return grid.width;
}

/** What stands over each column from the first unit's on: in the line of the units, or not far above it. */
function headingsOf(
  grid: MatrixGrid,
  head: number,
  first: number,
  headingOf: (label: string) => Heading,
) {
  return Array.from({ length: grid.width - first }, (_, index) => {
    const across = first + index;
    let line = head;
    while (line > 0 && head - line < mostAbove && grid.labelAt(line, across) === "") line -= 1;
    const label = grid.labelAt(line, across);
    return { across, line, label, heading: headingOf(label) };
  });
}

/** The first heading of a second table below that stands over other figures than in the first: a line that names
 *  several units is one of headings. */
function otherHeading(
  grid: MatrixGrid,
  line: number,
  headings: readonly { readonly across: number; readonly heading: Heading }[],
  headingOf: (label: string) => Heading,
): MatrixFault[] {
  const labelled = Array.from({ length: grid.width }, (_, across) => {
    const label = grid.labelAt(line, across);
    const above = headings.find((one) => one.across === across)?.heading ?? null;
    return { across, label, above, heading: headingOf(label) };
  }).filter(({ label }) => label !== "");
  const named = labelled.flatMap(({ heading }) => (heading.kind === "place" ? heading.place : []));
  if (new Set(named).size < 2) return [];
  const other = labelled.find(({ heading, above }) => {
    const isOfFigures = [heading, above].some(
      (one) => one?.kind === "place" || one?.kind === "total",
    );
    return isOfFigures && !isSameHeading(heading, above);
  });
  if (!other) return [];
  const { label, above, across } = other;
  const place = above?.kind === "place" ? above.place : null;
  return [{ kind: "headings-differ", label, above: place, at: grid.placeAt(line, across) }];
}

function isSameHeading(one: Heading, other: Heading | null): boolean {
  if (one.kind === "place" && other?.kind === "place") return one.place === other.place;
  return one.kind === other?.kind;
}

interface LineBelow {
  readonly line: number;
  readonly label: string;
  readonly labelled: number;
  readonly indicators: readonly IndicatorId[];
}

/** The lines below the units, with what the labels in front of the figures name. */
function linesBelow(
  grid: MatrixGrid,
  head: number,
  first: number,
  indicatorOf: (label: string) => IndicatorId | null,
): LineBelow[] {
  return Array.from({ length: Math.max(0, grid.height - head - 1) }, (_, index) => {
    const line = head + 1 + index;
    const labels = Array.from({ length: first }, (__, across) => grid.labelAt(line, across));
    const found = labels.map(indicatorOf).filter((indicator) => indicator !== null);
    const label = labels.reduce(
      (longest, one) => (one.length > longest.length ? one : longest),
      "",
    );
    const labelled = Math.max(0, labels.indexOf(label));
    return { line, label, labelled, indicators: [...new Set(found)] };
  });
}

function faultOf(
  grid: MatrixGrid,
  { line, label, labelled, indicators }: LineBelow,
  headings: readonly { readonly across: number; readonly heading: Heading }[],
  first: number,
): MatrixFault[] {
  const at = grid.placeAt(line, labelled);
  if (indicators.length > 1) return [{ kind: "two-indicators", indicators, at }];
  if (indicators.length === 1 || isLetterLine(grid, line, first)) return [];
  const isFigure = ({ across, heading }: (typeof headings)[number]) =>
    heading.kind === "place" && looksLikeFigure(grid.contentAt(line, across));
  return headings.some(isFigure) ? [{ kind: "unknown-indicator", label, at }] : [];
}

function looksLikeFigure(content: CellContent): boolean {
  return (
    typeof content === "number" || (typeof content === "string" && readNumbers(content).length > 0)
  );
}

const letter = /^\(?[a-zđ]\)?$/i;

/** The line in which forms number their columns: A, B, C, and 1, 2, 3 to its end. */
function isLetterLine(grid: MatrixGrid, line: number, first: number): boolean {
  const labels = Array.from({ length: first }, (_, across) => grid.labelAt(line, across));
  const numbers = Array.from({ length: grid.width - first }, (_, index) =>
    grid.labelAt(line, first + index).replace(/^\((\d+)\)$/, "$1"),
  ).filter((label) => label !== "");
  const [from] = numbers;
  return (
    labels.every((label) => label === "" || letter.test(label)) &&
    numbers.every((label, index) => label === String(Number(from) + index))
  );
}
