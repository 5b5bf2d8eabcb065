import { lastDayOnTime } from "../calendar/due.ts";
import type { Day, DueDate } from "../calendar/period.ts";
import type { Problem } from "../problem.ts";
import { err, ok, type Result } from "../result.ts";
import { isCounted, type ReportState } from "./life.ts";

/** What may be decided of a duty, whether or not a report was sent for it: it owes nothing ("miễn nộp"), its figures are
 *  left out of the totals ("loại khỏi tổng hợp"), it is given more time ("gia hạn"). */
export type ExceptionKind = "exempt" | "left-out" | "extended";

/** One decision that is in force. */
export interface Exception {
  readonly reason: string;
  readonly byName: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** All that is in force of one duty. It ends with the duty's period, or when it is lifted. */
export interface Exceptions {
  readonly exempt: Exception | null;
  readonly leftOut: Exception | null;
  /** `until` is the last day on time. */
  readonly extended: (Exception & { readonly until: Day }) | null;
}

/** Where nothing was decided. */
export const noExceptions: Exceptions = { exempt: null, leftOut: null, extended: null };

/** What is to be decided: granted with its reason, or lifted with one. */
export interface ExceptionWish {
  readonly kind: ExceptionKind;
  readonly granted: boolean;
  /** The new last day; null unless more time is granted, by itself or while an exemption is lifted. */
  readonly until: Day | null;
  readonly reason: string;
}

/** How a duty stands when something is decided of it. */
export interface DutyAsDecided {
  /** "draft" where nothing was sent, or all was withdrawn. */
  readonly state: ReportState;
  /** The last day on time as the calendar has it; null where none is set. */
  readonly lastDay: Day | null;
  readonly today: Day;
  readonly exceptions: Exceptions;
}

/** Whether a decision can be taken now, and whether it stands already: then nothing is to be written. */
export function judgeException(
  { kind, granted, until, reason }: ExceptionWish,
  { state, lastDay, today, exceptions }: DutyAsDecided,
): Result<"new" | "standing", Problem> {
  if (!reason.trim()) return err({ kind: "reason-missing" });
  const now = exceptionOf(exceptions, kind);
  if (!granted) return ok(now === null ? "standing" : "new");
  const sameEnd = kind !== "extended" || exceptions.extended?.until === until;
  if (now?.reason === reason.trim() && sameEnd) return ok("standing");
  // What stands as received is owed by nobody any more, and was on time or late when it came; what was returned is there,
  // wrong as it is, and has a day for correcting it.
  const isTooLate = isCounted(state) || state === "returned";
  if (kind !== "left-out" && isTooLate) {
    return err({ kind: "exception-too-late", exception: kind, state });
  }
  if (kind === "extended") {
    if (lastDay === null) return err({ kind: "no-deadline" });
    if (until === null || until <= lastDay || until < today) {
      return err({ kind: "extension-too-short", lastDay, today });
    }
    const year = lastDay.slice(0, 4);
    // A year that was mistyped.
    if (until > `${Number(year) + 1}-03-31`) {
      return err({
        ...{ kind: "impossible-day", fault: "outside-year", at: "last-day" },
        ...{ day: until, than: year },
      });
    }
  }
  return ok("new");
}

/** Whether nothing is owed of a duty: what was sent of it all the same counts, and where it was returned there is something
 *  to be corrected. */
export function owesNothing(
  { exempt }: { readonly exempt: object | null },
  state: ReportState,
): boolean {
  return exempt !== null && state === "draft";
}

/** What is in force of one kind. */
export function exceptionOf(exceptions: Exceptions, kind: ExceptionKind): Exception | null {
  switch (kind) {
    case "exempt":
      return exceptions.exempt;
    case "left-out":
      return exceptions.leftOut;
    case "extended":
      return exceptions.extended;
  }
}

/** What is in force after a decision. */
export function applyException(
  exceptions: Exceptions,
  { kind, granted, until, reason }: ExceptionWish,
  by: { readonly byName: string; readonly at: number },
): Exceptions {
  const made = granted ? { reason: reason.trim(), byName: by.byName, at: by.at } : null;
  switch (kind) {
    case "exempt":
      return { ...exceptions, exempt: made };
    case "left-out":
      return { ...exceptions, leftOut: made };
    case "extended":
      return { ...exceptions, extended: made && until ? { ...made, until } : null };
  }
}

/** The deadline of a duty: the period's own, or the last day it was given where that is later. */
export function deadlineOf(due: DueDate | null, { extended }: Exceptions): DueDate | null {
  if (due === null || extended === null || extended.until <= lastDayOnTime(due)) return due;
  return { before: extended.until, inclusive: true, soleReading: true };
}
