import type { Unlike } from "../../report/likeBefore.ts";
import type { Language } from "../language.ts";

/** What is said of a unit's figures beside its earlier ones: loaded with the pane that shows them. */
interface EarlierWords {
  readonly none: string;
  readonly outdated: string;
  readonly cell: string;
  readonly select: string;
  readonly now: string;
  readonly columns: { readonly period: string; readonly value: string; readonly by: string };
  readonly sameLastYear: (period: string) => string;
  readonly filed: string;
  readonly returned: string;
  readonly blank: string;
  readonly lacking: string;
  readonly otherStandard: string;
  readonly like: (nature: "flow" | "stock", period: string) => string;
  readonly unlike: Record<Unlike, string>;
  readonly jumps: (count: number) => string;
  readonly noJumps: string;
  readonly column: (name: string) => string;
  readonly against: (period: string) => string;
  readonly change: (before: string, now: string) => string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly gone: (period: string, version: number) => string;
}

/** The sentences in both languages. */
export const earlierWords: Record<Language, EarlierWords> = {
  vi: {
    none: "Đơn vị chưa có báo cáo nào của kỳ trước để so.",
    outdated: "Trang này vẽ theo mẫu cũ: bấm “Cập nhật biểu” rồi xem lại.",
    cell: "Ô đang chọn",
    select: "Chọn một ô số liệu trên trang để xem các kỳ trước của ô đó.",
    now: "Bản đang xem",
    columns: { period: "Kỳ", value: "Số liệu", by: "Nay hơn, kém" },
    sameLastYear: (period) => `${period} (cùng kỳ)`,
    filed: "số gốc đã nhập",
    returned: "đang chỉnh sửa",
    blank: "trống",
    lacking: "mẫu kỳ đó không có ô này",
    otherStandard: "khác chuẩn, không so",
    like: (nature, period) =>
      nature === "stock"
        ? `Số đến cuối kỳ, so với kỳ gần nhất đã báo cáo: ${period}.`
        : `Số phát sinh trong kỳ, so với kỳ cùng loại gần nhất đã báo cáo: ${period}.`,
    unlike: {
      accumulates: "Số lũy kế cộng dồn qua các quý, nên chỉ so với cùng kỳ năm trước.",
      "own-window":
        "Kỳ này tính riêng từ đầu năm, không cùng khoảng thời gian với quý nào, nên chỉ so với cùng kỳ năm trước.",
      first: "Chưa có kỳ nào cùng loại trước đó để so.",
      plan: "Đây là số kế hoạch: không so qua các kỳ.",
      "no-figure": "Đây không phải số liệu: chỉ xem lại, không so.",
    },
    jumps: (count) => `Thay đổi nhiều nhất (${count} dòng)`,
    noJumps: "Không dòng nào khác với kỳ được so.",
    column: (name) => `cột ${name}`,
    against: (period) => `so với ${period}`,
    change: (before, now) => `${before} → ${now}`,
    more: (count) => `Xem thêm ${count} dòng`,
    fewer: "Thu gọn",
    gone: (period, version) =>
      `${period} nộp theo mẫu bản ${version}; mẫu này không còn các ô sau:`,
  },
  en: {
    none: "The unit has no report of an earlier period to compare with.",
    outdated: "This sheet shows an older version of the form: update it and look again.",
    cell: "Selected cell",
    select: "Select a figure on the sheet to see it in the earlier periods.",
    now: "This version",
    columns: { period: "Period", value: "Figure", by: "Now more or less" },
    sameLastYear: (period) => `${period} (a year ago)`,
    filed: "filed starting figure",
    returned: "being corrected",
    blank: "blank",
    lacking: "that period's form did not have this cell",
    otherStandard: "other standard, not compared",
    like: (nature, period) =>
      nature === "stock"
        ? `As it stood at the end, compared with the last period reported: ${period}.`
        : `What happened in the period, compared with the last period of its kind that was reported: ${period}.`,
    unlike: {
      accumulates: "It adds up over the quarters, so it is only compared with the year before.",
      "own-window":
        "This period begins with the year and covers the span of no quarter, so it is only compared with the year before.",
      first: "No period of its kind came before.",
      plan: "This is planned: it is not compared over periods.",
      "no-figure": "This is no figure: it is shown and not compared.",
    },
    jumps: (count) => `Changed most (${count} ${count === 1 ? "row" : "rows"})`,
    noJumps: "No row differs from the period it is compared with.",
    column: (name) => `column ${name}`,
    against: (period) => `against ${period}`,
    change: (before, now) => `${before} → ${now}`,
    more: (count) => `Show ${count} more`,
    fewer: "Show fewer",
    gone: (period, version) =>
      `${period} was sent with version ${version} of the form; this one no longer has these cells:`,
  },
};

/** A difference with its sign: "+33", "−1,5", "0". */
export function signed(amount: number, said: string): string {
  return amount > 0 ? `+${said}` : said.replace("-", "−");
}
