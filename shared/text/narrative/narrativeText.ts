import type { Language } from "../language.ts";
import { narrativeEnglish } from "./english.ts";
import { type NarrativeText, narrativeVietnamese } from "./vietnamese.ts";

/** What is said around a report in words, by language: loaded with its dialog. */
export const narrativeText: Readonly<Record<Language, NarrativeText>> = {
  vi: narrativeVietnamese,
  en: narrativeEnglish,
};
