import type { DataValue } from "../../form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../ids.ts";
import type { IllustratedReport } from "./illustratedReport.ts";

/** A unit's report for quý I năm 2022, sent at a minute of Vietnamese time, "2022-03-04T09:10". */
export function sentReport(
  template: TemplateId,
  unit: number,
  sentAt: string,
  then: IllustratedReport["then"],
  entered: readonly (readonly [CellKey, DataValue])[],
  more: Partial<IllustratedReport> = {},
): IllustratedReport {
  return {
    unit: `ou-${String(unit).padStart(2, "0")}` as OrgUnitId,
    template,
    period: "2022Q1" as PeriodId,
    entered: new Map(entered),
    reasons: [],
    dataState: { estimated: false, preliminary: false },
    sentAt: `${sentAt}:00+07:00`,
    then,
    notes: [],
    ...more,
  };
}

/** What the reviewer wrote on one cell. */
export function noteOn(cell: string, text: string): IllustratedReport["notes"][number] {
  return { cell: cell as CellKey, text };
}
