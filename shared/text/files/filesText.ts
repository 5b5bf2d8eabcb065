import type { Language } from "../language.ts";
import { filesEnglish } from "./english.ts";
import { type FilesText, filesVietnamese } from "./vietnamese.ts";

/** What is said of handing in from files, by language: loaded with their pane alone. */
export const filesText: Readonly<Record<Language, FilesText>> = {
  vi: filesVietnamese,
  en: filesEnglish,
};
