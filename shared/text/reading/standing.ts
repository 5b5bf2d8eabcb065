import type { Language } from "../language.ts";

/** What is said to a sender of notes that stand while his report waits to be read again: loaded with them. */
interface StandingWords {
  readonly title: (version: number) => string;
  readonly notes: (count: number) => string;
  readonly stand: string;
  readonly answered: (version: number, said: string) => string;
  readonly unsent: (count: number) => string;
}

/** The sentences in both languages. */
export const standingWords: Record<Language, StandingWords> = {
  vi: {
    title: (version) => `Góp ý khi trả lại bản ${version}`,
    notes: (count) => `Xem ${count} góp ý và phần trả lời`,
    stand: "Nơi nhận còn xem các góp ý và trả lời này đến khi duyệt hoặc trả lại lần nữa.",
    answered: (version, said) => `Đã trả lời ở bản ${version}: “${said}”`,
    unsent: (count) => `${count} trả lời chưa gửi: sẽ đi cùng lần nộp tới.`,
  },
  en: {
    title: (version) => `Notes that version ${version} came back with`,
    notes: (count) => `Show ${count} ${count === 1 ? "note" : "notes"} and what was answered`,
    stand: "The receiving office sees these notes and answers until it approves or returns again.",
    answered: (version, said) => `Answered with version ${version}: “${said}”`,
    unsent: (count) =>
      `${count} ${count === 1 ? "answer" : "answers"} not sent: handed in with the next version.`,
  },
};
