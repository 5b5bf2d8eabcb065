import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLine } from "../../../shared/ics/foldLine.ts";
import { type CalendarEntry, writeIcs } from "../../../shared/ics/writeIcs.ts";

const now = Date.parse("2022-03-10T08:00:00+07:00");

const entry: CalendarEntry = {
  uid: "2022Q1.ou-11@dong-hoa-2022.nop-bieu",
  day: "2022-03-14",
  summary: "Nộp báo cáo Quý I: còn 2 biểu",
  description: "Chưa nộp: ĐH-03, ĐH-04.\nHết ngày 14/3/2022.",
  remindOn: "2022-03-10",
};

const octets = (text: string) => new TextEncoder().encode(text).length;

/** A file as a calendar program takes it apart (RFC 5545, 3.1): lines by CRLF, then folds undone. */
function linesOf(ics: string): string[] {
  const pieces = ics.split("\r\n");
  expect(pieces.pop()).toBe("");
  const lines: string[] = [];
  for (const piece of pieces) {
    if (piece.startsWith(" ")) lines.push(`${lines.pop()}${piece.slice(1)}`);
    else lines.push(piece);
  }
  return lines;
}

describe("a deadline in a calendar file", () => {
  it("is a whole day without a zone, reminded of as work begins two working days before", () => {
    expect(linesOf(writeIcs("Hạn nộp báo cáo", [entry], now))).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Nộp Biểu//Hạn nộp//VI",
      "CALSCALE:GREGORIAN",
      "NAME:Hạn nộp báo cáo",
      "X-WR-CALNAME:Hạn nộp báo cáo",
      "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
      "X-PUBLISHED-TTL:PT6H",
      "BEGIN:VEVENT",
      "UID:2022Q1.ou-11@dong-hoa-2022.nop-bieu",
      "DTSTAMP:20220310T010000Z",
      "DTSTART;VALUE=DATE:20220314",
      "DTEND;VALUE=DATE:20220315",
      "SUMMARY:Nộp báo cáo Quý I: còn 2 biểu",
      "DESCRIPTION:Chưa nộp: ĐH-03\\, ĐH-04.\\nHết ngày 14/3/2022.",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Nộp báo cáo Quý I: còn 2 biểu",
      // Thursday the 10th at 8 o'clock is three days and sixteen hours before Monday the 14th begins.
      "TRIGGER;RELATED=START:-P3DT16H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("that is met reminds of nothing", () => {
    const lines = linesOf(writeIcs("Hạn", [{ ...entry, remindOn: null }], now));

    expect(lines.filter((line) => line.includes("VALARM"))).toEqual([]);
  });

  it.each([
    ["2022-03-13", "-PT16H"],
    ["2022-03-12", "-P1DT16H"],
    ["2022-03-14", "PT8H"],
  ])("reminded of on %s is so %s before", (remindOn, trigger) => {
    const ics = writeIcs("Hạn", [{ ...entry, remindOn }], now);

    expect(linesOf(ics)).toContain(`TRIGGER;RELATED=START:${trigger}`);
  });

  it("on the last day of February ends on the first of March", () => {
    const lines = linesOf(writeIcs("Hạn", [{ ...entry, day: "2024-02-29" }], now));

    expect(lines.filter((line) => /^DT(START|END)/.test(line))).toEqual([
      "DTSTART;VALUE=DATE:20240229",
      "DTEND;VALUE=DATE:20240301",
    ]);
  });

  it("may be called anything: what would end or divide a value is escaped", () => {
    const summary = "Bão; lũ, “\\n”:\r\nhết\u0007";

    expect(linesOf(writeIcs("Hạn", [{ ...entry, summary }], now))).toContain(
      "SUMMARY:Bão\\; lũ\\, “\\\\n”:\\nhết ",
    );
  });

  it("without any is a calendar all the same", () => {
    expect(linesOf(writeIcs("Hạn", [], now)).at(-1)).toBe("END:VCALENDAR");
  });
});

describe("a line longer than 75 octets is folded", () => {
  it("between characters, each piece led in by a space", () => {
    // Each ộ takes three octets: 25 of them make 75.
    expect(foldLine("ộ".repeat(26))).toBe(`${"ộ".repeat(25)}\r\n ộ`);
    expect(foldLine("x".repeat(75))).toBe("x".repeat(75));
    expect(foldLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
    // The leading space counts: 74 more fit.
    expect(foldLine("x".repeat(150)).split("\r\n").map(octets)).toEqual([75, 75, 2]);
  });

  it("whatever is in it, and is whole again when the folds are undone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const line = `SUMMARY:${text.replaceAll(/[\r\n]/g, "")}`;
        const folded = foldLine(line);

        expect(Math.max(...folded.split("\r\n").map(octets))).toBeLessThanOrEqual(75);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
      }),
    );
  });
});
