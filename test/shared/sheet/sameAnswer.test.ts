import { expect, it } from "vitest";
import { isSameAnswer } from "../../support/verdicts/disagreements.ts";

it.each([
  ["a figure with the marks of another language", "còn 1.234,5 ô", "còn 1,234.5 ô", true],
  ["nothing, rounded from below", "đang là 0.", "đang là -0.", true],
  ["nothing to two decimals, rounded from below", "đang là 0,00.", "đang là -0.00.", true],
  [
    "the sixteenth digit",
    "đang là 1.000.000.000.044.690,0",
    "đang là 1,000,000,000,044,680.0",
    true,
  ],
  ["the fifteenth", "đang là 999.999.999.999.999", "đang là 999,999,999,999,998", true],
  ["its tenth", "đang là 1.000.000.001", "đang là 1,000,000,002", false],
  ["a nought", "đang là 0,05", "đang là 0.5", false],
  ["one more", "120", "121", false],
  ["one more within a sentence", "còn 1 ô chưa nhập", "còn 2 ô chưa nhập", false],
  ["the other sign", "đang là 5", "đang là -5", false],
  ["the other sign of a fraction", "đang là 0,5", "đang là -0.5", false],
  ["its last decimal", "đang là 0,51", "đang là 0.52", false],
  ["other words", "✕ 1 lỗi", "△ 1 lỗi", false],
])(
  "an engine of another language that writes %s answers the same or not",
  (_, ours, theirs, same) => {
    expect([isSameAnswer(ours, theirs, false), isSameAnswer(ours, ours, true)]).toEqual([
      same,
      true,
    ]);
  },
);

it("an engine of the same language writes every mark alike", () => {
  expect(isSameAnswer("đang là 0.", "đang là -0.", true)).toBe(false);
});
