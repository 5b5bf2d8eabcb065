import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import { wordsOf } from "../../../shared/narrative/document.ts";
import { asidesOf, besideAsides, sayAsides } from "../../../shared/narrative/sectionAsides.ts";
import type { Coverage, ToldFigure } from "../../../shared/narrative/toldFigure.ts";
import { told } from "../../support/toldFigures.ts";

const missing = ["Phường Hòa Vinh", "Xã Hòa Tâm"];
const part: Coverage = { covered: 8, expected: 10, missing, missingOwn: null, goneOn: 0 };
const whole: Coverage = { ...part, covered: 10, missing: [] };
const other: Coverage = { ...part, covered: 9, missing: ["Xã Hòa Thành"] };

function of(coverage: Coverage | null, more: Partial<ToldFigure> = {}): ToldFigure {
  return told({ value: 5, coverage, ...more });
}

function headOf(figures: readonly ToldFigure[], usual: Coverage | null = null): string {
  return wordsOf(sayAsides(asidesOf(figures), usual));
}

describe("the head of a section", () => {
  it.each<[string, readonly ToldFigure[], string]>([
    [
      "says who is missing from most of its figures",
      [of(part), of(part), of(whole)],
      "Số liệu tổng hợp từ 8/10 đơn vị, chưa gồm phường Hòa Vinh, xã Hòa Tâm.",
    ],
    ["says nothing of now these and now those", [of(part), of(other)], ""],
    ["says nothing where nobody is missing", [of(whole), of(whole)], ""],
    [
      "says how firm all of them are",
      [of(null, { estimated: "whole" }), of(null, { estimated: "whole" })],
      "Số liệu ước thực hiện.",
    ],
    [
      "says that a part of each is preliminary",
      [of(null, { preliminary: "part" })],
      "Số liệu có số sơ bộ.",
    ],
    [
      "says nothing of firmness where some are final",
      [of(null, { estimated: "whole" }), of(null)],
      "",
    ],
    [
      "counts who reported and lists nothing among those who reported",
      [of({ ...part, covered: 5, expected: 7, listedNothing: 3 })],
      "Số liệu tổng hợp từ 8/10 đơn vị, chưa gồm phường Hòa Vinh, xã Hòa Tâm.",
    ],
    [
      "says that the parent's own part is in it",
      [of({ ...part, withOwn: "thị xã" })],
      "Số liệu tổng hợp từ 8/10 đơn vị và phần của thị xã, chưa gồm phường Hòa Vinh, xã Hòa Tâm.",
    ],
    [
      "does not speak for what nobody knows",
      [of(part, { value: null }), of(whole, { value: none })],
      "",
    ],
  ])("%s", (_, figures, said) => {
    expect(headOf(figures)).toBe(said);
  });

  it("names nobody whom the document has named", () => {
    expect(headOf([of(part)], part)).toBe("Số liệu tổng hợp từ 8/10 đơn vị.");
    expect(headOf([of(other)], part)).toBe(
      "Số liệu tổng hợp từ 9/10 đơn vị, chưa gồm xã Hòa Thành.",
    );
  });

  it("is told from what each figure says itself: the very same once, anything else beside it", () => {
    const asides = asidesOf([of(part), of(part), of(whole)]);
    const beside = [part, whole, other].map(
      (one) => besideAsides(of(one), asides).coverage?.beside,
    );
    expect(beside).toEqual(["said", "other", "other"]);
  });
});
