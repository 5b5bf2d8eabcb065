import { describe, expect, it } from "vitest";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { Measure } from "../../../shared/indicator.ts";
import { countOf, moneyOf, rateOf } from "../../../shared/regimes/dongHoa2022/measures.ts";
import { sayNumber, showNumber, showValue, spellNumber } from "../../../shared/text/numbers.ts";

describe("a number in a sentence", () => {
  it.each([
    [0, 0, "0"],
    [-0, 0, "0"],
    [-0.4, 0, "0"],
    [-0.5, 0, "-1"],
    [121, 0, "121"],
    [1234, 0, "1.234"],
    [-1234, 0, "-1.234"],
    [123456, 0, "123.456"],
    [1234567.5, 3, "1.234.567,5"],
    [1240.5, 3, "1.240,5"],
    [12, 3, "12"],
    [100, 2, "100"],
    [1000, 0, "1.000"],
    [0.1 + 0.2, 10, "0,3"],
    [1.005, 2, "1,01"],
    [2.675, 2, "2,68"],
    [4.186684969, 2, "4,19"],
    [0.0005, 3, "0,001"],
    [0.00049, 3, "0"],
    [1e15, 0, "1.000.000.000.000.000"],
  ])("%d with at most %i decimals is %s", (value, decimals, said) => {
    expect(sayNumber("vi", value, decimals)).toBe(said);
  });

  it("has no points in what is too large to be a figure", () => {
    expect(sayNumber("vi", 1e21, 2)).toBe("1e+21");
  });
});

describe("a number in English", () => {
  it.each([
    [0, 0, "0"],
    [1234, 0, "1,234"],
    [-1234, 0, "-1,234"],
    [1234567.5, 3, "1,234,567.5"],
    [0.1 + 0.2, 10, "0.3"],
    [12, 3, "12"],
  ])("%d with at most %i decimals is %s", (value, decimals, said) => {
    expect(sayNumber("en", value, decimals)).toBe(said);
  });

  it("keeps the zeros of a column of figures", () => {
    expect([showNumber("en", 4.2, 2), showNumber("en", 1234.5, 1)]).toEqual(["4.20", "1,234.5"]);
  });
});

it("a number that must not be read in two ways has no grouping", () => {
  expect([spellNumber("vi", 1234.5), spellNumber("en", 1234.5), spellNumber("vi", 1234)]).toEqual([
    "1234,5",
    "1234.5",
    "1234",
  ]);
});

describe("a number in a column of figures", () => {
  it.each([
    [4.2, 2, "4,20"],
    [0, 1, "0,0"],
    [-0.04, 1, "0,0"],
    [100, 1, "100,0"],
    [1234.5, 1, "1.234,5"],
    [99.95, 1, "100,0"],
  ])("%d with %i decimals is %s", (value, decimals, shown) => {
    expect(showNumber("vi", value, decimals)).toBe(shown);
  });
});

describe("a value as its cell shows it", () => {
  it.each<[string, DataValue, Measure, string]>([
    ["a blank", null, countOf("hộ"), ""],
    ["không phát sinh", none, countOf("hộ"), "-"],
    ["chưa có số liệu", unknown, rateOf(2), "..."],
    ["zero", 0, countOf("hộ"), "0"],
    ["a count", 1862, countOf("người"), "1.862"],
    ["a rate with all its decimals", 4.2, rateOf(2), "4,20"],
    ["money without idle zeros", 1240.5, moneyOf("stock"), "1.240,5"],
    ["yes", true, countOf("", { type: "yes-no" }), "Có"],
    ["no", false, countOf("", { type: "yes-no" }), "Không"],
    ["a text", "Đã đối chiếu", countOf("", { type: "text" }), "Đã đối chiếu"],
    ["a text that looks like a day", "2022-03-05", countOf("", { type: "text" }), "2022-03-05"],
    ["a day", "2022-03-05", countOf("", { type: "date" }), "05/03/2022"],
    ["half a household is not shown as a whole one", 2.5, countOf("hộ"), "2,5"],
    ["what a formula computed is shown rounded", 4.186684969, rateOf(2), "4,19"],
  ])("%s", (_, value, measure, shown) => {
    expect(showValue("vi", value, measure)).toBe(shown);
  });
});

describe("a value in English", () => {
  it.each<[string, DataValue, Measure, string]>([
    ["a blank", null, countOf("hộ"), ""],
    ["không phát sinh", none, countOf("hộ"), "-"],
    ["chưa có số liệu", unknown, rateOf(2), "..."],
    ["a count", 1862, countOf("người"), "1,862"],
    ["a rate", 4.2, rateOf(2), "4.20"],
    ["money", 1240.5, moneyOf("stock"), "1,240.5"],
    ["yes", true, countOf("", { type: "yes-no" }), "Yes"],
    ["no", false, countOf("", { type: "yes-no" }), "No"],
    ["a text", "Đã đối chiếu", countOf("", { type: "text" }), "Đã đối chiếu"],
    ["a day", "2022-03-05", countOf("", { type: "date" }), "5 Mar 2022"],
  ])("%s", (_, value, measure, shown) => {
    expect(showValue("en", value, measure)).toBe(shown);
  });
});
