import { describe, expect, it } from "vitest";
import { findValueFault, looksLikeDong } from "../../../shared/form/checkValue.ts";
import { countOf, moneyOf, rateOf } from "../../../shared/regimes/dongHoa2022/measures.ts";

const count = countOf("hộ");
const money = moneyOf("flow");
const rate = rateOf(2);

describe("a value can be wrong by itself", () => {
  it.each([
    ["a count of none", 0, count, null],
    ["a count", 12, count, null],
    ["a negative count", -1, count, "negative"],
    ["part of a household", 1.5, count, "not-whole"],
    ["a negative part of a household", -1.5, count, "negative"],
    ["money to the thousand đồng", 1240.125, money, null],
    ["money to the đồng", 1240.1255, money, "too-many-decimals"],
    ["a share of all", 100, rate, null],
    ["a share above all", 100.01, rate, "not-a-share"],
    ["a share with a third decimal", 4.395, rate, "too-many-decimals"],
    // Typed as formulas: =0,1+0,2 and =0,1*3*10. A spreadsheet keeps 15 digits.
    ["a sum with binary dust behind it", 0.1 + 0.2, money, null],
    ["a whole product with binary dust behind it", 0.1 * 3 * 10, count, null],
    ["no figure", { s: "none" } as const, count, null],
    ["blank", null, count, null],
  ])("%s", (_, value, measure, fault) => {
    expect(findValueFault(value, measure)).toBe(fault);
  });

  it.each([
    [999_999.999, money, false],
    [1_000_000, money, true],
    [1_000_000, count, false],
  ])("%d is asked about when it looks like đồng", (value, measure, asked) => {
    expect(looksLikeDong(value, measure)).toBe(asked);
  });
});
