import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { readEntry, serialOf } from "../../../shared/form/readEntry.ts";
import type { Measure, ValueType } from "../../../shared/indicator.ts";
import type { CellContent } from "../../../shared/sheet/sheet.ts";

function measureOf(type: ValueType): Measure {
  return {
    type,
    unit: "hộ",
    decimals: 0,
    nature: "flow",
    aggregation: "SUM",
    direction: null,
    target: null,
  };
}

function read(content: CellContent, type: ValueType = "count", shown = String(content ?? "")) {
  return readEntry(content, shown, measureOf(type));
}

describe("an entry has four states, and none is taken for another", () => {
  it.each([
    ["blank", null, null],
    ["blank, as a formula leaves it", "", null],
    ["không phát sinh", "-", none],
    ["không phát sinh, as autocorrect makes it", "–", none],
    ["chưa có số liệu", "...", unknown],
    ["chưa có số liệu, as autocorrect makes it", "…", unknown],
    ["a reported zero", 0, 0],
    ["a figure", 12, 12],
    ["a figure that is wrong, which is for the rules to say", -1.5, -1.5],
  ])("%s", (_, content, value) => {
    expect(read(content)).toEqual({ value });
  });
});

describe("what can mean more than one thing is not believed", () => {
  it.each([
    ["1.234", "ambiguous-number", [1234, 1.234]],
    ["1,234", "ambiguous-number", [1.234, 1234]],
    ["12", "number-as-text", [12]],
    [" 12 ", "number-as-text", [12]],
    ["12,5", "number-as-text", [12.5]],
    ["12 hộ", "not-a-number", []],
    [" ", "not-a-number", []],
    ["- ", "not-a-number", []],
    ["--", "not-a-number", []],
    [true, "not-a-number", []],
    ["#REF!", "error-value", []],
    ["#DIV/0!", "error-value", []],
    ["Err:502", "error-value", []],
  ])("%j in a figure cell is %s", (content, unreadable, meanings) => {
    expect(read(content)).toEqual({ value: null, unreadable, shown: String(content), meanings });
  });
});

describe("an answer that is no figure", () => {
  it.each([
    ["yes-no", true, true],
    ["yes-no", "Có", true],
    ["yes-no", "CÓ ".normalize("NFD"), true],
    ["yes-no", "không", false],
    ["text", "chờ thôn xác nhận".normalize("NFD"), "chờ thôn xác nhận".normalize("NFC")],
    ["text", "x\ud83d", "x\ufffd"],
    ["text", "x\ud83d\ude00", "x\ud83d\ude00"],
    ["text", 12, "12"],
    ["text", "1.234", "1.234"],
    ["date", 44_634, "2022-03-14"],
    ["date", 44_634.75, "2022-03-14"],
    ["date", 61, "1900-03-01"],
    ["date", "5/3/2022", "2022-03-05"],
    ["date", "29/02/2024", "2024-02-29"],
  ] as const)("%s: %j is %j", (type, content, value) => {
    expect(read(content, type)).toEqual({ value });
  });

  it.each([
    ["yes-no", "yes", "not-yes-or-no"],
    ["yes-no", 1, "not-yes-or-no"],
    ["date", "30/02/2022", "not-a-date"],
    ["date", "03-14-2022", "not-a-date"],
    // A spreadsheet has a 29 February 1900 that never was: before it days are one off.
    ["date", 60, "not-a-date"],
  ] as const)("%s: %j is %s", (type, content, unreadable) => {
    expect(read(content, type)).toMatchObject({ value: null, unreadable });
  });
});

it("a day is written to the sheet as the serial number that it is read from", () => {
  expect(serialOf("2022-03-14")).toBe(44_634);
  expect(serialOf("2024-02-29")).toBe(45_351);
});

describe("a number that its cell shows as something else is asked about", () => {
  it.each<[string, number, string, ValueType, unknown]>([
    [
      "3/4 that became a day",
      44_593,
      "01/02/2022",
      "count",
      { value: null, unreadable: "shown-as-day", shown: "01/02/2022", meanings: [] },
    ],
    [
      "5% where 5 was meant",
      0.05,
      "5%",
      "rate",
      { value: null, unreadable: "shown-as-percent", shown: "5%", meanings: [5, 0.05] },
    ],
    ["a number as English programs show it", 1234.5, "1,234.5", "money", { value: 1234.5 }],
    ["a number as Vietnamese programs show it", 1234.5, "1.234,5", "money", { value: 1234.5 }],
    ["a number in a column too narrow to show it", 12, "###", "count", { value: 12 }],
    [
      "what a formula's binary fractions leave behind",
      7.999999999999999,
      "8",
      "count",
      { value: 8 },
    ],
    ["a day typed into a note", 44_593, "01/02/2022", "text", { value: "01/02/2022" }],
    ["an identity number", 79_123_456_789_012, "7,91235E+13", "text", { value: "79123456789012" }],
    ["a number in a narrow column", 12, "###", "text", { value: "12" }],
  ])("%s", (_, content, shown, type, reading) => {
    expect(readEntry(content, shown, measureOf(type))).toEqual(reading);
  });
});
