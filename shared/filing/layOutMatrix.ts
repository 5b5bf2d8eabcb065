import type { IndicatorId } from "../ids.ts";
import type { FiledPlace } from "./filed.ts";
import type { Heading } from "./findPlace.ts";
import type { MatrixFault } from "./matrixFault.ts";
import { type MatrixCells, type MatrixGrid, matrixGrid } from "./matrixGrid.ts";
import { firstPlace, headingsOf, otherHeading, unitsLine } from "./matrixHeadings.ts";
import { faultOf, linesBelow } from "./matrixLabels.ts";

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
