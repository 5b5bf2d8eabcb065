import { expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import type { CarriedChange } from "../../../shared/problem.ts";
import { sayChange } from "../../../shared/text/problems/carriedChange.ts";

const cell = {
  cell: "C/10/v",
  name: { row: "tổng số hộ dân cư", line: "10" },
  measure: { type: "count", decimals: 0 },
} as const;

type Figures = Pick<CarriedChange, "before" | "after" | "source">;

it.each<[string, Figures, string, string]>([
  ["both figures", { before: 2914, after: 2920 }, "2.914 → 2.920", "2,914 → 2,920"],
  ["a figure that came", { before: null, after: 5 }, "trống → 5", "blank → 5"],
  ["a figure that went", { before: 5, after: null }, "5 → trống", "5 → blank"],
  ["nothing occurred", { before: 5, after: none }, "5 → -", "5 → -"],
  [
    "what was typed until its source came",
    { before: 2900, after: 2920, source: "come" },
    "tạm tính 2.900 → 2.920",
    "typed in 2,900 → 2,920",
  ],
  [
    "a source that came before anything was typed",
    { before: null, after: 2920, source: "come" },
    "trống → 2.920",
    "blank → 2,920",
  ],
  [
    "a source that is gone",
    { before: 2914, after: null, source: "gone" },
    "2.914 → không còn nguồn, nhập tạm tính",
    "2,914 → no source any more, yours to fill in",
  ],
])("a carried change tells %s", (_, figures, vietnamese, english) => {
  const change = { ...cell, ...figures };
  expect([sayChange("vi", change), sayChange("en", change)]).toEqual([
    `Tổng số hộ dân cư (dòng 10): ${vietnamese}`,
    `Tổng số hộ dân cư (row 10): ${english}`,
  ]);
});
