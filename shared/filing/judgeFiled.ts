import { findValueFault } from "../form/checkValue.ts";
import { isNone, isUnknown } from "../form/dataValue.ts";
import type { IndicatorId, OrgUnitId } from "../ids.ts";
import type { Indicator } from "../indicator.ts";
import type { Problem } from "../problem.ts";
import { checkDivision, type DivisionCheck, needsExplanation } from "./checkDivision.ts";
import { listUnlikeWholes } from "./checkWholes.ts";
import { type FiledPlace, type FiledSource, type FiledValue, filedIn, ownPart } from "./filed.ts";
import type { FiledMatrix } from "./fileMatrix.ts";
import { divisionOf, type FilingRules, filedMeasure } from "./filingRules.ts";
import { listFractions } from "./listFractions.ts";

/** What filed figures are judged by. */
export interface FilingContext {
  readonly rules: FilingRules;
  /** The indicators of the kind that is filed. */
  readonly indicators: readonly Indicator[];
  readonly parent: OrgUnitId;
  readonly children: readonly OrgUnitId[];
  /** Every unit that may have figures. */
  readonly units: ReadonlySet<OrgUnitId>;
}

/** How one indicator of a source is divided, and whether its parts meet. */
export interface CheckedIndicator {
  readonly indicator: Indicator;
  readonly check: DivisionCheck;
}

/** Checks every indicator that a source files. */
export function checkSource(source: FiledSource, context: FilingContext): CheckedIndicator[] {
  const { rules, indicators, parent, children } = context;
  return indicators
    .filter(({ id }) => Object.hasOwn(source.values, id))
    .map((indicator) => {
      const at = (place: FiledPlace) => filedIn(source, indicator.id, place);
      const check = checkDivision({
        division: divisionOf(rules, indicator),
        decimals: indicator.decimals,
        children: new Map(children.map((unit) => [unit, at(unit)])),
        own: at(ownPart),
        whole: at(parent),
      });
      return { indicator, check };
    });
}

/** What stands against filing a matrix, or null. A pane shows all of it before it sends: whatever is met here was not
 *  sent by it. `source` is what the set will hold. */
export function judgeFiled(
  matrix: FiledMatrix,
  source: FiledSource,
  reason: string | null,
  context: FilingContext,
): Problem | null {
  for (const [id, cells] of Object.entries(matrix.values)) {
    const indicator = context.indicators.find((one) => one.id === id);
    if (!indicator) return refused(id, "no indicator of this kind");
    for (const [place, value] of Object.entries(cells)) {
      const why = whyNot(value, indicator, place as FiledPlace, context);
      if (why) return refused(`${id}.${place}`, why);
    }
  }
  const standards = context.rules.standards;
  const isOnStandard = (id: string) => standards?.indicators.includes(id as IndicatorId) ?? false;
  if (Object.keys(source.values).some(isOnStandard) && !isChosen(source.standard, standards)) {
    return { kind: "invalid-request", at: "standard", why: "one of the regime's is needed" };
  }
  const checked = checkSource(source, context).filter(
    ({ indicator }) => indicator.id in matrix.values,
  );
  for (const { indicator } of checked) {
    const [blank] = listBlank(source, indicator.id, context.children);
    if (blank) return refused(`${indicator.id}.${blank}`, "blank, where others are not");
  }
  const filed = context.indicators.filter(({ id }) => id in matrix.values);
  const unexplained =
    listFractions(source, filed).length > 0 ||
    checked.some(({ check }) => needsExplanation(check)) ||
    listUnlikeWholes(source, context.rules).length > 0;
  return unexplained && !reason?.trim() ? { kind: "reason-missing" } : null;
}

/** The children that have nothing where another has something: nobody knows whether that is none or forgotten. */
function listBlank(source: FiledSource, indicator: IndicatorId, children: readonly OrgUnitId[]) {
  const blank = children.filter((unit) => filedIn(source, indicator, unit) === null);
  return blank.length < children.length ? blank : [];
}

function isChosen(standard: string | null, standards: FilingRules["standards"]): boolean {
  return standard !== null && (standards?.choices.includes(standard) ?? false);
}

function whyNot(
  value: FiledValue | null,
  indicator: Indicator,
  place: FiledPlace,
  { rules, parent, units }: FilingContext,
): string | null {
  if (place !== ownPart && !units.has(place)) return "no unit of the district";
  const division = divisionOf(rules, indicator);
  if (value === null) return null;
  if (place === ownPart && division !== "adds-up-with-own") return "has no own part";
  if (isNone(value) || isUnknown(value)) return null;
  const measure = filedMeasure(indicator, division, place, parent);
  const fits = typeof value === (measure.type === "yes-no" ? "boolean" : "number");
  return fits ? findValueFault(value, measure) : `not ${measure.type}`;
}

function refused(at: string, why: string): Problem {
  return { kind: "invalid-request", at: `values.${at}`, why };
}
