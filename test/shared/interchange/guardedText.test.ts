import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, unguardText } from "../../../shared/interchange/guardedText.ts";
import { anyText } from "./arbitraryFigure.ts";

describe("a text in a file that a spreadsheet opens", () => {
  it.each([
    ...["=1+1", "+84 905 123 456", "-3", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1+1", "-", "..."],
  ])("is kept from being calculated: %j", (text) => {
    const isMark = text === "...";
    expect(guardText(text)).toBe(isMark ? text : `'${text}`);
  });

  it.each([
    "1.1",
    "1/2",
    "12E5",
    "1234567E12",
    "0012",
    "1,5",
    "12345678901234567890",
    "3:15",
    "1-2",
  ])("is kept from becoming another number or a date: %s", (text) => {
    expect(guardText(text)).toBe(`'${text}`);
  });

  it.each([
    "Hộ nghèo",
    "22258",
    "2022",
    "2022Q1",
    "2022-03-15",
    "dh-04",
    "A/hh/1",
    "0",
    "7K3MQ0E12A",
  ])("stays as it is where nothing would be made of it: %s", (text) => {
    expect(guardText(text)).toBe(text);
  });

  it("is always found again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
      }),
    );
  });
});
