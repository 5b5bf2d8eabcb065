import type { NoSum } from "../rollup/milestones.ts";
import type { Verdict } from "../rollup/verdict.ts";

const words: Record<Verdict["kind"], string> = {
  met: "đạt",
  "not-met": "chưa đạt",
  "on-track": "đạt tiến độ",
  behind: "chậm tiến độ",
  "not-enough-data": "chưa đủ số liệu",
  "part-exempt": "chưa đủ số liệu: có đơn vị miễn nộp",
};

/** How a figure stands against its target: "đạt", "chưa đạt (ước)". */
export function sayVerdict({ kind, estimated }: Verdict): string {
  return verdictWords(estimated)[kind];
}

/** Every verdict in words, on estimated figures or not. */
export function verdictWords(estimated: boolean): Record<Verdict["kind"], string> {
  if (!estimated) return words;
  const said = Object.entries(words).map(([kind, text]) => [kind, `${text} (ước)`]);
  return Object.fromEntries(said) as Record<Verdict["kind"], string>;
}

/** Why the units' milestones make none of the parent's. */
export function sayNoSum(why: NoSum, parentKind: string): string {
  switch (why) {
    case "no-sum":
      return "tỷ lệ không cộng được";
    case "own-part":
      return `${parentKind} không đăng ký phần của mình`;
    case "not-all-registered":
      return "chưa đủ đơn vị đăng ký";
  }
}
