import type { Day } from "../calendar/period.ts";
import { canonicalOf } from "../report/canonical.ts";
import { err, ok, type Result } from "../result.ts";
import type { Inspection } from "./inspection.ts";
import type { InspectionFault, InspectionProblem } from "./inspectionProblem.ts";

/** What somebody did of an inspection, in one word. */
export type InspectionChange = "plan" | "change" | "record" | "follow-up" | "cancel" | "restore";

/** What of an inspection cannot be on a day, in a year's plan; null where all can. */
export function findInspectionFault(
  { planned, done, followedUp, found = [], cancelled }: Inspection,
  year: number,
  today: Day,
): InspectionFault | null {
  if (!planned.startsWith(`${year}-`)) return "planned-outside-year";
  if ((done || found.length > 0) && cancelled !== null) return "done-and-cancelled";
  const faults = [{ done, followedUp }, ...found].map((part) => findPartFault(part, year, today));
  return faults.find((fault) => fault !== null) ?? null;
}

function findPartFault(
  { done, followedUp }: Pick<Inspection, "done" | "followedUp">,
  year: number,
  today: Day,
): InspectionFault | null {
  if (followedUp && (done?.recommendation ?? null) === null) return "nothing-to-follow-up";
  if (!done) return null;
  if (done.day > today) return "done-ahead";
  if (done.day < `${year}-01-01`) return "done-before-year";
  if (done.followUpBy !== null) {
    if (done.recommendation === null) return "nothing-to-follow-up";
    if (done.followUpBy < done.day) return "follow-up-before-done";
  }
  if (followedUp && followedUp.day > today) return "followed-up-ahead";
  if (followedUp && followedUp.day < done.day) return "followed-up-before-done";
  return null;
}

/** What changing an inspection into another comes to: what was done of it in one word, null where it is so already, or
 *  why it cannot be. */
export function changeInspection(
  before: Inspection | null,
  after: Inspection,
  year: number,
  today: Day,
): Result<InspectionChange | null, InspectionProblem> {
  const fault = findInspectionFault(after, year, today);
  if (fault) return err({ kind: "inspection-impossible", fault });
  if (!before) return ok("plan");
  const isSame = (part: "done" | "followedUp") =>
    canonicalOf(saidOf(before, part)) === canonicalOf(saidOf(after, part));
  if (before.cancelled === null && after.cancelled !== null) return ok("cancel");
  if (before.cancelled !== null && after.cancelled === null) return ok("restore");
  if (!isSame("followedUp")) return ok("follow-up");
  if (!isSame("done")) return ok("record");
  return ok(canonicalOf(before) === canonicalOf(after) ? null : "change");
}

/** What is said of all units together and of each, as far as anything is. */
function saidOf(inspection: Inspection, part: "done" | "followedUp") {
  const said = (inspection.found ?? []).map((one) => [one.unit, one[part]]);
  return [inspection[part], said.filter(([, held]) => held !== null)];
}
