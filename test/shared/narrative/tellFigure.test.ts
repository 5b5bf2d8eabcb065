import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Measure } from "../../../shared/indicator.ts";
import { wordsOf } from "../../../shared/narrative/document.ts";
import { tellFigure } from "../../../shared/narrative/tellFigure.ts";
import type { ToldFigure } from "../../../shared/narrative/toldFigure.ts";
import { told } from "../../support/toldFigures.ts";

const people = { value: 312 } as const;
const plan = (value: number, more: Partial<ToldFigure["plan"]> = {}) =>
  ({ plan: { value, direction: "up", strict: false, ...more } }) as const;
const lastYear = (value: number | typeof none) =>
  ({ lastYear: { kind: "figure", value } }) as const;
const rate: Partial<Measure> = { type: "rate", unit: "%", decimals: 1, aggregation: "RATIO" };

function say(more: Partial<ToldFigure>, measure: Partial<Measure> = {}): string {
  return wordsOf(tellFigure(told(more, measure)));
}

describe("a figure in its four states", () => {
  it.each<[DataValue, string]>([
    [312, "Giải quyết việc làm: 312 người."],
    [0, "Giải quyết việc làm: 0 người."],
    [none, "Giải quyết việc làm: không phát sinh."],
    [unknown, "Giải quyết việc làm: [… chưa có số liệu]."],
    [null, "Giải quyết việc làm: [… chưa có số liệu]."],
  ])("%j", (value, sentence) => {
    expect(say({ value })).toBe(sentence);
  });

  it.each([
    ["what is only asked is so or not", null, true, "có"],
    ["", null, false, "không"],
    [
      "what is aimed at is met, or not yet: its name may deny something itself",
      "maintain",
      true,
      "đạt",
    ],
    ["", "maintain", false, "chưa đạt"],
  ] as const)("%s (%s, %s)", (_, direction, value, said) => {
    expect(say({ value }, { type: "yes-no", direction })).toBe(`Giải quyết việc làm: ${said}.`);
  });

  it("says nothing else of what nobody knows: no share, no change, no verdict", () => {
    const verdict = { kind: "behind", estimated: false } as const;
    const all = { value: unknown, ...plan(1200), ...lastYear(278), verdict };
    expect(say(all)).toBe("Giải quyết việc làm: [… chưa có số liệu].");
  });
});

describe("a figure beside its plan of the year", () => {
  it.each<[string, Partial<ToldFigure>, Partial<Measure>, string]>([
    [
      "a growing count is so many per cent of it",
      { ...people, ...plan(1200) },
      {},
      "312 người, đạt 26% kế hoạch năm (312/1.200 người)",
    ],
    [
      "thousands and decimals are written in Vietnamese",
      { value: 1234.5, ...plan(3200) },
      { type: "money", unit: "triệu đồng", decimals: 3 },
      "1.234,5 triệu đồng, đạt 38,6% kế hoạch năm (1.234,5/3.200 triệu đồng)",
    ],
    [
      "more than all of it",
      { value: 210, ...plan(200) },
      {},
      "210 người, đạt 105% kế hoạch năm (210/200 người)",
    ],
    [
      "what falls short by a little never rounds to the whole",
      { value: 9999, ...plan(10000) },
      {},
      "9.999 người, đạt 99,99% kế hoạch năm (9.999/10.000 người)",
    ],
    [
      "what falls short by less than that has no per cent at all",
      { value: 9999999, ...plan(10000000) },
      {},
      "9.999.999 người, đạt gần 100% kế hoạch năm (9.999.999/10.000.000 người)",
    ],
    ["a rate has a floor", { value: 96.5, ...plan(95) }, rate, "96,5%, chỉ tiêu từ 95% trở lên"],
    ["a rate of all is all", { value: 96.9, ...plan(100) }, rate, "96,9%, chỉ tiêu 100%"],
    [
      "a ceiling that excludes itself",
      { value: 4.5, ...plan(4.5, { direction: "down", strict: true }) },
      { ...rate, direction: "down" },
      "4,5%, chỉ tiêu dưới 4,5%",
    ],
    [
      "a ceiling that includes itself",
      { value: 3, ...plan(4, { direction: "down" }) },
      { direction: "down", unit: "vụ" },
      "3 vụ, chỉ tiêu không quá 4 vụ",
    ],
    [
      "what is to be kept",
      { value: 10, ...plan(10, { direction: "maintain" }) },
      { direction: "maintain", unit: "đội" },
      "10 đội, chỉ tiêu duy trì 10 đội",
    ],
    [
      "a rate just below its floor does not look as if it had reached it",
      { value: 94.96, ...plan(95) },
      rate,
      "94,96%, chỉ tiêu từ 95% trở lên",
    ],
    [
      "money just below its plan does not look as if it had reached it",
      { value: 329.6, ...plan(330) },
      { type: "money", unit: "triệu đồng", decimals: 0 },
      "329,6 triệu đồng, đạt 99,9% kế hoạch năm (329,6/330 triệu đồng)",
    ],
    [
      "what has gone below nothing is no part of a plan",
      { value: -4, ...plan(34) },
      { unit: "hộ", aggregation: "NET" },
      "-4 hộ, chỉ tiêu từ 34 hộ trở lên",
    ],
    [
      "of what has not come to pass only the plan is told",
      { value: none, ...plan(5) },
      {},
      "không phát sinh, kế hoạch năm 5 người",
    ],
    [
      "no target is no share",
      { value: 10, ...plan(0) },
      {},
      "10 người, chỉ tiêu từ 0 người trở lên",
    ],
  ])("%s", (_, more, measure, said) => {
    expect(say(more, measure)).toBe(`Giải quyết việc làm: ${said}.`);
  });
});

describe("a figure beside last year's", () => {
  it.each<[string, Partial<ToldFigure>, Partial<Measure>, string]>([
    [
      "growing",
      { ...people, ...lastYear(278) },
      {},
      "312 người, tăng 12,2% so với cùng kỳ năm trước (278 người)",
    ],
    [
      "falling",
      { value: 209, ...lastYear(278) },
      {},
      "209 người, giảm 24,8% so với cùng kỳ năm trước (278 người)",
    ],
    ["the same", { value: 278, ...lastYear(278) }, {}, "278 người, bằng cùng kỳ năm trước"],
    [
      "nothing to compare with but a nought",
      { ...people, ...lastYear(0) },
      {},
      "312 người, cùng kỳ năm trước 0 người",
    ],
    [
      "nothing occurred then",
      { ...people, ...lastYear(none) },
      {},
      "312 người, cùng kỳ năm trước không phát sinh",
    ],
    [
      "nothing occurred now",
      { value: none, ...lastYear(5) },
      {},
      "không phát sinh, cùng kỳ năm trước 5 người",
    ],
    [
      "nothing in both",
      { value: none, ...lastYear(none) },
      {},
      "không phát sinh, cùng kỳ năm trước cũng không phát sinh",
    ],
    [
      "too small for a per cent",
      { value: 100001, ...lastYear(100000) },
      {},
      "100.001 người, tăng 1 người so với cùng kỳ năm trước (100.000 người)",
    ],
    [
      "a share of a hundred changes by points",
      { value: 96.5, ...lastYear(95) },
      rate,
      "96,5%, tăng 1,5 điểm % so với cùng kỳ năm trước (95%)",
    ],
    [
      "a share that only differs behind its decimals",
      { value: 96.52, ...lastYear(96.49) },
      rate,
      "96,5%, tương đương cùng kỳ năm trước (96,5%)",
    ],
    [
      "the difference is that of the figures on the page",
      { value: 12.34, ...lastYear(12.16) },
      rate,
      "12,34%, tăng 0,18 điểm % so với cùng kỳ năm trước (12,16%)",
    ],
    [
      "what is about the same looks the same",
      { value: 12.349, ...lastYear(12.351) },
      rate,
      "12,35%, tương đương cùng kỳ năm trước (12,35%)",
    ],
    [
      "what has all but vanished has not fallen by all of it",
      { value: 1, ...lastYear(5000) },
      {},
      "1 người, giảm 99,98% so với cùng kỳ năm trước (5.000 người)",
    ],
    [
      "what has all but doubled has not grown by all of it",
      { value: 9999, ...lastYear(5000) },
      {},
      "9.999 người, tăng 99,98% so với cùng kỳ năm trước (5.000 người)",
    ],
    [
      "what has grown has not grown by nothing",
      { value: 1000.4, ...lastYear(1000.2) },
      { type: "money", unit: "triệu đồng", decimals: 0 },
      "1.000,4 triệu đồng, tăng 0,2 triệu đồng so với cùng kỳ năm trước (1.000,2 triệu đồng)",
    ],
    [
      "nothing is a per cent of less than nothing",
      { value: 4, ...lastYear(-2) },
      { unit: "hộ", aggregation: "NET" },
      "4 hộ, tăng 6 hộ so với cùng kỳ năm trước (-2 hộ)",
    ],
    [
      "less than nothing is no per cent of anything",
      { value: -3, ...lastYear(5) },
      { unit: "hộ", aggregation: "NET" },
      "-3 hộ, giảm 8 hộ so với cùng kỳ năm trước (5 hộ)",
    ],
    [
      "all of it gone",
      { value: 0, ...lastYear(12) },
      {},
      "0 người, giảm 100% so với cùng kỳ năm trước (12 người)",
    ],
    [
      "another standard",
      { ...people, lastYear: { kind: "other-standard", standard: "chuẩn nghèo" } },
      {},
      "312 người, không so sánh với cùng kỳ năm trước vì khác chuẩn nghèo",
    ],
    [
      "other units",
      { ...people, lastYear: { kind: "other-units" } },
      {},
      "312 người, không so sánh với cùng kỳ năm trước vì không cùng những đơn vị có số liệu",
    ],
    [
      "the period before, where there is nothing of last year",
      { value: 120, before: { period: "2022Q1", value: 100 } },
      {},
      "120 người, tăng 20% so với quý I năm 2022 (100 người)",
    ],
  ])("%s", (_, more, measure, said) => {
    expect(say(more, measure)).toBe(`Giải quyết việc làm: ${said}.`);
  });
});

describe("how much is known of a figure, in its own sentence", () => {
  const missing = ["Phường Hòa Vinh", "Xã Hòa Tâm"];
  const coverage = { covered: 8, expected: 10, missing, missingOwn: null, goneOn: 0 };

  it("names the units that are missing", () => {
    expect(say({ ...people, coverage })).toBe(
      "Giải quyết việc làm: 312 người; chưa gồm phường Hòa Vinh, xã Hòa Tâm (mới có 8/10 đơn vị).",
    );
  });

  it("names the parent's own part, and who stands as of an earlier period", () => {
    const own = { covered: 10, expected: 10, missing: [], missingOwn: "thị xã", goneOn: 1 };
    expect(say({ ...people, coverage: own })).toBe(
      "Giải quyết việc làm: 312 người; trong đó 1 đơn vị tính đến kỳ trước; chưa gồm phần của thị xã.",
    );
  });

  it("names nobody again whom the head of its section has named", () => {
    const said = { ...coverage, beside: "said" } as const;
    expect(say({ ...people, coverage: said })).toBe("Giải quyết việc làm: 312 người.");
    const measure = { type: "yes-no", unit: "đơn vị", aggregation: "COUNT_TRUE", direction: null };
    expect(
      say({ value: 6, yes: { met: 6, of: 10 }, coverage: said }, measure as Partial<Measure>),
    ).toBe("Giải quyết việc làm: 6/10 đơn vị; 2 đơn vị chưa có số liệu.");
  });

  it("says so where it is of others than the section's figures", () => {
    const whole = { ...coverage, covered: 10, missing: [], beside: "other" } as const;
    expect(say({ ...people, coverage: whole })).toBe(
      "Giải quyết việc làm: 312 người; đủ 10/10 đơn vị.",
    );
  });

  it("calls nobody missing who has reported and lists nothing", () => {
    const listed = { ...coverage, covered: 5, listed: { some: 5, nothing: 3 } };
    expect(say({ ...people, coverage: listed })).toBe(
      "Giải quyết việc làm: 312 người; 5/10 đơn vị có kê; 3 đơn vị không kê trường hợp nào; chưa gồm phường Hòa Vinh, xã Hòa Tâm.",
    );
    expect(say({ ...people, coverage: { ...listed, beside: "said" } })).toBe(
      "Giải quyết việc làm: 312 người; 5/10 đơn vị có kê; 3 đơn vị không kê trường hợp nào.",
    );
  });

  it("never calls it whole where somebody lists nothing", () => {
    const listed = {
      ...coverage,
      ...{ covered: 6, expected: 8, missing: [], listed: { some: 6, nothing: 2 } },
      beside: "other",
    } as const;
    expect(say({ ...people, coverage: listed })).toBe(
      "Giải quyết việc làm: 312 người; 6/8 đơn vị có kê; 2 đơn vị không kê trường hợp nào.",
    );
  });

  it("tells who lists something from who says that nothing occurred", () => {
    const listed = {
      ...coverage,
      ...{ covered: 4, expected: 5, missing: [], listed: { some: 1, nothing: 1 } },
    };
    expect(say({ ...people, coverage: listed })).toBe(
      "Giải quyết việc làm: 312 người; 1/5 đơn vị có kê; 3 đơn vị báo không phát sinh; " +
        "1 đơn vị không kê trường hợp nào.",
    );
  });

  it("is silent where everybody is in it", () => {
    const whole = { covered: 10, expected: 10, missing: [], missingOwn: null, goneOn: 0 };
    expect(say({ ...people, coverage: whole })).toBe("Giải quyết việc làm: 312 người.");
  });

  it("counts who said yes, of all who owe an answer", () => {
    const measure = { type: "yes-no", unit: "%", aggregation: "COUNT_TRUE_RATIO" } as const;
    const yes = { met: 6, of: 10 };
    expect(say({ value: 60, yes, ...plan(80), coverage }, measure)).toBe(
      "Giải quyết việc làm: 6/10 đơn vị (60%), chỉ tiêu từ 80% số đơn vị trở lên; chưa gồm phường Hòa Vinh, xã Hòa Tâm (mới có 8/10 đơn vị).",
    );
  });
});

describe("how firm a figure is", () => {
  it.each<[Partial<ToldFigure>, string]>([
    [{ estimated: "whole" }, "312 người (số ước)"],
    [{ estimated: "part" }, "312 người (có số ước)"],
    [{ preliminary: "whole" }, "312 người (số sơ bộ)"],
    [{ estimated: "whole", preliminary: "part" }, "312 người (số ước, có số sơ bộ)"],
    [
      { estimate: 620, ...plan(1200) },
      "312 người, đạt 26% kế hoạch năm (312/1.200 người); ước đến hết kỳ 620 người, bằng 51,7% kế hoạch năm",
    ],
    [{ estimate: unknown }, "312 người"],
    [{ estimate: 312 }, "312 người; ước đến hết kỳ không thay đổi"],
    [{ estimated: "whole", isFirmnessSaid: true }, "312 người"],
  ])("%j", (more, said) => {
    expect(say({ ...people, ...more })).toBe(`Giải quyết việc làm: ${said}.`);
  });
});

describe("how a figure stands", () => {
  it.each([
    ["met", false, "đạt"],
    ["not-met", true, "chưa đạt (ước)"],
    ["on-track", false, "đạt tiến độ"],
    ["behind", false, "chậm tiến độ"],
    ["not-enough-data", false, "chưa đủ số liệu"],
  ] as const)("%s", (kind, estimated, said) => {
    expect(say({ ...people, ...plan(1200), verdict: { kind, estimated } })).toBe(
      `Giải quyết việc làm: 312 người, đạt 26% kế hoạch năm (312/1.200 người); xếp loại: ${said}.`,
    );
  });

  it("has no word of judgement without a verdict", () => {
    const sentence = say({ value: 1200, ...plan(1200) });
    expect(sentence).not.toMatch(/xếp loại|chưa đạt|vượt|chậm|hoàn thành/);
  });
});
