import type { Language } from "./language.ts";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "2022-03-05" as people say it: "5/3/2022", or with the month's name where 5/3 could be the third of May. */
export function sayDay(language: Language, day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return spoken[language](date ?? 0, month ?? 0, year ?? 0);
}

/** The same as a column of days shows it: "05/03/2022". */
export function showDay(language: Language, day: string): string {
  return language === "vi" ? day.split("-").reverse().join("/") : sayDay(language, day);
}

const spoken: Record<Language, (date: number, month: number, year: number) => string> = {
  vi: (date, month, year) => `${date}/${month}/${year}`,
  en: (date, month, year) => `${date} ${months[month - 1]} ${year}`,
};

/** A day as a paper is dated, "ngày 05 tháng 02 năm 2022": days below ten and the first two months get a nought
 *  (Nghị định 30/2020, phụ lục I). */
export function sayOfficialDay(day: string): string {
  const [year, month = "", date = ""] = day.split("-");
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
