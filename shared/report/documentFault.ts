import type { Day } from "../calendar/period.ts";
import type { Problem } from "../problem.ts";

/** What a unit's document lacks that a report is entered by: it has to be found again, and to have been written. Its day is
 *  null where none is given. */
export function findDocumentFault(
  name: string,
  day: Day | null,
  today: Day,
): Extract<
  Problem,
  { kind: "document-missing" | "document-undated" | "document-day-ahead" }
> | null {
  if (name.trim() === "") return { kind: "document-missing" };
  if (day === null) return { kind: "document-undated" };
  return day > today ? { kind: "document-day-ahead", day, today } : null;
}
