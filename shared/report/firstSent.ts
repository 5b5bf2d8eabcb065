import type { ReportState } from "./life.ts";

/** When the first version arrived that stands as sent: it decides on time or late. Null where nothing stands, since
 *  nothing was ever sent or all of it was withdrawn; a returned report keeps the moment of its first version. */
export function firstSentOf(
  report: { readonly state: ReportState; readonly firstSentAt: number } | null,
): number | null {
  return report && report.state !== "draft" ? report.firstSentAt : null;
}
