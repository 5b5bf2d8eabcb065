import type { Language } from "./language.ts";
import { filedEnglish } from "./pane/filedEnglish.ts";
import { type FiledText, filedVietnamese } from "./pane/filedVietnamese.ts";

/** What the pane of targets says, by language: apart from the pane's other sentences, which communes load too. */
export const filedPane: Readonly<Record<Language, FiledText>> = {
  vi: filedVietnamese,
  en: filedEnglish,
};
