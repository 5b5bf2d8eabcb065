import { describe, expect, it } from "vitest";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { serialOf } from "../../../shared/form/daySerial.ts";
import { readEntry } from "../../../shared/form/readEntry.ts";
import type { Showing } from "../../../shared/form/readShown.ts";
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

function read(
  content: CellContent,
  type: ValueType = "count",
  shown = String(content ?? ""),
  showing?: Showing,
) {
  return readEntry(content, shown, measureOf(type), showing);
}

/** As an Excel that is open shows its cells, set to Vietnamese or to English. */
const inExcel: Showing = { decimal: ",", lacksRoom: true };
const inEnglishExcel: Showing = { decimal: ".", lacksRoom: true };

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
    ["date", "5/3/2022", "2022-03-05"],
    ["date", "29/02/2024", "2024-02-29"],
  ] as const)("%s: %j is %j", (type, content, value) => {
    expect(read(content, type)).toEqual({ value });
  });

  it.each([
    ["yes-no", "yes", "not-yes-or-no"],
    ["date", 2022, "not-a-date"],
    ["yes-no", 1, "not-yes-or-no"],
    ["date", "30/02/2022", "not-a-date"],
    ["date", "03-14-2022", "not-a-date"],
    // A spreadsheet has a 29 February 1900 that never was: before it days are one off.
    ["date", 60, "not-a-date"],
  ] as const)("%s: %j is %s", (type, content, unreadable) => {
    expect(read(content, type)).toMatchObject({ value: null, unreadable });
  });
});

describe("a day whose month stands first, as an American format shows it,", () => {
  it.each([
    [44_654, "04/03/2022"],
    [44_654, "4/3/22"],
    [44_654.5, "4/3/2022 12:00"],
    [44_654, "Thứ Hai, 04-03-2022"],
    [44_654, "22/04/03"],
  ])("is asked about where it reads as another: %d shown as %s", (content, shown) => {
    expect(read(content, "date", shown)).toEqual({
      value: null,
      unreadable: "ambiguous-day",
      shown,
      meanings: [],
    });
  });

  it.each(["03/04/2022", "3.4.22", "2022-04-03", "2022/04/03", "April 3, 2022", "T2, 03/04/2022"])(
    "is none that is shown as %s",
    (shown) => {
      expect(read(44_654, "date", shown)).toEqual({ value: "2022-04-03" });
    },
  );
});

it("a day is written to the sheet as the serial number that it is read from", () => {
  expect(serialOf("2022-03-14")).toBe(44_634);
  expect(serialOf("2024-02-29")).toBe(45_351);
});

describe("a day is a number that its cell shows as a day", () => {
  it.each([
    [44_634, "14/03/2022", "2022-03-14"],
    [44_634, "3/14/2022", "2022-03-14"],
    [44_634.75, "14/03/2022 18:00", "2022-03-14"],
    [44_634, "14 Tháng Ba 2022", "2022-03-14"],
    [44_634, "March 14, 2022", "2022-03-14"],
    [44_634, "14-Thg3-22", "2022-03-14"],
    [44_634, "ngày 14 tháng 03 năm 2022", "2022-03-14"],
    [61, "01/03/1900", "1900-03-01"],
  ])("%d shown as %s", (content, shown, value) => {
    expect(read(content, "date", shown)).toEqual({ value });
  });

  it.each([
    [2022, "2022"],
    [45_000, "45.000"],
    [44_634, "2022"],
    [44_634, "Thg3-22"],
    [44_634, "14-Thg3"],
    [44_634, "Thứ Hai"],
    [44_634, "0:00"],
    [44_634, "-"],
  ])("%d shown as %s is asked about", (content, shown) => {
    expect(read(content, "date", shown)).toEqual({
      value: null,
      unreadable: "not-a-date",
      shown,
      meanings: [],
    });
  });
});

describe("a figure is asked about that its cell shows as a day or a time", () => {
  it.each([
    "4-Thg3",
    "4-Mar",
    "Thg3-22",
    "04 Tháng Ba 2022",
    "ngày 04 tháng 03 năm 2022",
    "Tháng Ba",
    "Thứ Sáu",
    "T6",
    "0:00",
    "3/4",
    "04/03/2022",
    "Friday",
  ])("%s", (shown) => {
    expect(read(44_624, "count", shown)).toEqual({
      value: null,
      unreadable: "shown-as-day",
      shown,
      meanings: [],
    });
  });
});

describe("a figure is asked about that its cell shows as another one", () => {
  it.each([
    ["in thousands", 1_234_567, "1.235", [1235, 1_234_567]],
    ["in thousands with decimals", 1234, "1,234", [1.234, 1234]],
    ["in thousands with decimals below zero", -1234, "-1,234", [-1.234, -1234]],
    ["with decimals that are only written", 5, "5.000", [5000, 5]],
    ["as a power of ten with points", 1234, "1.234E+03", [1234]],
    ["in millions", 5_000_000, "5", [5, 5_000_000]],
    ["with zeros behind it", 3, "3000", [3000, 3]],
    ["without its sign", -12, "12", [12, -12]],
    ["with a sign it has not", 12, "(12)", [-12, 12]],
    ["as nothing occurred", 0, "-", [0]],
    ["as not known yet", 0, "...", [0]],
    ["as a word", 0, "không", [0]],
    ["as a year", 44_624, "2022", [2022, 44_624]],
    ["in another unit", 1200, "1.200 đồng", [1200]],
    ["in a larger unit", 3, "3 triệu", [3]],
    ["as another whole and fraction", 12.34, "12 1/3", [12.34]],
    ["rounded beyond what it shows", 1.5, "1,26", [1.26, 1.5]],
    ["as another power of ten", 12.5, "1,25E+04", [12.5]],
  ])("%s", (_, content, shown, meanings) => {
    expect(read(content, "rate", shown)).toEqual({
      value: null,
      unreadable: "shown-otherwise",
      shown,
      meanings,
    });
  });

  it.each([
    ["rounded", 1234.567, "1.234,6"],
    ["as only an English program writes it", 1234.567, "1,234.57"],
    ["without the decimals that it has not", 21, "21,"],
    ["without a zero before its mark", 0.5, ",5"],
    ["grouped by spaces", 1234, "1\u00a0234"],
    ["half rounded up", 0.125, "0,13"],
    ["with its sign", 12, "+12"],
    ["negative in brackets", -12, "(12)"],
    ["with the sign of printing", -12.5, "−12,5"],
    ["beside the form's unit", 1200, "1.200 Hộ"],
    ["with a fraction", 12.5, "12 1/2"],
    ["with what binary fractions leave behind", 36.3, "36,300000000000004"],
    ["by a power of ten", 12.5, "1,25E+01"],
    ["by a rounded power of ten", 123_456_789_012, "1,23457E+11"],
  ])("not where it is shown %s", (_, content, shown) => {
    expect(read(content, "rate", shown)).toEqual({ value: content });
  });

  it("by the mark that its own program writes before decimals", () => {
    const asked = (meanings: number[], shown: string) => {
      return { value: null, unreadable: "shown-otherwise", shown, meanings };
    };
    expect(read(1234, "rate", "1,234", inEnglishExcel)).toEqual({ value: 1234 });
    expect(read(1.234, "rate", "1,234", inExcel)).toEqual({ value: 1.234 });
    expect(read(1234, "rate", "1,234", inExcel)).toEqual(asked([1.234, 1234], "1,234"));
    expect(read(1.234, "rate", "1,234", inEnglishExcel)).toEqual(asked([1234, 1.234], "1,234"));
  });

  it("and an amount in dong may stand beside any of its signs", () => {
    for (const shown of ["1.200 ₫", "₫1.200", "1.200 đ"]) {
      const measure = { ...measureOf("money"), unit: "đồng" };
      expect(readEntry(1200, shown, measure)).toEqual({ value: 1200 });
    }
  });
});

it.each(["-", "–", "...", "…", "#REF!"])(
  "a number that stands among words and looks like “%s” is neither that nor a word",
  (shown) => {
    expect(read(0, "text", shown)).toEqual({
      value: null,
      unreadable: "shown-otherwise",
      shown,
      meanings: [],
    });
  },
);

it("a formula that is kept as a text is no answer, and words behind an equals sign are", () => {
  for (const type of ["count", "date", "yes-no"] as const) {
    expect(read("=A1+2", type)).toEqual({
      value: null,
      unreadable: "not-calculated",
      shown: "=A1+2",
      meanings: [],
    });
  }
  expect(read("=A1", "text")).toEqual({ value: "=A1" });
});

it("an error value is one in a text as well, the newer ones included", () => {
  for (const error of ["#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#BUSY!", "#EXTERNAL!"]) {
    expect(read(error, "text")).toMatchObject({ value: null, unreadable: "error-value" });
  }
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
    [
      "what a formula's binary fractions leave behind",
      7.999999999999999,
      "8",
      "count",
      { value: 8 },
    ],
    ["a day typed into a note", 44_593, "01/02/2022", "text", { value: "01/02/2022" }],
    ["an identity number", 79_123_456_789_012, "7,91235E+13", "text", { value: "79123456789012" }],
  ])("%s", (_, content, shown, type, reading) => {
    expect(readEntry(content, shown, measureOf(type))).toEqual(reading);
  });
});

describe("a number that its cell does not show", () => {
  it.each<[ValueType, number, string, number[]]>([
    ["count", 5, "5", [5]],
    ["count", 0, "0", [0]],
    ["rate", 0.05, "0,05", [0.05]],
    ["text", 12, "12", []],
    ["date", 44_634, "44634", []],
  ])("is asked about where its format hides it: %s %d", (type, content, held, meanings) => {
    for (const shown of ["", "\u00a0", "####"]) {
      expect(read(content, type, shown)).toEqual({
        value: null,
        unreadable: "not-seen",
        shown: held,
        meanings,
      });
    }
  });

  it.each<[ValueType, number, unknown]>([
    ["count", 12, 12],
    ["text", 12, "12"],
    ["date", 44_634, "2022-03-14"],
  ])("is taken where an open Excel has no room for it: %s", (type, content, value) => {
    for (const shown of ["", "####"]) {
      expect(read(content, type, shown, inExcel)).toEqual({ value });
    }
  });
});

it("a day is the one that is seen, also within half a second of midnight", () => {
  expect(read(44_624.999999, "date", "05/03/2022")).toEqual({ value: "2022-03-05" });
  expect(read(44_624.99999, "date", "04/03/2022")).toEqual({ value: "2022-03-04" });
  expect(read(2_958_465.9999999, "date", "31/12/9999")).toMatchObject({ unreadable: "not-a-date" });
});

describe("words that are held as a number", () => {
  it.each([
    [9_704_123_456_789_010_000, "9,70412E+18"],
    [9.70412345678901e21, "9,7E+21"],
    [-1e15, "-1E+15"],
    [12_345_678_901_234_500, "12345678901234500"],
  ])("have lost what is beyond fifteen digits: %d", (content, shown) => {
    expect(read(content, "text", shown)).toEqual({
      value: null,
      unreadable: "digits-lost",
      shown,
      meanings: [],
    });
  });

  it("are whole with fifteen, and as a text with more", () => {
    expect(read(999_999_999_999_999, "text", "1E+15")).toEqual({ value: "999999999999999" });
    expect(read("9704123456789012345", "text")).toEqual({ value: "9704123456789012345" });
  });
});
