import { round } from "../form/round.ts";
import type { IndicatorId } from "../ids.ts";
import type { Indicator } from "../indicator.ts";
import type { FiledPlace, FiledSource } from "./filed.ts";

/** A share of a hundred that is filed as if it were one of one: 0,8 where 80 is probably meant. */
export interface FiledFraction {
  readonly indicator: IndicatorId;
  readonly place: FiledPlace;
  readonly filed: number;
  readonly meant: number;
}

/** The shares of a source that look like parts of one. Of what is to be as low as possible nobody can tell. */
export function listFractions(
  { values }: Pick<FiledSource, "values">,
  indicators: readonly Pick<Indicator, "id" | "unit" | "direction" | "decimals">[],
): FiledFraction[] {
  const shares = indicators.filter(({ unit, direction }) => unit === "%" && direction !== "down");
  return shares.flatMap(({ id, decimals }) =>
    Object.entries(values[id] ?? {}).flatMap(([place, filed]): FiledFraction[] => {
      if (typeof filed !== "number" || filed <= 0 || filed > 1) return [];
      const meant = round(filed * 100, decimals);
      return [{ indicator: id, place: place as FiledPlace, filed, meant }];
    }),
  );
}
