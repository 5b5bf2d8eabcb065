import { signOf } from "./violations.ts";

/** How a form's sheet says what is left to do on it; its formula joins the same pieces. */
export const summaryWords = {
  errors: " lỗi",
  warnings: " cảnh báo",
  blanks: " ô chưa nhập",
  between: " · ",
  left: "Còn ",
  done: "✓ Đã nhập đủ, không có lỗi",
  broken: "✕ Không kiểm tra được: công thức của biểu đã bị sửa",
} as const;

/** "✕ 2 lỗi · 1 cảnh báo · 14 ô chưa nhập", "△ Còn 28 ô chưa nhập": of a form that is not filled in nobody can say yet that
 *  nothing is wrong with it. */
export function saySummary(counts: {
  readonly errors: number;
  readonly warnings: number;
  readonly blanks: number;
}): string {
  const said = (["errors", "warnings", "blanks"] as const).flatMap((of) =>
    counts[of] > 0 ? [`${counts[of]}${summaryWords[of]}`] : [],
  );
  if (said.length === 0) return summaryWords.done;
  const words = said.join(summaryWords.between);
  if (counts.errors > 0) return `${signOf.error} ${words}`;
  return `${signOf.warning} ${summaryWords.left}${words}`;
}

/** What only the hand-in can check, since it needs other forms or periods. */
export function sayWaitingRules(count: number): string {
  return `${count} quy tắc chỉ kiểm tra khi nộp.`;
}
