import type { Situation } from "../../shared/report/life.ts";
import type { ReportSummary } from "../store/reportRows.ts";

/** How a stored report stands; null was never sent. */
export function situationOf(stored: ReportSummary | null): Situation {
  if (stored === null) return { state: "draft" };
  const { state, correctionAsked, enteredFor } = stored;
  return { state, correctionAsked, enteredFor };
}
