import { isNone } from "../form/dataValue.ts";
import { round } from "../form/round.ts";
import type { IndicatorId } from "../ids.ts";
import { type FiledPlace, type FiledSource, type FiledValue, filedIn } from "./filed.ts";
import type { FilingRules } from "./filingRules.ts";

/** An indicator that is not what its parts make, at one place: learners in all, and by kind of trade. */
export interface UnlikeWhole {
  readonly indicator: IndicatorId;
  readonly place: FiledPlace;
  /** What the parts make, and what is filed of the whole. */
  readonly made: number;
  readonly filed: number;
}

/** Every place where an indicator is filed with all its parts and they do not make it. */
export function listUnlikeWholes(
  source: FiledSource,
  { wholes }: Pick<FilingRules, "wholes">,
): UnlikeWhole[] {
  return (Object.keys(wholes) as IndicatorId[]).flatMap((indicator) => {
    const places = Object.keys(source.values[indicator] ?? {}) as FiledPlace[];
    return places.flatMap((place): UnlikeWhole[] => {
      const filed = filedIn(source, indicator, place);
      const parts = (wholes[indicator] ?? []).map((part) =>
        quantity(filedIn(source, part as IndicatorId, place)),
      );
      if (typeof filed !== "number" || parts.some((part) => part === null)) return [];
      const made = round(
        parts.reduce<number>((sum, part) => sum + (part ?? 0), 0),
        mostDecimals,
      );
      return made === round(filed, mostDecimals) ? [] : [{ indicator, place, made, filed }];
    });
  });
}

/** As many as any figure has. */
const mostDecimals = 6;

function quantity(value: FiledValue | null): number | null {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null && isNone(value) ? 0 : null;
}
