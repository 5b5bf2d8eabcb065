import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../shared/form/readNumber.ts";

describe("a typed number is read both the Vietnamese and the English way", () => {
  it.each([
    ["12", [12]],
    [" 12 ", [12]],
    ["-12", [-12]],
    ["−12", [-12]],
    ["1.234", [1234, 1.234]],
    ["1,234", [1.234, 1234]],
    ["-1.234", [-1234, -1.234]],
    ["1.234,5", [1234.5]],
    ["1,234.5", [1234.5]],
    ["1.234.567", [1_234_567]],
    ["1,234,567", [1_234_567]],
    ["12,5", [12.5]],
    ["12.5", [12.5]],
    ["12.34", [12.34]],
    ["1234.567", [1234.567]],
    ["1 234", [1234]],
    ["1\u00a0234,5", [1234.5]],
    // Nobody groups thousands behind a zero.
    ["0.123", [0.123]],
    ["0,125", [0.125]],
    ["007", [7]],
    ["", []],
    ["-", []],
    ["...", []],
    ["12 hộ", []],
    ["1.23.456", []],
    ["1,2,3", []],
    ["1.234.5", []],
    ["1e5", []],
    ["12%", []],
    ["1 23", []],
    [".5", []],
    ["5.", []],
    ["Infinity", []],
    ["0x1F", []],
  ])("%j can mean %j", (text, meanings) => {
    expect(readNumbers(text)).toEqual(meanings);
  });

  it("never loses what a Vietnamese or an English spreadsheet shows", () => {
    const figures = fc
      .integer({ min: -999_999_999, max: 999_999_999 })
      .map((digits) => digits / 100);
    fc.assert(
      fc.property(figures, (figure) => {
        for (const locale of ["vi-VN", "en-US"]) {
          expect(readNumbers(new Intl.NumberFormat(locale).format(figure))).toContain(figure);
        }
      }),
    );
  });
});
