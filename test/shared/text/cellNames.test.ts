import { describe, expect, it } from "vitest";
import type { CellReference, Place } from "../../../shared/form/form.ts";
import type { CellKey, TemplateId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import {
  capitalise,
  nameCell,
  nameContext,
  nameReference,
  printReference,
} from "../../../shared/text/cellNames.ts";
import { formOf } from "../regimes/filledForm.ts";

const poverty = formOf(dh04);
const jobs = formOf(dh03);
const to = (key: string, more: Partial<CellReference> = {}): CellReference => ({
  key: key as CellKey,
  template: null,
  period: null,
  ...more,
});
const nowhere: Place = { table: null, row: null, column: null };
const inRow: Place = { table: "A", row: "hh", column: null };
const inColumn: Place = { table: "A", row: null, column: "9" };

describe("a cell is named as a colleague names it", () => {
  it.each([
    ["A/hh/2", "Hộ nghèo, cột 2"],
    ["B/nk/9", "Nhân khẩu hộ cận nghèo, cột 9"],
    ["C/10/v", "Tổng số hộ dân cư (dòng 10)"],
    ["C/14a/v", "Số hộ nghèo đầu năm (dòng 14a)"],
  ])("%s is “%s”", (key, name) => {
    expect(nameCell("vi", poverty, key as CellKey)).toBe(name);
  });

  it("and a column without a number by its label", () => {
    expect(nameCell("vi", jobs, "A/1/L" as CellKey)).toBe(
      "Giải quyết việc làm, cột lũy kế đến kỳ trước",
    );
  });
});

describe("a sentence about a place leaves out what the place says", () => {
  it.each([
    ["the same row", inRow, to("A/hh/3"), "cột 3"],
    ["the same column", inColumn, to("A/nk/9"), "nhân khẩu hộ nghèo"],
    ["another row and column", inRow, to("A/nk/3"), "nhân khẩu hộ nghèo, cột 3"],
    ["the same row of another table", inRow, to("B/hh/3"), "hộ cận nghèo, cột 3"],
    ["the whole form", nowhere, to("C/10/v"), "tổng số hộ dân cư (dòng 10)"],
    [
      "the period before",
      inRow,
      to("A/hh/9", { period: "previous" }),
      "hộ nghèo, cột 9 (kỳ trước)",
    ],
    [
      "the same period last year",
      inRow,
      to("A/hh/9", { period: "last-year" }),
      "hộ nghèo, cột 9 (cùng kỳ năm trước)",
    ],
    ["another form", inRow, to("A/1/3", { template: "dh-03" as TemplateId }), "A/1/3 (biểu DH-03)"],
    [
      "another form's period before",
      inRow,
      to("A/hh/9", { template: "dh-03" as TemplateId, period: "previous" }),
      "A/hh/9 (biểu DH-03, kỳ trước)",
    ],
  ] as const)("%s", (_, place, reference, name) => {
    expect(nameReference("vi", poverty, reference, place)).toBe(name);
  });

  it.each([
    ["a row", inRow, "Hộ nghèo: "],
    ["a column", inColumn, "Cột 9: "],
    ["the only column of a table", { table: "C", row: null, column: "v" }, ""],
    ["the whole form", nowhere, ""],
  ] as const)("and begins with %s", (_, place, context) => {
    expect(nameContext("vi", poverty, place)).toBe(context);
  });
});

describe("in English the form's words stay the form's", () => {
  it.each([
    ["A/hh/2", "Hộ nghèo, column 2"],
    ["C/10/v", "Tổng số hộ dân cư (row 10)"],
  ])("%s is “%s”", (key, name) => {
    expect(nameCell("en", poverty, key as CellKey)).toBe(name);
  });

  it("also for a column without a number", () => {
    expect(nameCell("en", jobs, "A/1/L" as CellKey)).toBe(
      "Giải quyết việc làm, column lũy kế đến kỳ trước",
    );
  });

  it.each([
    ["the same row", inRow, to("A/hh/3"), "column 3"],
    ["the same column", inColumn, to("A/nk/9"), "nhân khẩu hộ nghèo"],
    ["another row and column", inRow, to("A/nk/3"), "nhân khẩu hộ nghèo, column 3"],
    [
      "the period before",
      inRow,
      to("A/hh/9", { period: "previous" }),
      "hộ nghèo, column 9 (previous period)",
    ],
    [
      "another form's same period last year",
      inRow,
      to("A/hh/9", { template: "dh-03" as TemplateId, period: "last-year" }),
      "A/hh/9 (form DH-03, same period last year)",
    ],
  ] as const)("%s", (_, place, reference, name) => {
    expect(nameReference("en", poverty, reference, place)).toBe(name);
  });

  it.each([
    ["a row", inRow, "Hộ nghèo: "],
    ["a column", inColumn, "Column 9: "],
    ["the whole form", nowhere, ""],
  ] as const)("and a sentence begins with %s", (_, place, context) => {
    expect(nameContext("en", poverty, place)).toBe(context);
  });
});

describe("printed algebra names", () => {
  const closing: Place = { table: "A", row: "hh", column: "9" };
  const share: Place = { table: "C", row: "12", column: "v" };

  it.each([
    ["a column of the same row by its number", closing, "A/hh/2", "2"],
    ["a row of the same column by its number", share, "C/10/v", "10"],
    ["the principal row of another table by column and letter", share, "A/hh/9", "9A"],
    ["another row of another table with its number too", share, "A/nk/9", "9A(2)"],
    ["a row of a table of one column by its number", closing, "C/10/v", "10"],
  ] as const)("%s", (_, place, key, printed) => {
    expect(printReference(poverty, to(key), place)).toBe(printed);
  });
});

it("a sentence begins with a Vietnamese capital", () => {
  expect([capitalise("đầu kỳ"), capitalise("ở nước ngoài"), capitalise("")]).toEqual([
    "Đầu kỳ",
    "Ở nước ngoài",
    "",
  ]);
});
