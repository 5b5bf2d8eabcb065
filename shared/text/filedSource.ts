import { type FiledSource, isOnOtherStandard } from "../filing/filed.ts";
import type { Standards } from "../filing/filingRules.ts";
import type { IndicatorId } from "../ids.ts";
import { sayDay } from "./days.ts";

/** A source as sheets and sentences name it: "HĐND thị xã, 58/NQ-HĐND, 15/12/2021". A figure counted on another
 *  standard than the year's says which. */
export function nameSource(
  source: Pick<FiledSource, "name" | "document" | "standard">,
  standards: Standards | null,
  indicator: IndicatorId | null = null,
): string {
  const { number, date } = source.document;
  const parts = [source.name, number, date === null ? "" : sayDay("vi", date)];
  const name = parts.filter((part) => part !== "").join(", ");
  const isOther = indicator !== null && isOnOtherStandard(source, standards, indicator);
  return isOther ? `${name} (${source.standard}, khác chuẩn)` : name;
}
