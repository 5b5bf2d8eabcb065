import type { Day, PeriodKind } from "../calendar/period.ts";
import type { IndicatorId, OrgUnitId, TemplateId } from "../ids.ts";
import type { Measure } from "../indicator.ts";
import type { OrgUnitType } from "../orgUnit.ts";

/** A form as data: immutable once published under its id and version. */
export interface Template {
  readonly id: TemplateId;
  readonly version: number;
  /** As printed: "ĐH-04/HN". */
  readonly code: string;
  readonly title: string;
  /** The title on the sheet's tab and in lists. */
  readonly shortTitle: string;
  /** The document that introduced the form, or null while it is only proposed by this system. */
  readonly adoptedBy: string | null;
  readonly reportedBy: readonly Reporter[];
  readonly periodKinds: readonly PeriodKind[];
  /** The regime sets its reporters no deadline: it is owed, and never late. */
  readonly neverLate?: true;
  /** Until this day its figures are "sơ bộ" unless the sender says otherwise: a review is still going on. */
  readonly preliminaryUntil?: Day;
  readonly tables: readonly Table[];
  readonly rules: readonly ValidationRule[];
}

/** Who owes a form: every unit of a type, or one unit by its id. */
export type Reporter = OrgUnitType | OrgUnitId;

/** The units that a form names one by one. */
export function namedReporters({ reportedBy }: Pick<Template, "reportedBy">): OrgUnitId[] {
  return reportedBy.filter((reporter): reporter is OrgUnitId => reporter.startsWith("ou-"));
}

/** A table of the form. */
export interface Table {
  /** One capital letter: references from other tables print it, "9A". */
  readonly id: string;
  readonly heading: string | null;
  readonly stub: readonly StubColumn[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The row a printed reference from another table means when it names only the column. */
  readonly principalRow: string | null;
}

/** A column of labels left of the figures. */
export interface StubColumn {
  readonly shows: "number" | "label" | "unit";
  readonly label: string;
  /** What stands in the algebra row: "A", "B". */
  readonly letter: string;
  readonly width: number;
}

/** A column of figures. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** The merged heading above it; neighbours with the same group share one. */
  readonly group: string | null;
  /** What stands in the algebra row when there is no formula: "1". Null prints nothing. */
  readonly number: string | null;
  readonly width: number;
  readonly cell: CellDefinition;
  /** Only for these kinds of period; null for all. */
  readonly periodKinds: readonly PeriodKind[] | null;
  /** Rows it does not apply to hold nothing here. */
  readonly appliesTo: { readonly nature?: "flow" | "stock"; readonly target?: true } | null;
  /** Overrides what the row says of its figures. */
  readonly measure: Partial<Measure> | null;
  /** Carried in to compute with, never shown. */
  readonly hidden: boolean;
}

/** A row of figures. */
export interface Row {
  readonly id: string;
  /** As printed, "1.2"; empty where the form prints none. */
  readonly number: string;
  readonly label: string;
  /** How a sentence names the row: "hộ nghèo, nhân khẩu". */
  readonly spoken: string;
  readonly level: 0 | 1 | 2;
  /** The sender adds it: a class, an event, a project. Left blank it is no row, and rows of several units are listed, not
   *  totalled. */
  readonly added?: true;
  /** Only for these kinds of period; absent for all. */
  readonly periodKinds?: readonly PeriodKind[];
  readonly measure: Measure;
  /** Makes the row's entries computed, from other rows of the same column: "@1.1 + @1.2". */
  readonly formula: string | null;
  /** Overrides what the columns say, by column id. */
  readonly cells: { readonly [column: string]: CellOverride } | null;
}

/** What one cell is, where it differs from its column. */
export interface CellOverride {
  readonly cell?: CellDefinition;
  readonly measure?: Partial<Measure>;
}

/** Where a cell's value comes from. */
export type CellDefinition =
  | { readonly kind: "entry" }
  | { readonly kind: "carried"; readonly from: CarriedSource }
  | { readonly kind: "computed"; readonly formula: string }
  /** Nothing belongs here. */
  | { readonly kind: "empty" };

/** Where a carried value is taken from. */
export type CarriedSource =
  /** The unit's own target for the year; of the row's target indicator where none is named. */
  | { readonly kind: "target"; readonly indicator: IndicatorId | null }
  /** A figure filed for the unit: the year's opening, the same period last year, another office's figure. "{row}" in
   *  the indicator stands for the row's id, "{last-year}" for the id of the same period a year earlier. */
  | { readonly kind: "figure"; readonly indicator: IndicatorId }
  /** "không phát sinh": where a chain of periods starts, nothing has accumulated. */
  | { readonly kind: "nothing" }
  /** A cell of the unit's earlier report, as printed algebra: "@9[previous]". Where there is no such period, `orElse`. */
  | { readonly kind: "report"; readonly cell: string; readonly orElse: CarriedSource | null }
  | ElsewhereSource;

/** A cell of another form: of the unit's own, or of one in which a supplier answers for many units. */
export interface ElsewhereSource {
  readonly kind: "elsewhere";
  readonly template: TemplateId;
  /** Who fills it in, with the name people know it by; null for the unit itself. */
  readonly by: { readonly unit: OrgUnitId; readonly name: string } | null;
  /** The form of the same period, or the one of the year's plan. */
  readonly period: "same" | "plan";
  /** A cell key; "{unit}" in it stands for the row of the unit that is carried to, `rowOfUnit`, "{row}" for the id of
   *  the row it is carried into. */
  readonly cell: string;
  /** What becomes of the cell while there is no such figure: the sender fills it in, or it stays blank and locked. */
  readonly ifMissing: "entry" | "blank";
  readonly orElse: CarriedSource | null;
}

/** The id of the row in which a form that answers about many units answers about one: algebra reads "-" as minus. */
export function rowOfUnit(unit: OrgUnitId): string {
  return unit.replaceAll("-", "_");
}

export type Importance = "error" | "warning" | "info";

/** A statement in printed algebra that a correct form satisfies. */
export interface ValidationRule {
  readonly id: string;
  /** "@2 + @3 + @4 <= @1", "@ready => filled(@number)". */
  readonly holds: string;
  /** Where it is applied: once for each row named, once for each column named, or once. */
  readonly over: RuleScope;
  readonly importance: Importance;
  /** Added to half of the last decimal. */
  readonly tolerance: number;
  /** The last decimal compared; null takes the finest of the cells. A rule that divides must say it. */
  readonly decimals: number | null;
  /** The fact in one line, as a colleague would say it. */
  readonly title: string;
  /** What to do about it. */
  readonly instruction: string;
  readonly periodKinds: readonly PeriodKind[] | null;
}

export type RuleScope =
  | { readonly each: "row"; readonly table: string; readonly rows: readonly string[] }
  | { readonly each: "column"; readonly table: string; readonly columns: readonly string[] }
  | { readonly each: "form" };
