import { needsReason, type Violation } from "../form/violation.ts";
import type { Problem } from "../problem.ts";
import type { BlockingViolation } from "./blockingViolation.ts";
import type { Reason, Submission } from "./submission.ts";

/** What stands against a hand-in: errors without an explanation, warnings without a reason. */
export function listBlocking(
  violations: readonly Violation[],
  { withErrors, reasons }: Pick<Submission, "withErrors" | "reasons">,
): Violation[] {
  return violations.filter((violation) => {
    if (violation.importance === "error") return !withErrors?.trim();
    return needsReason(violation) && !hasReason(violation.id, reasons);
  });
}

/** Whether one of the reasons given covers a violation. */
export function hasReason(violation: string, reasons: readonly Reason[]): boolean {
  return reasons.some(
    ({ violations, text }) => violations.includes(violation) && text.trim() !== "",
  );
}

/** The problem that findings standing against a hand-in are. */
export function violationsProblem(violations: readonly Violation[]): Problem {
  return { kind: "has-violations", violations: violations.map(blockingViolationOf) };
}

/** A finding as the problem tells it. */
export function blockingViolationOf({ id, cells, importance }: Violation): BlockingViolation {
  return { rule: id, cells, importance: importance === "error" ? "error" : "warning" };
}
