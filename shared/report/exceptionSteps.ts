import type { Problem } from "../problem.ts";
import { ok, type Result } from "../result.ts";
import {
  applyException,
  type DutyAsDecided,
  type Exceptions,
  type ExceptionWish,
  judgeException,
} from "./exception.ts";

/** One thing that a decision changes, and what is in force after it. */
export interface ExceptionStep {
  readonly wish: ExceptionWish;
  readonly exceptions: Exceptions;
}

/** What a decision has to change, one after the other; nothing where all of it stands already. Whoever lifts an exemption
 *  may give the unit a day in the same breath: otherwise, after the deadline, it would be late at once. */
export function listSteps(
  wish: ExceptionWish,
  duty: DutyAsDecided,
  by: { readonly byName: string; readonly at: number },
): Result<ExceptionStep[], Problem> {
  const steps: ExceptionStep[] = [];
  let { exceptions } = duty;
  for (const step of stepsOf(wish, duty)) {
    const judged = judgeException(step, { ...duty, exceptions });
    if (!judged.ok) return judged;
    if (judged.value === "standing") continue;
    exceptions = applyException(exceptions, step, by);
    steps.push({ wish: step, exceptions });
  }
  return ok(steps);
}

function stepsOf(
  wish: ExceptionWish,
  { state, lastDay, exceptions: { extended } }: DutyAsDecided,
): ExceptionWish[] {
  const { kind, granted, until } = wish;
  if (kind !== "exempt" || granted || until === null) return [wish];
  const lifted = { ...wish, until: null };
  // What was sent was on time or late when it came, and what has no deadline needs none.
  if (state !== "draft" || lastDay === null) return [lifted];
  // The day is given along with the lifting: it takes no later one away.
  if (extended !== null && extended.until > until) return [lifted];
  return [lifted, { ...wish, kind: "extended", granted: true }];
}
