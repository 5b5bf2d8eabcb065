import type { CarriedSource, CellDefinition, Column } from "../../form/template.ts";
import type { IndicatorId, OrgUnitId, TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";

/** A column of entries in a form that does not share the standard ones; its number is its id unless said otherwise. */
export function ownColumn(id: string, label: string, more: Partial<Column> = {}): Column {
  return {
    id,
    label,
    group: null,
    number: id,
    width: 12,
    cell: { kind: "entry" },
    periodKinds: null,
    appliesTo: null,
    measure: null,
    hidden: false,
    ...more,
  };
}

/** A figure that no target is measured against, in a row that has one. */
export const unaimed: Partial<Measure> = { direction: null, target: null };

const unmeasured: Partial<Measure> = { ...unaimed, unit: "", decimals: 0, aggregation: "NONE" };

/** Words that are read and never added up. */
export const worded: Partial<Measure> = { ...unmeasured, type: "text" };

/** A day. */
export const dated: Partial<Measure> = { ...unmeasured, type: "date" };

/** "Có" or "Không"; of several units, those that say Có are counted. */
export const answered: Partial<Measure> = {
  ...unmeasured,
  type: "yes-no",
  unit: "Có/Không",
  aggregation: "COUNT_TRUE",
};

/** A cell in which nothing belongs. */
export const emptyCell: CellDefinition = { kind: "empty" };

/** What Chi cục Thống kê says of the unit for the year: its households or its people, and what is filed until then. */
export function fromStatistics(column: "hh" | "nk"): CarriedSource {
  const filed = column === "hh" ? "households" : "population";
  return {
    kind: "elsewhere",
    template: "tk-01" as TemplateId,
    by: { unit: "ou-32" as OrgUnitId, name: "Chi cục Thống kê" },
    period: "plan",
    cell: `A/{unit}/${column}`,
    ifMissing: "entry",
    orElse: { kind: "figure", indicator: filed as IndicatorId },
  };
}
