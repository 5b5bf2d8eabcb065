import { round } from "../form/round.ts";
import { type FiledPlace, ownPart } from "./filed.ts";
import { addsUp, divisionOf } from "./filingRules.ts";
import type { MatrixLayout } from "./layOutMatrix.ts";
import type { MatrixFault } from "./matrixFault.ts";
import { listOtherScales } from "./otherScale.ts";
import type { MatrixSubject, ReadCell } from "./readLine.ts";

/** Everything that is wrong with a matrix, its layout first. */
export function listMatrixFaults(
  layout: MatrixLayout,
  subject: MatrixSubject,
  read: readonly ReadCell[],
): MatrixFault[] {
  return [
    ...layout.faults,
    ...listTwice(layout),
    ...listMissing(layout, subject, read),
    ...listOtherScales(layout, subject),
    ...listCellFaults(read),
    ...listTotals(layout, subject, read),
  ];
}

/** What is wrong with single cells. What a person puts right in one go is one fault: blanks, and figures kept as text. */
function listCellFaults(read: readonly ReadCell[]): MatrixFault[] {
  const faults = read.flatMap(({ fault }) => fault ?? []);
  const asText = faults.flatMap((fault) => {
    const isText = fault.kind === "unreadable" && fault.reading.unreadable === "number-as-text";
    const [meaning] = isText ? fault.reading.meanings : [];
    return isText && meaning !== undefined ? [{ cell: fault.cell, meaning }] : [];
  });
  const others = faults.filter(
    (fault) => fault.kind !== "unreadable" || !asText.some(({ cell }) => cell === fault.cell),
  );
  const blank = read.filter(({ isMissing }) => isMissing).map(({ cell }) => cell);
  return [
    ...(blank.length > 0 ? [{ kind: "blank", cells: blank } as const] : []),
    ...(asText.length > 0 ? [{ kind: "numbers-as-text", figures: asText } as const] : []),
    ...others,
  ];
}

/** Two columns of one unit, two lines of one indicator: which of them is meant, only the person knows. */
function listTwice({ grid, places, lines }: MatrixLayout): MatrixFault[] {
  const [head] = lines;
  const twice = <T>(all: readonly T[], one: T, index: number) =>
    all.indexOf(one) === index && all.lastIndexOf(one) !== index;
  const named = places.map(({ place }) => place);
  const filed = lines.map(({ indicator }) => indicator);
  return [
    ...named
      .filter((place, index) => twice(named, place, index))
      .map((place): MatrixFault => {
        const own = places.filter((one) => one.place === place);
        const at = own.map(({ across }) => grid.placeAt(head?.line ?? 0, across));
        return { kind: "place-twice", place, at };
      }),
    ...filed
      .filter((indicator, index) => twice(filed, indicator, index))
      .map((indicator): MatrixFault => {
        const own = lines.filter((one) => one.indicator === indicator);
        const at = own.map(({ line }) => grid.placeAt(line, places[0]?.across ?? 0));
        return { kind: "indicator-twice", indicator, at };
      }),
  ];
}

/** Children without a column, where anything is divided among the others. */
function listMissing(
  { places }: MatrixLayout,
  { children }: MatrixSubject,
  read: readonly ReadCell[],
): MatrixFault[] {
  const isChild = (place: FiledPlace) => children.some(({ id }) => id === place);
  if (!read.some(({ cell, isBlank }) => !isBlank && isChild(cell.place))) return [];
  const missing = children.filter(({ id }) => !places.some(({ place }) => place === id));
  return missing.length > 0 ? [{ kind: "units-missing", units: missing.map(({ id }) => id) }] : [];
}

/** Printed sums that are not the sums of what stands beside them. Where the whole has no column of its own, the
 *  printed sum is taken for what was set, and the division is checked against it. */
function listTotals(
  layout: MatrixLayout,
  { rules, indicators, children, parent }: MatrixSubject,
  read: readonly ReadCell[],
): MatrixFault[] {
  const { grid, places, total, lines } = layout;
  if (total === null || !places.some(({ place }) => place === parent.id)) return [];
  return lines.flatMap(({ indicator, line }): MatrixFault[] => {
    const found = indicators.find(({ id }) => id === indicator);
    const stated = grid.contentAt(line, total);
    const division = found && divisionOf(rules, found);
    if (!found || !division || !addsUp(division) || typeof stated !== "number") return [];
    const sumOf = (isPart: (place: FiledPlace) => boolean) => {
      const parts = read.flatMap(({ cell, value }) =>
        cell.indicator === indicator && isPart(cell.place) && typeof value === "number"
          ? value
          : [],
      );
      return round(
        parts.reduce((sum, part) => sum + part, 0),
        found.decimals,
      );
    };
    const isChild = (place: FiledPlace) => children.some(({ id }) => id === place);
    const made = sumOf(isChild);
    // Whoever prints it may have added the own part, or not.
    const sums = [made, sumOf((place) => isChild(place) || place === ownPart)];
    const meets = sums.some((sum) => round(stated - sum, found.decimals) === 0);
    const at = grid.placeAt(line, total);
    return meets ? [] : [{ kind: "total-differs", indicator, at, stated, made }];
  });
}
