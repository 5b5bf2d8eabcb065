import { type DataValue, isNone, isSameValue, isUnknown } from "../form/dataValue.ts";
import type { IndicatorId, OrgUnitId } from "../ids.ts";
import {
  type FiledPlace,
  type FiledSet,
  type FiledSource,
  type FiledValue,
  filedIn,
  ownPart,
} from "./filed.ts";
import type { FilingRules } from "./filingRules.ts";

/** The figure that is believed, and what other sources say instead. */
export interface FigureInForce {
  readonly value: FiledValue;
  readonly source: FiledSource;
  /** Never dropped in silence: whoever looks at the figure sees them. */
  readonly others: readonly { readonly source: FiledSource; readonly value: FiledValue }[];
}

/** What counts of a cell: the first source that names it. One that says "chưa có số liệu" does not. */
export function inForce(
  { sources }: FiledSet,
  indicator: IndicatorId,
  place: FiledPlace,
): FigureInForce | null {
  const told = sources.flatMap((source) => {
    const value = filedIn(source, indicator, place);
    return value === null || isUnknown(value) ? [] : [{ source, value }];
  });
  const [first, ...rest] = told;
  if (!first) return null;
  return { ...first, others: rest.filter(({ value }) => !isSameValue(value, first.value)) };
}

/** What is aimed at, as forms carry it; null where nothing is, also where somebody has said so. */
export function targetOf(
  set: FiledSet | null,
  indicator: IndicatorId,
  place: FiledPlace,
): DataValue {
  const found = set && inForce(set, indicator, place);
  return !found || isNone(found.value) ? null : found.value;
}

/** All targets of a place that are figures, by indicator. */
export function listTargets(
  set: FiledSet | null,
  place: FiledPlace,
): { readonly [indicator: IndicatorId]: number } {
  const named = set?.sources.flatMap(({ values }) => Object.keys(values)) ?? [];
  const indicators = [...new Set(named)] as IndicatorId[];
  return Object.fromEntries(
    indicators.flatMap((indicator) => {
      const value = targetOf(set, indicator, place);
      return typeof value === "number" ? [[indicator, value]] : [];
    }),
  );
}

/** What a regime says of whose figures are filed, and how. */
interface FiledFor {
  readonly filing: Pick<FilingRules, "fromTargets">;
  readonly consolidatedBy: OrgUnitId;
}

/** The starting figure that is believed; one that a target already says is the target, for the consolidating unit its
 *  own part of it. */
export function baselineInForce(
  {
    targets,
    baselines,
  }: { readonly targets: FiledSet | null; readonly baselines: FiledSet | null },
  { filing: { fromTargets }, consolidatedBy }: FiledFor,
  indicator: IndicatorId,
  unit: OrgUnitId,
): FigureInForce | null {
  const target = fromTargets[indicator];
  if (target === undefined) return baselines && inForce(baselines, indicator, unit);
  return targets && inForce(targets, target, unit === consolidatedBy ? ownPart : unit);
}
