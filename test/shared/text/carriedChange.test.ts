import { expect, it } from "vitest";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import { sayChange } from "../../../shared/text/problems/carriedChange.ts";

const cell = {
  cell: "C/10/v",
  name: { row: "tổng số hộ dân cư", line: "10" },
  measure: { type: "count", decimals: 0 },
} as const;

it.each<[string, { before?: DataValue; after: DataValue }, string, string]>([
  ["both figures", { before: 2914, after: 2920 }, "2.914 → 2.920", "2,914 → 2,920"],
  ["a figure that came", { before: null, after: 5 }, "trống → 5", "blank → 5"],
  ["a figure that went", { before: 5, after: null }, "5 → trống", "5 → blank"],
  ["nothing occurred", { before: 5, after: none }, "5 → -", "5 → -"],
  ["nobody knows what was before", { after: 2920 }, "nay là 2.920", "now 2,920"],
])("a carried change tells %s", (_, figures, vietnamese, english) => {
  const change = { ...cell, ...figures };
  expect([sayChange("vi", change), sayChange("en", change)]).toEqual([
    `Tổng số hộ dân cư (dòng 10): ${vietnamese}`,
    `Tổng số hộ dân cư (row 10): ${english}`,
  ]);
});
