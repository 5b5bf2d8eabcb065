import type { Day } from "../calendar/period.ts";
import type { OrgUnitId } from "../ids.ts";

/** One kiểm tra, giám sát of a year's plan, with what became of it. */
export interface Inspection {
  /** A day, "2022-05-12", or a month only, "2022-05". */
  readonly planned: string;
  /** The units that it concerns, at least one. */
  readonly units: readonly OrgUnitId[];
  readonly subject: string;
  /** Who leads it. */
  readonly leader: string;
  readonly done: InspectionDone | null;
  readonly followedUp: InspectionFollowedUp | null;
  /** Why it is not held; null where it is. */
  readonly cancelled: string | null;
}

/** What was found on the day. */
export interface InspectionDone {
  readonly day: Day;
  readonly result: string;
  /** The kiến nghị; null where there is none. */
  readonly recommendation: string | null;
  /** The last day for following it up; null where none was set. */
  readonly followUpBy: Day | null;
}

/** How a recommendation was followed up. */
export interface InspectionFollowedUp {
  readonly day: Day;
  readonly words: string;
}

/** How an inspection stands on a day. */
export type InspectionState =
  | "ahead"
  | "due-this-month"
  | "overdue"
  | "done"
  | "to-follow-up"
  | "follow-up-overdue"
  | "followed-up"
  | "cancelled";

/** How an inspection stands on a day in Viet Nam. One that is planned for a month only has the whole of it. */
export function inspectionStateOn(inspection: Inspection, today: Day): InspectionState {
  const { planned, done, followedUp, cancelled } = inspection;
  if (cancelled !== null) return "cancelled";
  if (done) {
    if (done.recommendation === null) return "done";
    if (followedUp) return "followed-up";
    return done.followUpBy !== null && done.followUpBy < today
      ? "follow-up-overdue"
      : "to-follow-up";
  }
  // As texts a month stands before each of its days.
  if (planned < today.slice(0, planned.length)) return "overdue";
  return monthOfPlan(planned) === today.slice(0, 7) ? "due-this-month" : "ahead";
}

/** The month that something is planned for, "2022-05". */
export function monthOfPlan(planned: string): string {
  return planned.slice(0, 7);
}

/** What a unit that an inspection concerns is told of it: itself among the units, and what was found only where that is
 *  about nobody else. Null where it does not concern the unit. */
export function inspectionFor(inspection: Inspection, unit: OrgUnitId): Inspection | null {
  const { units, done, followedUp, cancelled } = inspection;
  if (!units.includes(unit)) return null;
  if (units.length === 1) return inspection;
  return {
    ...inspection,
    units: [unit],
    // That it was held, and when, is no secret; nor that it is not.
    done: done && { day: done.day, result: "", recommendation: null, followUpBy: null },
    followedUp: followedUp && null,
    cancelled: cancelled && "",
  };
}
