import type { IndicatorId, PeriodId } from "../../ids.ts";
import type { MilestonePlan } from "../../rollup/milestones.ts";
import { dh01 } from "./dh01.ts";

const rowOf: { readonly [indicator: string]: string } = {
  M1: "A/1",
  M1a: "A/1.1",
  M1b: "A/1.2",
  M2: "A/2",
  M2a: "A/2.1",
  M2b: "A/2.2",
  M3: "A/3.2",
  M4: "A/4",
  M5b: "A/5.2",
  M5c: "A/5.3",
  M6: "A/6",
  M11: "A/8",
};

/** Quý II closes two weeks after the six months' report: both are measured against the half year. The year's report is
 *  measured against the targets themselves. */
const columnOf: { readonly [period: string]: string } = {
  "2022Q1": "3",
  "2022S1": "4",
  "2022Q2": "4",
  "2022Q3": "5",
  "2022Q4": "6",
};

/** Where ĐH-01 holds how far a commune means to be by each period of 2022. */
export const milestones: MilestonePlan = {
  template: dh01.id,
  rows: rowOf as { readonly [indicator: IndicatorId]: string },
  columns: columnOf as { readonly [period: PeriodId]: string },
};
