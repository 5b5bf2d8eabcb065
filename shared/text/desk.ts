import type { Language } from "./language.ts";
import { deskEnglish } from "./pane/deskEnglish.ts";
import { type DeskText, deskVietnamese } from "./pane/deskVietnamese.ts";

/** What is said at the district's desk, by language: apart from the pane's other sentences, which communes load too. */
export const deskText: Readonly<Record<Language, DeskText>> = {
  vi: deskVietnamese,
  en: deskEnglish,
};
