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

  it("stay in their columns beside a cell that reaches over several rows", () => {
    const html = `<table>
      <tr><td rowspan="3">Xã</td><td colspan="2">Hộ</td><td>a</td></tr>
      <tr><td>1</td><td rowspan="2">2</td><td>b</td></tr>
      <tr><td>3</td><td>c</td></tr>
      <tr><td>4</td><td>5</td></tr>
    </table>`;

    expect(parseHtmlTable(html)).toEqual([
      [{ text: "Xã" }, { text: "Hộ" }, { text: "" }, { text: "a" }],
      [{ text: "" }, { text: "1" }, { text: "2" }, { text: "b" }],
      [{ text: "" }, { text: "3" }, { text: "" }, { text: "c" }],
      [{ text: "4" }, { text: "5" }],
    ]);
  });

  it("leave a gap between a cell from above and the row's own end", () => {
    const html = `<table>
      <tr><td>1</td><td>2</td><td rowspan="9">3</td></tr>
      <tr><td>4</td></tr>
    </table>`;

    expect(parseHtmlTable(html)).toEqual([
      [{ text: "1" }, { text: "2" }, { text: "3" }],
      [{ text: "4" }, { text: "" }, { text: "" }],
    ]);
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
