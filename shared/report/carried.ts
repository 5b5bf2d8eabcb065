import { type Period, sameLastYear } from "../calendar/period.ts";
import type { ReferencePeriod } from "../form/algebra/expression.ts";
import { type DataValue, isUnknown, none } from "../form/dataValue.ts";
import type { CarriedOrigin, Form } from "../form/form.ts";
import { rowOfUnit } from "../form/template.ts";
import type { CellKey, IndicatorId, OrgUnitId, PeriodId, TemplateId } from "../ids.ts";
import { canonicalOf } from "./canonical.ts";
import { fingerprint } from "./fingerprint.ts";
import { type AdjustedStart, adjustedBy, listYearOpenings } from "./yearOpenings.ts";

/** A carried value and where it came from. */
export interface CarriedValue {
  readonly value: DataValue;
  readonly from: CarriedFrom;
}

export type CarriedFrom =
  /** `source` names who set it, where that is known. */
  | { readonly kind: "target"; readonly source?: string }
  /** The start of a chain: nothing has accumulated yet. */
  | { readonly kind: "nothing" }
  | {
      readonly kind: "figure";
      readonly source: string;
      /** The period in which the unit adjusted what was filed before: it was filed anew since. */
      readonly insteadOf?: PeriodId;
    }
  /** Nobody has supplied the figure yet, and nobody is asked for it. */
  | { readonly kind: "absent" }
  /** A version of another form; `by` names who supplies it, null the unit itself. */
  | {
      readonly kind: "elsewhere";
      readonly template: TemplateId;
      readonly by: string | null;
      readonly period: PeriodId;
      readonly version: number;
      readonly approved: boolean;
    }
  /** A version of an earlier report; "chưa duyệt" until it is approved. */
  | {
      readonly kind: "report";
      readonly period: PeriodId;
      readonly version: number;
      readonly approved: boolean;
      /** It is what the unit put there in the place of a filed figure. */
      readonly adjusted?: true;
    };

/** Everything carried into one form, and the revision that the sheet keeps to notice a change. */
export interface CarriedSet {
  readonly revision: string;
  readonly values: ReadonlyMap<CellKey, CarriedValue>;
  /** Cells whose source is missing: they open as entries, "tạm tính". */
  readonly missing: ReadonlySet<CellKey>;
  /** What was carried into cells that the unit holds to be wrong, "điều chỉnh": they are open for its own figure. */
  readonly adjusted?: ReadonlyMap<CellKey, CarriedValue>;
}

/** What carried cells are filled from; null where there is nothing yet. */
export interface CarriedSources {
  /** Whom and when the figures are carried to. */
  readonly unit: OrgUnitId;
  readonly period: PeriodId;
  readonly targetOf: (indicator: IndicatorId) => DataValue;
  readonly targetSourceOf?: (indicator: IndicatorId) => string | null;
  readonly figureOf: (
    indicator: IndicatorId,
  ) => { readonly value: DataValue; readonly source: string } | null;
  /** The reports in which the unit adjusted the year's opening in a cell, the earliest first; absent where nobody asks. */
  readonly adjustedAtStart?: (key: CellKey) => readonly AdjustedStart[];
  /** The unit's report of the same form in another period: "none" where the chain has no such period. */
  readonly reportOf: (period: ReferencePeriod) => EarlierReport | "none" | null;
  /** Where the unit registers how far it means to be by the period; null where it does not, absent where nobody does. */
  readonly milestoneOf?: (indicator: IndicatorId) => ElsewhereOrigin | null;
  /** The report of another form that an origin names. */
  readonly elsewhereOf: (origin: ElsewhereOrigin) => EarlierReport | null;
}

export type ElsewhereOrigin = Extract<CarriedOrigin, { kind: "elsewhere" }>;

export interface EarlierReport {
  readonly period: PeriodId;
  readonly version: number;
  readonly approved: boolean;
  readonly values: ReadonlyMap<CellKey, DataValue>;
}

/** Fills every carried cell of a form from its source. A source that says "chưa có số liệu" is missing like one that
 *  says nothing: locked in, nobody could answer for it. A target that was never set is no missing source: the cell stays
 *  blank and locked. */
export function resolveCarried(form: Form, sources: CarriedSources): CarriedSet {
  const values = new Map<CellKey, CarriedValue>();
  const missing = new Set<CellKey>();
  const openings = listYearOpenings(form);
  for (const { key, content } of form.cells.values()) {
    if (content.kind !== "carried") continue;
    const found = resolve(content.from, key, sources, openings);
    if (found) values.set(key, found);
    else missing.add(key);
  }
  // Figures only: approving their source changes none of them and must not stop a hand-in.
  const listed = [...values].map(([key, { value }]) => [key, value]);
  return { revision: fingerprint(canonicalOf([listed, [...missing]])), values, missing };
}

/** The same for a period as the calendar has it now: a sheet opened on other days, or behind another period, meets a
 *  changed revision. */
export function revisedFor(
  carried: CarriedSet,
  { windowFrom, windowTo, accumulatesAfter }: Period,
): CarriedSet {
  const held = [carried.revision, windowFrom, windowTo, accumulatesAfter];
  return { ...carried, revision: fingerprint(canonicalOf(held)) };
}

function resolve(
  origin: CarriedOrigin,
  into: CellKey,
  sources: CarriedSources,
  openings: ReadonlySet<IndicatorId>,
): CarriedValue | null {
  switch (origin.kind) {
    case "nothing":
      return { value: none, from: { kind: "nothing" } };
    case "target":
      return { value: sources.targetOf(origin.indicator), from: setBy(origin.indicator, sources) };
    case "milestone": {
      const registered = sources.milestoneOf?.(origin.indicator);
      return registered
        ? resolve(registered, into, sources, openings)
        : { value: null, from: { kind: "absent" } };
    }
    case "figure": {
      const filed = origin.indicator.replace("{last-year}", sameLastYear(sources.period));
      const figure = sources.figureOf(filed as IndicatorId);
      const now: CarriedValue | null = figure && {
        value: figure.value,
        from: { kind: "figure", source: figure.source },
      };
      const starts = openings.has(origin.indicator) ? (sources.adjustedAtStart?.(into) ?? []) : [];
      return adjustedBy(starts, into, now);
    }
    case "report": {
      const report = sources.reportOf(origin.cell.period ?? "previous");
      if (report === "none")
        return origin.orElse && resolve(origin.orElse, into, sources, openings);
      const value = answerIn(report, origin.cell.key);
      if (!report || value === null) return null;
      const { period, version, approved } = report;
      return { value, from: { kind: "report", period, version, approved } };
    }
    case "elsewhere": {
      const report = sources.elsewhereOf(origin);
      const key = origin.cell.replace("{unit}", rowOfUnit(sources.unit)) as CellKey;
      const value = answerIn(report, key);
      if (report && value !== null) {
        const { period, version, approved } = report;
        const by = origin.by?.name ?? null;
        const { template } = origin;
        return { value, from: { kind: "elsewhere", template, by, period, version, approved } };
      }
      if (origin.orElse) return resolve(origin.orElse, into, sources, openings);
      return origin.ifMissing === "blank" ? { value: null, from: { kind: "absent" } } : null;
    }
  }
}

/** What a source says in a cell; null where it does not say it. */
function answerIn(report: EarlierReport | null, key: CellKey): DataValue {
  const value = report?.values.get(key) ?? null;
  return isUnknown(value) ? null : value;
}

function setBy(indicator: IndicatorId, { targetSourceOf }: CarriedSources): CarriedFrom {
  const source = targetSourceOf?.(indicator) ?? null;
  return source === null ? { kind: "target" } : { kind: "target", source };
}
