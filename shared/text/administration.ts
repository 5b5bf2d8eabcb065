import { administrationEnglish } from "./administration/english.ts";
import { type AdministrationText, administrationVietnamese } from "./administration/vietnamese.ts";
import type { Language } from "./language.ts";

/** What whoever administers a regime reads: apart from the pane's words, since most people never load it. */
export const administrationText: Record<Language, AdministrationText> = {
  vi: administrationVietnamese,
  en: administrationEnglish,
};
