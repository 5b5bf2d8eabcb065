import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import type { GoesOn } from "../../shared/rollup/goesOn.ts";

/** What goes on of the year at a unit, for the wire. */
export function goesOnOnWire({
  lacking,
  ...goesOn
}: GoesOn): NonNullable<ConsolidationReply["units"][number]["goesOn"]> {
  return {
    ...goesOn,
    cells: [...goesOn.cells],
    ...(lacking ? { lacking: [...lacking] } : {}),
  };
}
