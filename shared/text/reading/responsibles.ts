import type { Language } from "../language.ts";

/** What is said while a unit shares out its forms: loaded with the dialog. */
interface ResponsiblesWords {
  readonly title: string;
  readonly lead: string;
  readonly nobody: string;
  readonly save: string;
  readonly saving: string;
  readonly said: (by: string, at: string) => string;
}

/** The sentences in both languages. */
export const responsiblesWords: Record<Language, ResponsiblesWords> = {
  vi: {
    title: "Phân công người phụ trách",
    lead: "Ai phụ trách biểu nào của đơn vị. Người khác trong đơn vị vẫn mở và nộp được.",
    nobody: "Chưa ai",
    save: "Lưu phân công",
    saving: "Đang lưu…",
    said: (by, at) => `${by} phân công ngày ${at}`,
  },
  en: {
    title: "Who answers for which form",
    lead: "Who of the unit answers for each form. The others may still open it and hand it in.",
    nobody: "Nobody yet",
    save: "Save",
    saving: "Saving…",
    said: (by, at) => `${by} said so on ${at}`,
  },
};
