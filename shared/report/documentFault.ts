import { readDay } from "../calendar/readDay.ts";
import type { Problem } from "../problem.ts";

/** A day as it is written in a document's name: "10/3/2022", "10-3-22", "10 tháng 3, năm 2022", "2022-03-10"; no part of a
 *  number like "12/03/2022/BC-UBND". */
const daysWritten = [
  /(?<![\d/])(\d{1,2})(?:\s*[/.-]\s*|\s+th[áa]ng\s+)(\d{1,2})(?:\s*[/.-]\s*|,?\s+n[ăa]m\s+)(\d{4}|\d{2})(?![\d/])/gi,
  /(?<![\d/])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d/])/g,
];

/** What the name of a document lacks that a report is entered by: it has to be found again. */
export function findDocumentFault(
  document: string,
): Extract<Problem, { kind: "document-missing" | "document-undated" }> | null {
  const words = document.normalize("NFC");
  if (words.trim() === "") return { kind: "document-missing" };
  const [named = [], dated = []] = daysWritten.map((written) => [...words.matchAll(written)]);
  const days = [
    ...named.map(([, day, month, year = ""]) => [day, month, year.padStart(4, "20")]),
    ...dated.map(([, year, month, day]) => [day, month, year]),
  ];
  const isDated = days.some((one) => readDay(one.join("/")) !== null);
  return isDated ? null : { kind: "document-undated" };
}
