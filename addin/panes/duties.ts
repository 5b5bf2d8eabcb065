import { useState } from "react";
import type { DutiesReply } from "../../shared/api/duties.ts";
import type { Problem } from "../../shared/problem.ts";
import { ok, type Result } from "../../shared/result.ts";
import { daysUntil } from "../../shared/text/moments.ts";
import type { WorkSession } from "../actions/workSession.ts";
import { type ActionState, useAction } from "../hooks/useAction.ts";

export type Duty = DutiesReply["duties"][number];

/** What the unit owes, as the Worker said last. */
export interface Duties {
  /** Stays while it is asked anew. */
  readonly reply: DutiesReply | null;
  readonly state: ActionState<unknown, Problem>;
  readonly refresh: () => Promise<unknown>;
  readonly clear: () => void;
}

/** Whether the unit still has to do something about it. What is reported only where there is something to report is
 *  owed by nobody, until it comes back to be corrected. */
export function isOwed({ state, optional, awaitsOfficial }: Duty): boolean {
  return awaitsOfficial || state === "returned" || (state === "draft" && !optional);
}

/** Whether the unit may report on it, and has not. */
export function isOpenToReport({ state, optional }: Duty): boolean {
  return optional && state === "draft";
}

/** What is due later than this is nobody's work yet: it would bury what is due now. */
const NEAR_DAYS = 45;

/** Whether a deadline is over or near; what has none is asked for now. */
export function isNear({ due }: Duty, now: string): boolean {
  return due === null || daysUntil(due.lastDay, now) <= NEAR_DAYS;
}

/** The forms that are to be filled in together now: those of the most urgent period, where it is due already. */
export function listDueSet({ duties, now }: DutiesReply): readonly Duty[] {
  const owed = duties.filter(isOwed);
  const [first] = owed;
  return first && isNear(first, now) ? owed.filter(({ period }) => period === first.period) : [];
}

/** The duties of the person's unit, kept over the panes that show them. */
export function useDuties(session: WorkSession | null): Duties {
  const [reply, setReply] = useState<DutiesReply | null>(null);
  const { state, start, clear } = useAction(async (stop): Promise<Result<null, Problem>> => {
    const asked = await session?.client.duties(stop);
    if (asked?.ok) setReply(asked.value);
    return !asked || asked.ok ? ok(null) : asked;
  });
  return { reply, state, refresh: start, clear };
}
