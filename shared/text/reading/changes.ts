import type { Language } from "../language.ts";

/** What is said of a new version beside the one that it follows: loaded with the pane that shows it. */
interface ChangesWords {
  readonly loading: string;
  readonly title: (version: number, before: number) => string;
  readonly decided: Record<"return" | "reopen" | "approve", (by: string, at: string) => string>;
  readonly sent: (by: string, at: string) => string;
  readonly notes: (met: number, all: number) => string;
  readonly answer: (said: string) => string;
  readonly noAnswer: string;
  readonly goneCell: (name: string) => string;
  readonly wholeForm: string;
  readonly others: (count: number) => string;
  readonly noOthers: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly otherForm: (before: number, now: number) => string;
  readonly outdated: string;
}

/** The sentences in both languages. */
export const changesWords: Record<Language, ChangesWords> = {
  vi: {
    loading: "Đang so với bản trước…",
    title: (version, before) => `Bản ${version} so với bản ${before}`,
    decided: {
      return: (by, at) => `${by} trả lại lúc ${at}.`,
      reopen: (by, at) => `${by} mở lại lúc ${at}.`,
      approve: (by, at) => `${by} đã duyệt lúc ${at}.`,
    },
    sent: (by, at) => `${by} nộp lúc ${at}, chưa ai xử lý.`,
    notes: (met, all) => `Góp ý đã xử lý: ${met}/${all}`,
    answer: (said) => `Đơn vị trả lời: “${said}”`,
    noAnswer: "Đơn vị không trả lời.",
    goneCell: (name) => `${name} (mẫu cũ)`,
    wholeForm: "Cả biểu",
    others: (count) => `Ô khác đã đổi (${count})`,
    noOthers: "Ngoài ra không ô nhập nào khác bản trước.",
    more: (count) => `Xem thêm ${count} ô`,
    fewer: "Thu gọn",
    otherForm: (before, now) =>
      `Bản trước theo mẫu bản ${before}, biểu này theo mẫu bản ${now}: ô nào còn thì so theo đúng ô đó.`,
    outdated: "Trang này vẽ theo mẫu cũ: bấm “Cập nhật biểu” rồi xem lại.",
  },
  en: {
    loading: "Comparing with the version before…",
    title: (version, before) => `Version ${version} against version ${before}`,
    decided: {
      return: (by, at) => `${by} returned it on ${at}.`,
      reopen: (by, at) => `${by} reopened it on ${at}.`,
      approve: (by, at) => `${by} approved it on ${at}.`,
    },
    sent: (by, at) => `${by} handed it in on ${at}; nobody has decided about it.`,
    notes: (met, all) => `Notes met: ${met} of ${all}`,
    answer: (said) => `The unit answers: “${said}”`,
    noAnswer: "The unit did not answer.",
    goneCell: (name) => `${name} (older form)`,
    wholeForm: "The whole form",
    others: (count) => `Other cells changed (${count})`,
    noOthers: "No other entry differs from the version before.",
    more: (count) => `Show ${count} more`,
    fewer: "Show fewer",
    otherForm: (before, now) =>
      `The version before is of version ${before} of the form, this sheet of version ${now}: cells are compared where both have them.`,
    outdated: "This sheet shows an older version of the form: update it and look again.",
  },
};
