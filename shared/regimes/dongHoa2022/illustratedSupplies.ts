import type { DataValue } from "../../form/dataValue.ts";
import { rowOfUnit, type Template } from "../../form/template.ts";
import { type CellKey, cellKeyOf, type OrgUnitId, type PeriodId } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { yearFigures } from "./figures.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { kt01 } from "./kt01.ts";
import { nhcsxh01 } from "./nhcsxh01.ts";
import { communeRowIds } from "./placeRows.ts";
import { tk01 } from "./tk01.ts";

function report(
  unit: string,
  { id }: Template,
  period: string,
  sentAt: string,
  then: IllustratedReport["then"],
  entered: readonly (readonly [CellKey, DataValue])[],
): IllustratedReport {
  return {
    unit: unit as OrgUnitId,
    template: id,
    period: period as PeriodId,
    entered: new Map(entered),
    reasons: [],
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
  };
}

/** The figures that are filed from this office, as it sends them. */
function filedAs(column: string, indicator: "households" | "population"): [CellKey, DataValue][] {
  return Object.entries(yearFigures.figures[indicator] ?? {}).map(([unit, value]) => [
    cellKeyOf("A", rowOfUnit(unit as OrgUnitId), column),
    value,
  ]);
}

/** A line of figures for each commune, in the columns of a table. */
function byCommune(table: string, columns: readonly string[], lines: readonly string[]) {
  return communeRowIds.flatMap((row, index) =>
    cellsOfLine(
      columns.map((column) => ({ table, row, column })),
      lines[index] ?? "",
    ),
  );
}

const programmes = ["hn", "vl", "xk", "sx", "nt", "sv", "k"];

/** Households, debt and overdue debt by programme; the second of each is what the communes' employment forms say,
 *  except for the overdue debt of Hòa Xuân Đông, which came back from the district for that. */
const loans = [
  byCommune("A", programmes, [
    ...["- 21 1 32 - 14 9", "1 19 2 38 - 17 11", "- 16 1 29 1 12 8", "- 14 1 33 1 11 7"],
    ...["1 18 1 30 - 13 9", "- 17 - 31 - 10 8", "- 13 - 28 1 9 6", "- 15 1 30 - 9 7"],
    ...["- 12 - 29 1 8 6", "- 12 1 24 - 6 5"],
  ]),
  byCommune("B", programmes, [
    "20 1420 160 4820.5 75 1310 980",
    "35 1240.5 240 5630 50 1545.25 1120",
    "15 1085 120 4415 100 1190 860.5",
    "20 962.5 150 4870 75 1085 790",
    "25 1130 180 4610.5 50 1220 905",
    "15 1048 90 4525 75 1010 815",
    "10 815.5 40 3980 100 870 640",
    "15 905 110 4260 75 905.5 705",
    "10 790 60 4145 100 815 620",
    "5 744 85 3205 50 610 485",
  ]),
  byCommune("C", programmes, [
    ...["- 10.5 - 42 - 12.5 8", "- 12.4 - 51.5 - 14 9.6", "- 9.6 - 38 - 10.2 6"],
    ...["- 15 5 47 - 9 7.5", "- 7.25 - 36.4 - 8 5", "- 8.1 - 40 - 7.5 6.2"],
    ...["- - - 31 - 6 4", "- 12.5 - 44 2 8.4 5.5", "- 6.4 - 37.5 - 7 4.8", "- 5.2 - 28 - 4.5 3"],
  ]),
].flat();

const support = ["2", "4", "5", "6", "7", "8", "9"];

/** Farm learners, households and money of the agricultural extension, households and money of the support. */
const farming = byCommune("A", support, [
  ...["- 2 3 45 3 2 60", "- 3 4 58.5 4 3 84", "- 2 2 36 2 3 55", "- 3 3 48 3 3 66"],
  ...["- 2 4 52 2 2 48", "- 3 2 40 3 2 57.5", "- 2 2 35 3 1 50", "- - - - 2 2 46"],
  ...["- 3 2 42 4 2 72", "- 1 1 18 2 1 34"],
]);

/** What other offices supply for 2022 and its first quarter. */
export const illustratedSupplies: readonly IllustratedReport[] = [
  report("ou-32", tk01, "2022P", "2022-03-02T08:45", "approved", [
    ...filedAs("hh", "households"),
    ...filedAs("nk", "population"),
    [cellKeyOf("B", "1", "v"), "2021-12-31"],
  ]),
  report("ou-37", nhcsxh01, "2022Q1", "2022-03-07T16:05", "approved", loans),
  report("ou-33", kt01, "2022Q1", "2022-03-08T14:30", "approved", farming),
];
