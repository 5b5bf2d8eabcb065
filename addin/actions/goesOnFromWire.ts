import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { CellKey, PeriodId } from "../../shared/ids.ts";
import type { GoesOn } from "../../shared/rollup/goesOn.ts";

type GoesOnWire = NonNullable<ConsolidationReply["units"][number]["goesOn"]>;

/** What goes on of the year at a unit, from the wire. */
export function goesOnFromWire({ until, isKnown, cells, lacking, by }: GoesOnWire): GoesOn {
  return {
    until: until as PeriodId,
    isKnown,
    cells: new Set(cells as CellKey[]),
    ...(lacking ? { lacking: lacking as CellKey[] } : {}),
    ...(by ? { by } : {}),
  };
}
