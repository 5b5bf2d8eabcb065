import type { DataValue } from "../../form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId, TemplateId } from "../../ids.ts";
import type { DataState, Reason } from "../../report/submission.ts";

/** A report that the demonstration begins with. */
export interface IllustratedReport {
  readonly unit: OrgUnitId;
  readonly template: TemplateId;
  readonly period: PeriodId;
  readonly entered: ReadonlyMap<CellKey, DataValue>;
  readonly reasons: readonly Reason[];
  readonly dataState: DataState;
  /** With its zone: "2022-03-04T09:12:00+07:00". */
  readonly sentAt: string;
  /** Where the report has got to since. */
  readonly then: "submitted" | "approved" | "returned";
  /** What the reviewer wrote on cells when returning it. */
  readonly notes: readonly { readonly cell: CellKey; readonly text: string }[];
}
