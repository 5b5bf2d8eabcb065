import type { Measure } from "../../indicator.ts";
import { countOf } from "./measures.ts";

/** What is so in a unit at the period's end, or is not. */
export function yesNoOf(
  aggregation: "COUNT_TRUE" | "COUNT_TRUE_RATIO",
  more: Partial<Measure> = {},
): Measure {
  return countOf("Có/Không", { type: "yes-no", nature: "stock", aggregation, ...more });
}
