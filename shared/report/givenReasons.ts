import { checkForm } from "../form/checkForm.ts";
import type { FormValues } from "../form/computeForm.ts";
import type { Form } from "../form/form.ts";
import { needsReason, type Violation } from "../form/violation.ts";
import { figuresAdjusted, openCellsOf } from "./adjusted.ts";
import { canonicalOf } from "./canonical.ts";
import type { CarriedSet } from "./carried.ts";
import type { Reason } from "./submission.ts";

/** A reason with the finding that it was given for, and that one's facts. */
export interface GivenReason {
  readonly violation: string;
  readonly about: string;
  readonly text: string;
}

/** The facts of a finding: its cells and both of its sides. A reason holds for as long as they are the same. */
export function factsOf({ cells, finding }: Violation): string {
  switch (finding.kind) {
    case "rule":
      return canonicalOf([cells, finding.left, finding.right]);
    case "statement":
      return canonicalOf([cells, finding.read]);
    case "value":
    case "dong":
      return canonicalOf([cells, finding.value]);
    case "adjusted":
      return canonicalOf([cells, finding.carried, finding.value]);
    case "unreadable":
      return canonicalOf([cells, finding.reading.shown]);
    case "blank":
    case "unknown":
      return canonicalOf([cells]);
  }
}

/** The reasons that a filled form went with, about what its own figures show. A finding that depends on other reports
 *  is left out: what those held then is not known any more. */
export function listGivenReasons(
  form: Form,
  values: FormValues,
  carried: CarriedSet,
  reasons: readonly Reason[],
): GivenReason[] {
  if (reasons.length === 0) return [];
  const found = checkForm(form, values, {
    openCells: openCellsOf(carried),
    adjusted: figuresAdjusted(carried),
    unreadable: new Map(),
    elsewhere: () => undefined,
  });
  return found.filter(needsReason).flatMap((violation) => {
    const { id } = violation;
    const reason = reasons.find(({ violations }) => violations.includes(id));
    return reason ? [{ violation: id, about: factsOf(violation), text: reason.text }] : [];
  });
}
