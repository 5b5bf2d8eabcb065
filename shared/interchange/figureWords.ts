import type { ValueType } from "../indicator.ts";
import type { ReportState } from "../report/life.ts";
import type { FigureNature, Provenance, Scope } from "./figure.ts";
import type { AnswerState } from "./statedValue.ts";

/** What people read in a file of figures; a reader of ours finds its way back by the same words. */
export const stateWords: Readonly<Record<AnswerState, string>> = {
  value: "số liệu",
  none: "không phát sinh",
  unknown: "chưa có số liệu",
  blank: "để trống",
};

/** Whose figure it is. */
export const scopeWords: Readonly<Record<Scope, string>> = {
  unit: "đơn vị",
  own: "phần của cấp tổng hợp",
  urban: "tổng khu vực thành thị",
  rural: "tổng khu vực nông thôn",
  total: "tổng",
};

/** How it came about. */
export const provenanceWords: Readonly<Record<Provenance, string>> = {
  entry: "nhập",
  carried: "điền sẵn",
  provisional: "tạm tính",
  adjusted: "điều chỉnh",
  computed: "tính",
  "gone-on": "tính đến kỳ trước",
  totalled: "tổng hợp",
};

/** What becomes of it over the periods. */
export const natureWords: Readonly<Record<FigureNature, string>> = {
  within: "trong kỳ",
  accumulated: "lũy kế",
  stock: "tại thời điểm",
  taken: "lấy từ nơi khác",
};

/** What kind of value it is. */
export const typeWords: Readonly<Record<ValueType, string>> = {
  count: "số đếm",
  money: "số tiền",
  rate: "tỷ lệ",
  "yes-no": "có hay không",
  text: "chữ",
  date: "ngày",
};

/** How its report stands. */
export const reportWords: Readonly<Record<ReportState, string>> = {
  draft: "nháp",
  submitted: "đã nộp, chờ duyệt",
  returned: "cần chỉnh sửa",
  approved: "đã duyệt",
  frozen: "đã chốt",
};

/** Yes and no, which a spreadsheet makes answers of its own of where they are English. */
export const yesWords = { true: "có", false: "không" } as const;

/** Whether the totals take its report in. */
export const countedWords = { true: "có", false: "không" } as const;

/** Whether the parent's own part is in a total. */
export const ownWords = { in: "có", missing: "thiếu" } as const;

/** The word's meaning, or null where it is none of these. */
export function meaningOf<T extends string>(
  words: Readonly<Record<T, string>>,
  word: string,
): T | null {
  const found = Object.entries<string>(words).find(([, said]) => said === word);
  return found ? (found[0] as T) : null;
}
