import { sayDay } from "../days.ts";
import type { Language } from "../language.ts";
import { inspectionsEnglish } from "./english.ts";
import { type InspectionsText, inspectionsVietnamese } from "./vietnamese.ts";

/** What is said of the plan of kiểm tra, giám sát, by language: apart from what everybody loads. */
export const inspectionsText: Readonly<Record<Language, InspectionsText>> = {
  vi: inspectionsVietnamese,
  en: inspectionsEnglish,
};

/** A day, or a month as people write it: "12/5/2022", "5/2022". */
export function sayPlanned(language: Language, planned: string): string {
  const [year = "", month = "", day] = planned.split("-");
  if (day !== undefined) return sayDay(language, planned);
  return language === "vi"
    ? `${Number(month)}/${year}`
    : sayDay(language, `${planned}-01`).replace("1 ", "");
}
