import type { DataValue } from "../../form/dataValue.ts";
import type { Template } from "../../form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../ids.ts";
import { cellsOfLine, type LinePlace } from "./cellsOfLine.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

/** Who hands what in for which period, and when. */
export interface Handed {
  readonly template: Template;
  readonly period: string;
  readonly unit: number;
  /** Vietnamese time, to the minute: "2022-03-04T09:20". */
  readonly sentAt: string;
}

/** An illustrated report and what has become of it since; its figures are neither estimated nor preliminary unless it
 *  says so. */
export function illustratedOf(
  { template, period, unit, sentAt }: Handed,
  then: IllustratedReport["then"],
  entered: Iterable<readonly [CellKey, DataValue]>,
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return {
    unit: `ou-${unit}` as OrgUnitId,
    template: template.id,
    period: period as PeriodId,
    entered: new Map(entered),
    reasons: [],
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
    ...more,
  };
}

/** The cells where a table's rows meet its columns, row by row. */
export function placesOf(
  table: string,
  rows: readonly string[],
  columns: readonly string[],
): LinePlace[] {
  return rows.flatMap((row) => columns.map((column) => ({ table, row, column })));
}

/** Lines of values, each in the places that belong to it. */
export function cellsOfLines(
  places: readonly (readonly LinePlace[])[],
  lines: readonly string[],
): [key: CellKey, value: DataValue][] {
  if (lines.length !== places.length)
    throw new Error(`${lines.length} lines, not ${places.length}`);
  return places.flatMap((line, index) => cellsOfLine(line, lines[index] ?? ""));
}

/** A reviewer's note on a cell. */
export function note(cell: string, text: string): IllustratedReport["notes"][number] {
  return { cell: cell as CellKey, text };
}
