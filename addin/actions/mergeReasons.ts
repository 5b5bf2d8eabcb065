import type { Violation } from "../../shared/form/violation.ts";
import { type KeptReason, type KeptReasons, keepReason } from "./keptReasons.ts";

/** A finding for which two people have given different reasons since the version that both set out from. */
export interface ReasonConflict {
  readonly violation: Violation;
  readonly theirs: string;
  readonly mine: string;
}

/** What becomes of the reasons kept on this machine when another's version is merged. */
export interface MergedReasons {
  /** Findings whose kept reason yields to the one that came with the other's version: only he has changed it. */
  readonly yield: readonly string[];
  readonly conflicts: readonly ReasonConflict[];
}

/** Merges reasons as figures are merged. Only those for the very same facts can be in each other's way: of any others each
 *  holds for its own. */
export function mergeReasons(
  violations: readonly Violation[],
  base: KeptReasons,
  theirs: KeptReasons,
  mine: KeptReasons,
): MergedReasons {
  const yields: string[] = [];
  const conflicts: ReasonConflict[] = [];
  for (const [id, { about, text }] of Object.entries(mine)) {
    const their = textFor(theirs[id], about);
    const was = textFor(base[id], about);
    if (their === null || their === text.trim()) continue;
    if (was === text.trim()) yields.push(id);
    else if (was !== their) {
      const violation = violations.find((one) => one.id === id);
      // What is not found any more is asked about by nobody: the version that was received says it last.
      if (violation && keepReason(violation, "").about === about) {
        conflicts.push({ violation, theirs: their, mine: text.trim() });
      } else yields.push(id);
    }
  }
  return { yield: yields, conflicts };
}

function textFor(kept: KeptReason | undefined, about: string): string | null {
  return kept?.about === about ? kept.text.trim() : null;
}
