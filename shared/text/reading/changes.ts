import type { Language } from "../language.ts";

/** What is said of a new version beside the one that it follows: loaded with the pane that shows it. */
interface ChangesWords {
  readonly loading: string;
  readonly title: (version: number, before: number) => string;
  readonly decided: Record<"return" | "reopen" | "approve", (by: string, at: string) => string>;
  readonly sent: (by: string, at: string) => string;
  readonly notes: (met: number, all: number, onlyAnswered: number) => string;
  readonly answer: (said: string) => string;
  readonly answerWith: (version: number, said: string) => string;
  readonly noAnswer: string;
  readonly goneCell: (name: string) => string;
  readonly wholeForm: string;
  readonly others: (count: number) => string;
  readonly noOthers: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly otherForm: (before: number, now: number) => string;
  readonly added: (count: number) => string;
  readonly gone: (count: number) => string;
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
    notes: (met, all, onlyAnswered) =>
      `Góp ý đã xử lý: ${met}/${all}${onlyAnswered > 0 ? `; ${onlyAnswered} chỉ trả lời` : ""}`,
    answer: (said) => `Đơn vị trả lời: “${said}”`,
    answerWith: (version, said) => `Đơn vị trả lời ở bản ${version}: “${said}”`,
    noAnswer: "Đơn vị không trả lời.",
    goneCell: (name) => `${name} (mẫu cũ)`,
    wholeForm: "Cả biểu",
    others: (count) => `Ô khác đã đổi (${count})`,
    noOthers: "Ngoài ra không ô nhập nào khác bản trước.",
    more: (count) => `Xem thêm ${count} ô`,
    fewer: "Thu gọn",
    otherForm: (before, now) =>
      `Biểu mẫu đã đổi: bản trước theo mẫu bản ${before}, biểu này theo mẫu bản ${now}. Chỉ so những ô cả hai mẫu đều có.`,
    added: (count) => `Ô mới có ở mẫu này (${count})`,
    gone: (count) => `Ô của mẫu cũ, mẫu này không còn (${count})`,
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
    notes: (met, all, onlyAnswered) =>
      `Notes met: ${met} of ${all}${onlyAnswered > 0 ? `; ${onlyAnswered} only answered` : ""}`,
    answer: (said) => `The unit answers: “${said}”`,
    answerWith: (version, said) => `The unit answered with version ${version}: “${said}”`,
    noAnswer: "The unit did not answer.",
    goneCell: (name) => `${name} (older form)`,
    wholeForm: "The whole form",
    others: (count) => `Other cells changed (${count})`,
    noOthers: "No other entry differs from the version before.",
    more: (count) => `Show ${count} more`,
    fewer: "Show fewer",
    otherForm: (before, now) =>
      `The form itself has changed: the version before is of its version ${before}, this sheet of version ${now}. Only cells that both have are compared.`,
    added: (count) => `Cells new in this form (${count})`,
    gone: (count) => `Cells this form no longer has (${count})`,
    outdated: "This sheet shows an older version of the form: update it and look again.",
  },
};
