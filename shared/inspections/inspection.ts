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
  /** What was found of all its units together, and how that was followed up. */
  readonly done: InspectionDone | null;
  readonly followedUp: InspectionFollowedUp | null;
  /** What was found of one unit among several; absent where it was of none. */
  readonly found?: readonly UnitFinding[];
  /** Why it is not held; null where it is. */
  readonly cancelled: string | null;
}

/** What was found of one unit among several, and how that was followed up. */
export interface UnitFinding {
  readonly unit: OrgUnitId;
  readonly done: InspectionDone;
  readonly followedUp: InspectionFollowedUp | null;
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

/** What was found of one of its units: its own, or else what was found of all together. */
export function partOf(
  { done, followedUp, found = [] }: Inspection,
  unit: OrgUnitId,
): Pick<Inspection, "done" | "followedUp"> {
  return found.find((one) => one.unit === unit) ?? { done, followedUp };
}

const mostBehindFirst = ["follow-up-overdue", "to-follow-up", "followed-up", "done"] as const;

/** How an inspection stands on a day in Viet Nam: until each of its units has been seen it is not done, and then it stands
 *  as the one that is most behind; what is behind is said before. One that is planned for a month only has the whole of it. */
export function inspectionStateOn(inspection: Inspection, today: Day): InspectionState {
  const { planned, units, done, cancelled } = inspection;
  if (cancelled !== null) return "cancelled";
  const own = units.map((unit) => stateOfPart(partOf(inspection, unit), today));
  // What was recommended to all together is followed up even where each has an own result too.
  const states = done ? [...own, stateOfPart(inspection, today)] : own;
  if (done || !states.includes(null)) {
    return mostBehindFirst.find((state) => states.includes(state)) ?? "done";
  }
  // As texts a month stands before each of its days.
  if (planned < today.slice(0, planned.length)) return "overdue";
  if (states.includes("follow-up-overdue")) return "follow-up-overdue";
  return monthOfPlan(planned) === today.slice(0, 7) ? "due-this-month" : "ahead";
}

function stateOfPart({ done, followedUp }: Pick<Inspection, "done" | "followedUp">, today: Day) {
  if (!done) return null;
  if (done.recommendation === null) return "done";
  if (followedUp) return "followed-up";
  const isOver = done.followUpBy !== null && done.followUpBy < today;
  return isOver ? "follow-up-overdue" : "to-follow-up";
}

/** The month that something is planned for, "2022-05". */
export function monthOfPlan(planned: string): string {
  return planned.slice(0, 7);
}

/** What a unit that an inspection concerns is told of it: itself among the units, and what was found only where that is
 *  about nobody else. Null where it does not concern the unit. */
export function inspectionFor(inspection: Inspection, unit: OrgUnitId): Inspection | null {
  const { found = [], ...rest } = inspection;
  const { units, done, followedUp, cancelled } = rest;
  if (!units.includes(unit)) return null;
  if (units.length === 1) return inspection;
  const own = found.find((one) => one.unit === unit);
  if (own) return { ...rest, units: [unit], done: own.done, followedUp: own.followedUp };
  return {
    ...rest,
    units: [unit],
    // That it was held, and when, is no secret; nor that it is not.
    done: done && { day: done.day, result: "", recommendation: null, followUpBy: null },
    followedUp: followedUp && null,
    cancelled: cancelled && "",
  };
}
