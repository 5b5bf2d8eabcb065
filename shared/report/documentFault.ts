import { readDay } from "../calendar/readDay.ts";
import type { Problem } from "../problem.ts";

/** A day as it is written in a document's name: "10/3/2022", "10-3-2022", "10 tháng 3 năm 2022". */
const daysWritten =
  /(?<!\d)(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})(?!\d)/gi;

/** What the name of a document lacks that a report is entered by: it has to be found again. */
export function findDocumentFault(
  document: string,
): Extract<Problem, { kind: "document-missing" | "document-undated" }> | null {
  const words = document.normalize("NFC");
  if (words.trim() === "") return { kind: "document-missing" };
  const isDated = [...words.matchAll(daysWritten)].some(
    ([, day, month, year]) => readDay(`${day}/${month}/${year}`) !== null,
  );
  return isDated ? null : { kind: "document-undated" };
}
