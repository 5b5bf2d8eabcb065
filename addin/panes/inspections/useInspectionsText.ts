import { inspectionsText } from "../../../shared/text/inspections/inspectionsText.ts";
import type { InspectionsText } from "../../../shared/text/inspections/vietnamese.ts";
import { useLanguage } from "../../hooks/useText.ts";

/** What is said of the plan of kiểm tra, giám sát, in the person's language. */
export function useInspectionsText(): InspectionsText {
  return inspectionsText[useLanguage()];
}
