import { findValueFault } from "../form/checkValue.ts";
import { isNone } from "../form/dataValue.ts";
import { type EntryReading, readEntry } from "../form/readEntry.ts";
import type { IndicatorId, OrgUnitId } from "../ids.ts";
import type { Indicator, Measure } from "../indicator.ts";
import { type FiledValue, ownPart } from "./filed.ts";
import { addsUp, divisionOf, type FilingRules, filedMeasure } from "./filingRules.ts";
import type { NamedUnit } from "./findPlace.ts";
import type { MatrixLayout } from "./layOutMatrix.ts";
import type { MatrixCell, MatrixFault } from "./matrixFault.ts";

/** What a matrix is read for. */
export interface MatrixSubject {
  readonly rules: FilingRules;
  /** The indicators of the kind that is filed. */
  readonly indicators: readonly Indicator[];
  /** The unit whose children share what is divided. */
  readonly parent: NamedUnit;
  readonly children: readonly NamedUnit[];
  /** Units beside the children that may have figures of their own: offices, centres. */
  readonly others: readonly NamedUnit[];
}

/** One cell of a matrix as it was read. */
export interface ReadCell {
  readonly cell: MatrixCell;
  readonly value: FiledValue | null;
  readonly isBlank: boolean;
  /** Blank although others of its line are not. */
  readonly isMissing: boolean;
  readonly fault: MatrixFault | null;
}

/** Every figure of an indicator. */
export function readLine(
  layout: MatrixLayout,
  { rules, indicators, parent, children }: MatrixSubject,
  indicator: IndicatorId,
  line: number,
): ReadCell[] {
  const { grid } = layout;
  const found = indicators.find(({ id }) => id === indicator);
  if (!found) return [];
  const division = divisionOf(rules, found);
  const columns = placesOf(layout, parent.id, addsUp(division) ? line : null);
  const cells = columns.map(({ place, across }): ReadCell => {
    const measure = filedMeasure(found, division, place, parent.id);
    const [content, shown] = [grid.contentAt(line, across), grid.shownAt(line, across)];
    const reading = readEntry(content, shown, measure, grid.showing);
    const cell = { indicator, place, at: grid.placeAt(line, across) };
    const read = readCell(cell, reading, measure);
    const isAlien = place === ownPart && division !== "adds-up-with-own" && !isNothing(read.value);
    return isAlien ? { ...read, fault: { kind: "no-own-part", cell } } : read;
  });
  const isChild = ({ cell }: ReadCell) => children.some(({ id }) => id === cell.place);
  const isDivided = cells.some((one) => isChild(one) && !one.isBlank);
  return cells.map((one) =>
    isDivided && isChild(one) && one.isBlank ? { ...one, isMissing: true } : one,
  );
}

/** A printed sum stands for the whole where the whole has no column, and where it sums anything in this line. */
function placesOf({ grid, places, total }: MatrixLayout, whole: OrgUnitId, line: number | null) {
  const isWhole = !places.some(({ place }) => place === whole);
  const isPrinted = total !== null && line !== null && grid.contentAt(line, total) !== null;
  return isWhole && isPrinted ? [...places, { place: whole, across: total, label: "" }] : places;
}

function isNothing(value: FiledValue | null): boolean {
  return value === null || isNone(value);
}

function readCell(cell: MatrixCell, reading: EntryReading, measure: Measure): ReadCell {
  if ("unreadable" in reading) {
    const fault: MatrixFault = { kind: "unreadable", cell, measure, reading };
    return { cell, value: null, isBlank: false, isMissing: false, fault };
  }
  const { value } = reading;
  const fault = findValueFault(value, measure);
  if (fault && typeof value === "number") {
    const found: MatrixFault = { kind: "value", cell, measure, fault, value };
    return { cell, value, isBlank: false, isMissing: false, fault: found };
  }
  // No measure of a matrix takes words: whatever is read is a figure, a yes or no, or one of the marks.
  const filed = typeof value === "string" ? null : value;
  return { cell, value: filed, isBlank: filed === null, isMissing: false, fault: null };
}
