import { describe, expect, it } from "vitest";
import { parseHtmlTable, parseTsv, writeClipboard } from "../../../addin/page/clipboard.ts";

describe("cells pasted from a spreadsheet program", () => {
  it("stand in rows and columns", () => {
    expect(parseTsv("1\t2\r\n3\t\r\n")).toEqual([
      [{ text: "1" }, { text: "2" }],
      [{ text: "3" }, { text: "" }],
    ]);
  });

  it("keep tabs, quotes and line breaks of a quoted cell", () => {
    expect(parseTsv('"hai\ndòng"\t"nói ""có"""\tx')).toEqual([
      [{ text: "hai\ndòng" }, { text: 'nói "có"' }, { text: "x" }],
    ]);
  });

  it("are the numbers behind what was shown, where the program says them", () => {
    const html =
      '<table><tr><td x:num="1234">1.234</td><td sdval="0.5">0,5</td><td>a</td></tr></table>';

    expect(parseHtmlTable(html)).toEqual([[{ number: 1234 }, { number: 0.5 }, { text: "a" }]]);
  });

  it("are none where the clipboard holds no table", () => {
    expect(parseHtmlTable("<p>1.234</p>")).toBeNull();
  });
});

it("cells copied here come back the same", () => {
  const { tsv, html } = writeClipboard([
    [
      { shown: "1.234", content: 1234 },
      { shown: "a<b", content: "a<b" },
    ],
  ]);

  expect(tsv).toBe("1.234\ta<b");
  expect(parseHtmlTable(html)).toEqual([[{ number: 1234 }, { text: "a<b" }]]);
});
