import type { IndicatorId, OrgUnitId } from "../../shared/ids.ts";
import type { FiguresByUnit } from "../../shared/regime.ts";

/** The target or figure that a regime hands over for a unit, or null where there is none. */
export function figureOf(
  figures: FiguresByUnit,
  indicator: IndicatorId,
  unit: OrgUnitId,
): number | null {
  return figures[indicator]?.[unit] ?? null;
}
