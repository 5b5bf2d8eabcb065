import type { DataValue } from "../form/dataValue.ts";
import type { CellKey, PeriodId, TemplateId } from "../ids.ts";
import type { ValueType } from "../indicator.ts";

/** Whose figure it is: a unit's own; what the parent itself contributes; or a total over its units. */
export type Scope = "unit" | "own" | "urban" | "rural" | "total";

/** How a figure came about: typed, carried in, typed for want of what was to be carried in, put in its place by the sender,
 *  computed by the form, what a unit that owes nothing this time had come to by its last report, or totalled over units. */
export type Provenance =
  | "entry"
  | "carried"
  | "provisional"
  | "adjusted"
  | "computed"
  | "gone-on"
  | "totalled";

/** What becomes of a figure over the periods: only what happened within each of them adds up. What has come about since
 *  the year began, what a date finds, and what was taken from elsewhere (a plan, last year, another form) does not. */
export type FigureNature = "within" | "accumulated" | "stock" | "taken";

/** How much a total knows: a partial one must not pass for a whole one in another program either. */
export interface FigureCoverage {
  readonly covered: number;
  readonly expected: number;
  readonly approved: number;
  /** Of the covered ones, those that owe nothing this time and stand as of an earlier period. */
  readonly goneOn: number;
  readonly own: "in" | "missing" | null;
}

/** One figure as other programs are told it, with all that they need to know of it. */
export interface Figure {
  readonly regime: string;
  readonly template: TemplateId;
  /** The form as printed, "ĐH-04/HN". */
  readonly templateCode: string;
  readonly templateVersion: number;
  readonly period: PeriodId;
  readonly scope: Scope;
  /** The code that the unit is known by outside; that of the parent for what is totalled over its units. */
  readonly unit: string;
  readonly unitName: string;
  readonly cell: CellKey;
  /** What the form calls its row and its column. */
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly type: ValueType;
  readonly unitOfMeasure: string;
  readonly decimals: number;
  readonly nature: FigureNature;
  /** Whether the figures of units add up to their parent's: a rate, or points, do not. */
  readonly additive: boolean;
  readonly value: DataValue;
  readonly provenance: Provenance;
  /** "ước thực hiện", "sơ bộ": of a total, also of one half of the units, whether any of its parts is, those that go on by
   *  an earlier report included. */
  readonly estimated: boolean;
  readonly preliminary: boolean;
  /** Of a total; null for what one unit reported. */
  readonly coverage: FigureCoverage | null;
  /** The report that it stands in; null for a total. */
  readonly report: FigureReport | null;
}

/** The version of a report that a figure is taken from. */
export interface FigureReport {
  readonly version: number;
  /** Null where it is not told how the report stands. */
  readonly state: "draft" | "submitted" | "returned" | "approved" | "frozen" | null;
  /** Whether the totals take the figure in: not where the report was left out, returned or withdrawn. */
  readonly counted: boolean;
  /** The mã đối chiếu; null where it is not told. */
  readonly code: string | null;
}

/** Whether it is a total that somebody has not answered yet. */
export function isPartial({ coverage }: Pick<Figure, "coverage">): boolean {
  return coverage !== null && (coverage.covered < coverage.expected || coverage.own === "missing");
}
