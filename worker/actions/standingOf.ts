import type { Period } from "../../shared/calendar/period.ts";
import { type Exceptions, owesNothing } from "../../shared/report/exception.ts";
import { isApproved, type ReportState } from "../../shared/report/life.ts";
import type { DataState } from "../../shared/report/submission.ts";
import type { UnitStanding } from "../../shared/rollup/standing.ts";

/** Whether a report counts in a total, and why not. */
export function standingOf(
  report: { readonly state: ReportState; readonly dataState: DataState } | null,
  { optional }: Pick<Period, "optional">,
  exceptions: Exceptions,
): UnitStanding {
  const { exempt, leftOut } = exceptions;
  if (leftOut) return { kind: "left-out", reason: leftOut.reason };
  if (exempt && owesNothing(exceptions, report?.state ?? "draft")) {
    return { kind: "exempt", reason: exempt.reason };
  }
  if (!report && optional) return { kind: "nothing-to-report" };
  if (!report || report.state === "draft") return { kind: "not-reported" };
  if (report.state === "returned") return { kind: "being-corrected" };
  const { estimated, preliminary } = report.dataState;
  return { kind: "counted", approved: isApproved(report.state), estimated, preliminary };
}
