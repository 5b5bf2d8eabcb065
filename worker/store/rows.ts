import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";

/** What a report is filed under. */
export interface ReportKey {
  readonly period: PeriodId;
  readonly unit: OrgUnitId;
  readonly template: TemplateId;
}

/** A column that holds JSON which we wrote ourselves. */
export function parseColumn<T>(text: unknown): T {
  return JSON.parse(String(text)) as T;
}

/** A column that may be null. */
export function nullable<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}
