import type { Language } from "../language.ts";

/** What is said while two people's versions are put together: loaded with the dialog. */
interface MergingWords {
  readonly title: (version: number) => string;
  readonly looking: string;
  readonly lead: (version: number, base: number, by: string, at: string) => string;
  readonly theirs: (version: number, count: number) => string;
  readonly mine: (count: number) => string;
  readonly nothing: string;
  readonly asked: (count: number) => string;
  readonly otherForm: (base: number, before: number, now: number) => string;
  readonly askedReasons: (count: number) => string;
  readonly theirReasons: (version: number, count: number) => string;
  readonly ofTheirs: (version: number, by: string, at: string, said: string) => string;
  readonly ofMine: (by: string, said: string) => string;
  readonly before: (said: string) => string;
  readonly allTheirs: (version: number) => string;
  readonly allMine: string;
  readonly blank: string;
  readonly merge: string;
  readonly merging: string;
  readonly replace: (replace: string) => string;
  readonly losses: string;
  readonly someone: string;
}

/** The sentences in both languages. */
export const mergingWords: Record<Language, MergingWords> = {
  vi: {
    title: (version) => `Gộp với bản ${version}`,
    looking: "Đang so hai bản…",
    lead: (version, base, by, at) =>
      `${by} nộp bản ${version} lúc ${at}, khi trang này còn theo ${base === 0 ? "biểu trống" : `bản ${base}`}. Gộp xong, trang được kiểm tra lại rồi anh/chị mới nộp.`,
    theirs: (version, count) => `${count} ô chỉ bản ${version} sửa: lấy theo bản ${version}`,
    mine: (count) => `${count} ô chỉ trang này sửa: giữ nguyên`,
    nothing: "Hai bên không sửa khác nhau ô nào.",
    asked: (count) => `${count} ô cả hai cùng sửa: chọn số đúng`,
    otherForm: (base, before, now) =>
      `Biểu mẫu đã đổi: bản ${base} theo mẫu bản ${before}, trang này theo mẫu bản ${now}. Ô mới của mẫu cũng được kể dưới đây.`,
    askedReasons: (count) => `${count} giải trình hai bên viết khác nhau: chọn lời giải trình`,
    theirReasons: (version, count) => `${count} giải trình lấy theo bản ${version}`,
    ofTheirs: (version, by, at, said) => `${said} – bản ${version}, ${by}, ${at}`,
    ofMine: (by, said) => `${said} – trang này, ${by}, chưa nộp`,
    before: (said) => `trước đó: ${said}`,
    allTheirs: (version) => `Tất cả theo bản ${version}`,
    allMine: "Tất cả theo trang này",
    blank: "trống",
    merge: "Gộp vào trang",
    merging: "Đang gộp…",
    replace: (replace) => `Không gộp. ${replace}`,
    losses: "Những nội dung sau không có chỗ trên trang mới, chép ra nơi khác nếu cần:",
    someone: "Người khác",
  },
  en: {
    title: (version) => `Merge with version ${version}`,
    looking: "Comparing the two…",
    lead: (version, base, by, at) =>
      `${by} handed in version ${version} on ${at}, while this sheet followed ${base === 0 ? "an empty form" : `version ${base}`}. Once merged, the sheet is checked anew before you hand it in.`,
    theirs: (version, count) =>
      `${count} ${count === 1 ? "cell" : "cells"} changed in version ${version} only: taken from there`,
    mine: (count) => `${count} ${count === 1 ? "cell" : "cells"} changed on this sheet only: kept`,
    nothing: "The two do not differ in any cell.",
    asked: (count) =>
      `${count} ${count === 1 ? "cell" : "cells"} changed by both: choose the right figure`,
    otherForm: (base, before, now) =>
      `The form itself has changed: version ${base} is of its version ${before}, this sheet of version ${now}. Cells new in the form are told below, too.`,
    askedReasons: (count) =>
      `${count} ${count === 1 ? "reason" : "reasons"} given differently: choose one`,
    theirReasons: (version, count) =>
      `${count} ${count === 1 ? "reason" : "reasons"} taken from version ${version}`,
    ofTheirs: (version, by, at, said) => `${said} – version ${version}, ${by}, ${at}`,
    ofMine: (by, said) => `${said} – this sheet, ${by}, not handed in`,
    before: (said) => `before: ${said}`,
    allTheirs: (version) => `All from version ${version}`,
    allMine: "All from this sheet",
    blank: "blank",
    merge: "Merge into the sheet",
    merging: "Merging…",
    replace: (replace) => `Do not merge. ${replace}`,
    losses: "The new sheet has no place for these; copy them elsewhere if you need them:",
    someone: "Somebody else",
  },
};
