import type { DataValue } from "../../form/dataValue.ts";
import { rowOfUnit } from "../../form/template.ts";
import { type CellKey, cellKeyOf, type OrgUnitId } from "../../ids.ts";
import { cellsOfLine } from "./cellsOfLine.ts";
import { dh02b } from "./dh02b.ts";
import type { IllustratedReport } from "./illustratedReport.ts";
import { ofCommunes } from "./ofCommunes.ts";
import { sentReport } from "./sentReport.ts";

const communes = Object.keys(ofCommunes(Array(10).fill(0))) as OrgUnitId[];
const figures = ["5", "6", ...communes.map(rowOfUnit), "18", "19"];

type Class = readonly [name: string, trade: string, begins: string, ends: string, figures: string];

/** Name, trade, first and last day; learners outside and in farming, those of each commune, graduates, money. */
const classes: readonly Class[] = [
  ["Hàn 01/2022", "Hàn", "2021-12-20", "2022-02-25", "18 -  4 4 3 2 1 1 - 1 1 1  17 54"],
  [
    "Điện 01/2022",
    "Điện dân dụng",
    "2022-02-14",
    "2022-05-13",
    "20 -  3 3 2 3 2 2 1 1 2 1  - 36.5",
  ],
  [
    "Lúa 01/2022",
    "Kỹ thuật trồng lúa chất lượng cao",
    "2022-02-21",
    "2022-04-29",
    "- 22  1 - 1 - 3 4 5 3 2 3  - 24.2",
  ],
];

function cellsOf([name, trade, begins, ends, line]: Class, index: number): [CellKey, DataValue][] {
  const row = String(index + 1);
  const said = [name, trade, begins, ends].map((value, at): [CellKey, DataValue] => [
    cellKeyOf("A", row, String(at + 1)),
    value,
  ]);
  const places = figures.map((column) => ({ table: "A", row, column }));
  return [...said, ...cellsOfLine(places, line)];
}

/** The training centre's list of classes for quý I năm 2022. */
export const illustratedClasses: readonly IllustratedReport[] = [
  sentReport(dh02b.id, 3, "2022-03-02T10:12", "approved", classes.flatMap(cellsOf)),
];
