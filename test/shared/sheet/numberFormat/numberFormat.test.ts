import { describe, expect, it } from "vitest";
import { numberFormat } from "../../../../shared/sheet/numberFormat/numberFormat.ts";

/** Thursday 10 March 2022 at 13:05:09,25. */
const moment = 44630 + (13 * 3600 + 5 * 60 + 9.25) / 86_400;

describe("a number is seen as Excel under Vietnamese settings shows it", () => {
  it.each<[number, string, string]>([
    [0, "General", "0"],
    [-1234.5, "General", "-1234,5"],
    [0.1 + 0.2, "General", "0,3"],
    [1 / 3, "General", "0,333333333"],
    [123456.789012345, "General", "123456,789"],
    [12345678901, "General", "12345678901"],
    [79123456789, "General", "79123456789"],
    [123456789012, "General", "1,23457E+11"],
    [0.00001, "General", "0,00001"],
    [0.0000123456789, "General", "1,23457E-05"],
    [1e20, "General", "1E+20"],
    [1e-300, "General", "1E-300"],
    [5, "0000", "0005"],
    [1234567.891, "#,##0.00", "1.234.567,89"],
    [1.005, "0.00", "1,01"],
    [2.675, "0.00", "2,68"],
    [0.5, "#,##0", "1"],
    [-0.4, "0", "0"],
    [-1234, "#,##0", "-1.234"],
    [0, "#,###", ""],
    [1234567, '#,##0,"k"', "1.235k"],
    [1234567890, "0.0,,", "1234,6"],
    [0.256, "0%", "26%"],
    [-0.256, "0.0%", "-25,6%"],
    [0.0725, "0.00%", "7,25%"],
    [12, "0.0##", "12,0"],
    [0.25, "#.##", ",25"],
    [912345678, "0000\\ 000\\ 000", "0912 345 678"],
    [1234.5, '#,##0\\ "₫"', "1.235 ₫"],
    [1234.5, "#,##0.00\\ [$₫-42A]", "1.234,50 ₫"],
    [-5, "0;(0)", "(5)"],
    [-5, "#,##0_);[Red](#,##0)", "(5)"],
    [0, '0;-0;"không"', "không"],
    [-5, "0;;", ""],
    [150, '[>=100]"nhiều";"ít"', "nhiều"],
    [15, '[>=100]"nhiều";"ít"', "ít"],
    [-5, "[>100]0;0.0", "-5,0"],
    [7, '"ngày "0', "ngày 7"],
    [15, '0" ngày"', "15 ngày"],
    [12.5, "[Red]0.0", "12,5"],
    [12345.678, "0.00E+00", "1,23E+04"],
    [0.000123, "0.0E+0", "1,2E-4"],
    [12345.678, "##0.0E+0", "12,3E+3"],
    [99999, "0.0E+0", "1,0E+5"],
    [1.5, "# ?/?", "1 1/2"],
    [0.333, "# ?/?", "1/3"],
    [2, "# ?/?", "2"],
    [2.875, "# ??/??", "2 7/8"],
    [0.26, "# ?/4", "1/4"],
    [12, "@", "12"],
    [1e15, "#,##0", "1.000.000.000.000.000"],
  ])("%s in %s is %s", (value, code, shown) => {
    expect(numberFormat(code).showNumber(value)).toBe(shown);
  });
});

describe("a day is seen as Excel under Vietnamese settings shows it", () => {
  it.each<[number, string, string]>([
    [44630, "dd/mm/yyyy", "10/03/2022"],
    [44630, "[$-42A]dd/mm/yyyy;@", "10/03/2022"],
    [44630, "d/m/yy", "10/3/22"],
    [44630, "yyyy-mm-dd", "2022-03-10"],
    [44630, 'dd" tháng "mm" năm "yyyy', "10 tháng 03 năm 2022"],
    [44630, "d-mmm", "10-Thg3"],
    [44630, "[$-409]d-mmm-yy", "10-Mar-22"],
    [44630, "dddd, dd mmmm yyyy", "Thứ Năm, 10 Tháng Ba 2022"],
    [44630, "[$-en-US]ddd mmmm", "Thu March"],
    [44633, "ddd", "CN"],
    [44630, "mm/yyyy", "03/2022"],
    [44630, "mm", "03"],
    [moment, "h:mm", "13:05"],
    [moment, "hh:mm AM/PM", "01:05 CH"],
    [moment, "[$-409]h:mm AM/PM", "1:05 PM"],
    [moment, "hh:mm:ss", "13:05:09"],
    [moment, "mm:ss.0", "05:09,3"],
    [moment, "dd/mm/yyyy hh:mm", "10/03/2022 13:05"],
    [1.5, "[h]:mm", "36:00"],
    [1.5, "[mm]", "2160"],
    [0, "dd/mm/yyyy", "00/01/1900"],
    [1, "dd/mm/yyyy", "01/01/1900"],
    [59, "dd/mm/yyyy", "28/02/1900"],
    [60, "dd/mm/yyyy", "29/02/1900"],
    [61, "dd/mm/yyyy", "01/03/1900"],
    [2958465, "dd/mm/yyyy", "31/12/9999"],
    [-1, "dd/mm/yyyy", "########"],
    [2958466, "dd/mm/yyyy", "########"],
  ])("%s in %s is %s", (value, code, shown) => {
    expect(numberFormat(code).showNumber(value)).toBe(shown);
  });

  it.each<[string, boolean]>([
    ["dd/mm/yyyy", true],
    ["[$-42A]dd/mm/yyyy", true],
    ["mmm-yy", true],
    ["mm/yyyy", true],
    ["dd/mm/yyyy h:mm", true],
    ["[Red]0", false],
    ['0" ngày"', false],
    ['"dd/mm"0', false],
    ["0\\d", false],
    ["h:mm", false],
    ["mm:ss", false],
    ["[h]:mm", false],
    ["General", false],
    ["0.00E+00", false],
    ["@", false],
  ])("whether %s shows days of the calendar: %s", (code, isDay) => {
    expect(numberFormat(code).isDay(44_630)).toBe(isDay);
  });

  it.each([
    ['[=0]"";dd/mm/yyyy', [0, 43_000], [false, true]],
    ["[<1]h:mm;dd/mm/yyyy", [0.5, 43_000], [false, true]],
    ["dd/mm/yyyy;;", [43_000, 0], [true, false]],
    ['"";"";""', [43_000], [false]],
  ])("that is a matter of the section which applies: %s", (code, values, are) => {
    expect(values.map(numberFormat(code).isDay)).toEqual(are);
  });
});

it.each<[string, string]>([
  ["@", "Hòa Tâm"],
  ["General", "Hòa Tâm"],
  ["#,##0", "Hòa Tâm"],
  ['0;-0;0;"xã "@', "xã Hòa Tâm"],
  [";;;", ""],
])("a text in %s is %s", (code, shown) => {
  expect(numberFormat(code).showText("Hòa Tâm")).toBe(shown);
});

it("a format of no program is no reason to fail", () => {
  for (const code of [
    '"',
    "\\",
    "[",
    "[$",
    "_",
    "*",
    ";;;;;;",
    "E+",
    "/",
    "0/",
    "mm:ss.",
    "[hhh",
    "0".repeat(300),
  ]) {
    expect(numberFormat(code).showNumber(1.5)).toEqual(expect.any(String));
    expect(numberFormat(code).showNumber(-1e300)).toEqual(expect.any(String));
  }
});
