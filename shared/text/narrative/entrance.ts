import type { Language } from "../language.ts";

/** The way to a report in words: the rest of what is said about it is loaded behind it. */
export const narrativeEntrance: Readonly<Record<Language, string>> = {
  vi: "Soạn báo cáo bằng lời (.docx)…",
  en: "Draft the report in words (.docx)…",
};
