import type { Day } from "../calendar/period.ts";
import type { None, Unknown } from "../form/dataValue.ts";
import type { IndicatorId, OrgUnitId } from "../ids.ts";
import type { Standards } from "./filingRules.ts";

/** What a district files for its units for a year before they report: what is aimed at, and where they start from. */
export type FiledKind = "targets" | "baselines";

/** A figure as it was filed; yes or no where a unit is to reach something or not. A blank cell files nothing. */
export type FiledValue = number | boolean | None | Unknown;

/** Whose figure it is. `own` is the part of the consolidating unit that none of its children has: its own fund. */
export type FiledPlace = OrgUnitId | typeof ownPart;

export const ownPart = "own";

/** Figures by indicator, then by place. */
export interface FiledValues {
  readonly [indicator: string]: { readonly [place: string]: FiledValue };
}

/** The paper that figures stand in, exactly as it is written there. */
export interface FiledDocument {
  /** "58/NQ-HĐND"; empty where a paper has none. */
  readonly number: string;
  readonly date: Day | null;
}

/** Who says so: a council, an office, a register. */
export interface FiledSource {
  /** Its identity too: no two sources of a set share a name. */
  readonly name: string;
  readonly document: FiledDocument;
  /** The standard that its figures were counted on, where that matters: "chuẩn 2022–2025". */
  readonly standard: string | null;
  readonly values: FiledValues;
}

/** All that is filed of one kind: the first source that names a cell is believed. */
export interface FiledSet {
  readonly sources: readonly FiledSource[];
}

/** A figure of a source, or null where it files none. */
export function filedIn(
  { values }: Pick<FiledSource, "values">,
  indicator: IndicatorId,
  place: FiledPlace,
): FiledValue | null {
  return values[indicator]?.[place] ?? null;
}

/** Whether a source's figure must not be compared with this year's as if both had been counted alike. */
export function isOnOtherStandard(
  { standard }: Pick<FiledSource, "standard">,
  standards: Standards | null,
  indicator: IndicatorId,
): boolean {
  if (!standards || standard === null || !standards.indicators.includes(indicator)) return false;
  return standard !== standards.ofYear;
}

/** Whether a document bears a day that targets of a year can hardly be set on: more than half a year before it
 *  begins, or after its end. It is kept as it is written, and asked about. */
export function isDateDoubtful(date: string | null, year: number): boolean {
  return date !== null && (date < `${year - 1}-07-01` || date > `${year}-12-31`);
}
