import { describe, expect, it } from "vitest";
import { none } from "../../../shared/form/dataValue.ts";
import { wordsOf } from "../../../shared/narrative/document.ts";
import { asidesOf, besideAsides, sayAsides } from "../../../shared/narrative/sectionAsides.ts";
import { tellFacts } from "../../../shared/narrative/tellFigure.ts";
import type { Coverage, InPeriod, ToldFigure } from "../../../shared/narrative/toldFigure.ts";
import type { Firmness } from "../../../shared/rollup/firmness.ts";
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
      [of({ ...part, covered: 5, listed: { some: 5, nothing: 3 } })],
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

  const withOwn = { ...part, withOwn: "thị xã" };
  const missingOwn = { ...part, missingOwn: "thị xã" };

  it.each<[string, readonly Coverage[], string, readonly Coverage["beside"][]]>([
    [
      "of a single one",
      [part, part, withOwn],
      "Số liệu tổng hợp từ 8/10 đơn vị, chưa gồm phường Hòa Vinh, xã Hòa Tâm.",
      ["said", "said", "other"],
    ],
    [
      "that another one lacks",
      [withOwn, withOwn, missingOwn],
      "Số liệu tổng hợp từ 8/10 đơn vị và phần của thị xã, chưa gồm phường Hòa Vinh, xã Hòa Tâm.",
      ["said", "said", "other"],
    ],
    ["that one has, one lacks and one is not asked for", [part, withOwn, missingOwn], "", []],
  ])("never claims for all of them the parent's own part %s", (_, coverages, head, beside) => {
    const figures = coverages.map((coverage) => of(coverage));
    const asides = asidesOf(figures);
    expect(wordsOf(sayAsides(asides, null))).toBe(head);
    const said = figures.flatMap((one) => besideAsides(one, asides).coverage?.beside ?? []);
    expect(said).toEqual(beside);
  });

  const seven = { value: 7, estimated: "whole", preliminary: "no" } as const;
  const ofYear = (value: number, inPeriod: InPeriod, estimated: Firmness = "whole") =>
    of(null, { value, estimated, accumulated: { inPeriod } });

  it.each<[string, ToldFigure, string, string]>([
    [
      "what the period has added, and what has accumulated",
      ofYear(47, seven),
      "Số liệu ước thực hiện.",
      "trong kỳ 7 người, lũy kế từ đầu năm 47 người",
    ],
    [
      "the two in one, where they are the same",
      ofYear(7, seven),
      "Số liệu ước thực hiện.",
      "trong kỳ và lũy kế từ đầu năm 7 người",
    ],
    [
      "nothing at the head, where only what has accumulated is an estimate",
      ofYear(47, { ...seven, estimated: "no" }),
      "",
      "trong kỳ 7 người, lũy kế từ đầu năm 47 người (số ước)",
    ],
    [
      "that a part of them is an estimate, again beside each",
      ofYear(47, { ...seven, estimated: "part" }, "part"),
      "Số liệu có số ước.",
      "trong kỳ 7 người, lũy kế từ đầu năm 47 người (có số ước)",
    ],
  ])("says how firm it is: %s", (_, figure, head, said) => {
    const asides = asidesOf([figure]);
    expect(wordsOf(sayAsides(asides, null))).toBe(head);
    expect(wordsOf(tellFacts(besideAsides(figure, asides)))).toBe(said);
  });
});
