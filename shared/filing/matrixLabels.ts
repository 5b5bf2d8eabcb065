import { readNumbers } from "../form/readNumber.ts";
import type { IndicatorId } from "../ids.ts";
import type { CellContent } from "../sheet/sheet.ts";
import type { Heading } from "./findPlace.ts";
import type { MatrixFault } from "./matrixFault.ts";
import type { MatrixGrid } from "./matrixGrid.ts";

/** A line below the units, and which indicators the labels in front of its figures name. */
export interface LineBelow {
  readonly line: number;
  readonly label: string;
  readonly labelled: number;
  readonly indicators: readonly IndicatorId[];
}

/** The lines below the units, with what the labels in front of the figures name. */
export function linesBelow(
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

/** What is wrong with the labels of a line that holds figures. */
export function faultOf(
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
