import { type FiledPlace, ownPart } from "./filed.ts";
import type { Heading } from "./findPlace.ts";
import type { MatrixFault } from "./matrixFault.ts";
import type { MatrixGrid } from "./matrixGrid.ts";

/** How far a heading may stand above the line of the units: merged cells hold their text in their first row. */
const mostAbove = 3;

/** The line that names most units. The whole and its own part often stand in a line above, in merged cells. */
export function unitsLine(
  grid: MatrixGrid,
  headingOf: (label: string) => Heading,
  whole: FiledPlace,
) {
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

/** Where the first of the units stands. */
export function firstPlace(grid: MatrixGrid, head: number, headingOf: (label: string) => Heading) {
  for (let across = 0; across < grid.width; across++) {
    if (headingOf(grid.labelAt(head, across)).kind === "place") return across;
  }
  return grid.width;
}

/** What stands over each column from the first unit's on: in the line of the units, or not far above it. */
export function headingsOf(
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
export function otherHeading(
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
