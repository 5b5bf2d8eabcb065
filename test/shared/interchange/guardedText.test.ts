import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardText, unguardText } from "../../../shared/interchange/guardedText.ts";
import { anyText } from "./arbitraryFigure.ts";

describe("a text in a file that a spreadsheet opens", () => {
  it.each([
    ...["=1+1", "+84 905 123 456", "-3", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1+1", "-", "..."],
    ...[
      "＋1",
      "－3",
      "＠SUM(A1)",
      "\tHộ nghèo",
      "\rHộ nghèo",
      "\n=1",
      "\u200b＝1",
      "\t＋1",
      "\r＠A1",
    ],
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
    ...["50%", "(12)", "(1.234)", "$5", "₫12", "12 ₫", "5 VND", "VND 5", "3 Jan", "1-Mar", "Mar 1"],
    ...[
      "3 tháng 5",
      "Tháng 5 2022",
      "Tháng Ba 2022",
      "5 PM",
      "10:30 SA",
      "TRUE",
      "false",
      "Đúng",
      "Sai",
      "１２",
      "½",
    ],
    ...[
      "1 1/2",
      "12JAN2022",
      "#N/A",
      "\u200b=1",
      "\u00a0=1",
      "\uFEFF=1",
      "3 xe máy",
      "12 %",
      "[5]",
    ],
  ])("is kept from becoming another number, a date or an answer: %s", (text) => {
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
    ...["2022Q1/bao-cao/22261-phuong-hoa-hiep-trung/dh-04.xlsx", "2022/ban-chot/dh-04-lan-1.xlsx"],
    ...[
      "2022-03-10T01:00:00.000Z",
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ],
    ...[
      "Hỗ trợ 3 hộ",
      "Sửa nhà tháng 5",
      "(chưa rõ)",
      "“Nhà tình nghĩa”",
      "…",
      "",
      "đã duyệt",
      "ước",
    ],
    ...['["dong-hoa-2022/dh-04",{"seq":1}]', "ou-11", "dong-hoa-2022/dh-02/2022Q1/ou-19"],
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
