import type { IndicatorId } from "../ids.ts";
import type { Indicator, Measure } from "../indicator.ts";
import { type FiledDocument, type FiledKind, type FiledPlace, ownPart } from "./filed.ts";

/** How a target of the consolidating unit is divided among its children. */
export type Division =
  /** The children's make the whole. */
  | "adds-up"
  /** The children's and the unit's own part make the whole: a fund of each. */
  | "adds-up-with-own"
  /** Each child has the same as the whole: a rate. */
  | "same"
  /** So many per cent of the children are to reach it; each is told yes or no. */
  | "share-of-units"
  /** The whole is how many children keep to it; each is told yes or no. */
  | "count-of-units"
  /** The whole says nothing of the parts. */
  | "apart";

interface Divisions {
  readonly [indicator: string]: Division;
}

/** What a regime says of the figures that are filed for its units. */
export interface FilingRules {
  /** Who sets targets, the first believed before the second. */
  readonly targetSources: readonly { readonly name: string; readonly document: FiledDocument }[];
  /** The indicators that have targets, and how those are divided; every other one is a baseline. */
  readonly targets: Divisions;
  /** The baselines that are divided in another way than their measure says. */
  readonly baselines: Divisions;
  /** Starting figures that a target already says, so that nobody files them twice: what a fund is to raise. Of the
   *  consolidating unit it is the own part. */
  readonly fromTargets: { readonly [indicator: string]: IndicatorId };
  /** Indicators that are made of others, of the same unit: M1 of M1a and M1b. */
  readonly wholes: { readonly [indicator: string]: readonly string[] };
  /** Where figures of different years may have been counted on different standards. */
  readonly standards: Standards | null;
}

/** A standard that changes from time to time, as the poverty line does. */
export interface Standards {
  readonly indicators: readonly IndicatorId[];
  readonly choices: readonly string[];
  /** The one that this year's figures are counted on. */
  readonly ofYear: string;
}

/** The indicators that figures of a kind are filed under. */
export function listFiledIndicators(
  kind: FiledKind,
  { targets, fromTargets }: Pick<FilingRules, "targets" | "fromTargets">,
  indicators: readonly Indicator[],
): Indicator[] {
  return indicators
    .filter(({ id }) => !Object.hasOwn(fromTargets, id))
    .filter(({ id }) => Object.hasOwn(targets, id) === (kind === "targets"));
}

/** How the figures of an indicator are divided: a baseline that is counted is the sum of its parts, a rate is not. */
export function divisionOf(
  { targets, baselines }: Pick<FilingRules, "targets" | "baselines">,
  { id, unit }: Pick<Indicator, "id" | "unit">,
): Division {
  return targets[id] ?? baselines[id] ?? (unit === "%" ? "apart" : "adds-up");
}

/** What a cell of the matrix takes: of a target that children reach or do not, each child has a yes or no. */
export function filedMeasure(
  { unit, decimals, direction }: Indicator,
  division: Division,
  place: FiledPlace,
  whole: FiledPlace,
): Measure {
  const isAnswer = isOfUnits(division) && place !== whole && place !== ownPart;
  const figure = unit === "%" ? "rate" : decimals === 0 ? "count" : "money";
  const type = isAnswer ? "yes-no" : figure;
  const nature = "stock";
  return { type, unit, decimals, nature, aggregation: "NONE", direction, target: null };
}

/** Whether each child is told yes or no. */
export function isOfUnits(division: Division): boolean {
  return division === "share-of-units" || division === "count-of-units";
}

/** Whether the parts are summed. */
export function addsUp(division: Division): boolean {
  return division === "adds-up" || division === "adds-up-with-own";
}
