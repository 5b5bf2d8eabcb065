import { describe, expect, it } from "vitest";
import type { CellContent } from "../../../../shared/sheet/sheet.ts";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import { type HandMade, handMade } from "../../../support/handMadeXlsx.ts";

/** The only sheet of a workbook made by hand, or why there is none. */
function sheetOf(made: HandMade) {
  const read = readXlsx(handMade(made));
  return read.ok ? read.value.sheets[0] : read.error.fault;
}

/** What stands in A1. */
function cellOf(xml: string, more: HandMade = {}) {
  const sheet = sheetOf({ rows: `<row r="1">${xml}</row>`, ...more });
  if (typeof sheet !== "object") return sheet;
  return [sheet.values[0]?.[0] ?? null, sheet.text[0]?.[0] ?? "", sheet.formulas[0]?.[0] ?? ""];
}

describe("a cell holds what its type says", () => {
  it.each<[string, string, CellContent, string]>([
    ["a number", '<c r="A1"><v>12.5</v></c>', 12.5, "12,5"],
    ["a number with a power", '<c r="A1" t="n"><v>1.5E-3</v></c>', 0.0015, "0,0015"],
    ["a number below zero", '<c r="A1"><v>-7</v></c>', -7, "-7"],
    ["a number with spaces around it", '<c r="A1"><v> 7 </v></c>', 7, "7"],
    ["yes", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
    ["no", '<c r="A1" t="b"><v>0</v></c>', false, "FALSE"],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", "#REF!"],
    ["a text of its own", '<c r="A1" t="inlineStr"><is><t>xã</t></is></c>', "xã", "xã"],
    ["a day in words", '<c r="A1" t="d"><v>2022-03-10</v></c>', 44630, "10/03/2022"],
    ["a moment in words", '<c r="A1" t="d"><v>2022-03-10T12:00:00</v></c>', 44630.5, "10/03/2022"],
    ["a text like a formula", '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', "=1+1", "=1+1"],
    ["a long number", '<c r="A1"><v>1234567890123</v></c>', 1234567890123, "1,23457E+12"],
  ])("%s", (_, xml, value, text) => {
    expect(cellOf(xml)).toEqual([value, text, ""]);
  });

  it.each([
    ["nothing", '<c r="A1"/>'],
    ["an empty number", '<c r="A1"><v></v></c>'],
    ["an empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ["a shared text without characters", '<c r="A1" t="s"><v>0</v></c>'],
  ])("%s is no cell", (_, xml) => {
    expect(sheetOf({ rows: `<row r="1">${xml}</row>`, strings: "<si><t/></si>" })).toMatchObject({
      values: [],
      text: [],
      formulas: [],
    });
  });

  it.each<[string, string, CellContent]>([
    ["that answers nothing", '<c r="A1" t="str"><f>IF(B1,1,"")</f><v></v></c>', ""],
    ["that answers nothing, told shortly", '<c r="A1" t="str"><f>IF(B1,1,"")</f><v/></c>', ""],
    ["that nobody has calculated", '<c r="A1"><f>IF(B1,1,"")</f></c>', null],
    ...["str", "n", "s", "b", "e", "d", "inlineStr"].map((type): [string, string, CellContent] => [
      `of type ${type} that nobody has calculated`,
      `<c r="A1" t="${type}"><f>IF(B1,1,"")</f></c>`,
      null,
    ]),
    [
      "that nobody has calculated, as openpyxl says it",
      '<c r="A1"><f>IF(B1,1,"")</f><v/></c>',
      null,
    ],
  ])("a formula %s", (_, xml, value) => {
    expect(cellOf(xml)).toEqual([value, "", '=IF(B1,1,"")']);
  });

  it.each([
    ["a number that is none", '<c r="A1"><v>12a</v></c>'],
    ["a number as a program counts", '<c r="A1"><v>0x1F</v></c>'],
    ["a number of spaces", '<c r="A1"><v> </v></c>'],
    ["a number without end", '<c r="A1"><v>1e999</v></c>'],
    ["an unknown type", '<c r="A1" t="toString"><v>1</v></c>'],
    ["a text that is not there", '<c r="A1" t="s"><v>7</v></c>'],
    ["a text by no number", '<c r="A1" t="s"><v>__proto__</v></c>'],
    ["a truth that is neither", '<c r="A1" t="b"><v>2</v></c>'],
    ["a day of no calendar", '<c r="A1" t="d"><v>2022-13-10</v></c>'],
    ["a look that is not there", '<c r="A1" s="9"><v>1</v></c>'],
    ["two values", '<c r="A1"><v>1</v><v>2</v></c>'],
    ["the same cell twice", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
    ["another row's cell", '<c r="A2"><v>1</v></c>'],
    ["an address of no sheet", '<c r="AAAA1"><v>1</v></c>'],
  ])("%s makes the file a damaged one", (_, xml) => {
    expect(cellOf(xml)).toBe("damaged");
  });
});

describe("texts are what a person wrote", () => {
  it.each([
    [
      "runs of rich text follow each other",
      '<si><r><t xml:space="preserve">Hộ </t></r><r><rPr><b/></rPr><t>nghèo</t></r></si>',
      "Hộ nghèo",
    ],
    [
      "how it is pronounced is left out",
      '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>',
      "課",
    ],
    ["spaces are kept where they are to be", '<si><t xml:space="preserve">  a </t></si>', "  a "],
    ["and left out where not", "<si><t>  a </t></si>", "a"],
    [
      "characters by their numbers",
      "<si><t>&#77;&#x1ED9;t &amp;lt; &lt;b&gt; &quot;&apos;</t></si>",
      "Một &lt; <b> \"'",
    ],
    ["a literal section", "<si><t><![CDATA[a < b & c]]></t></si>", "a < b & c"],
    ["an escaped line end", "<si><t>a_x000D__x000A_b</t></si>", "a\nb"],
    ["an escaped escape", "<si><t>_x005F_x0041_</t></si>", "_x0041_"],
    ["control characters are left out", "<si><t>a_x0007_b_xFFFE_</t></si>", "ab"],
    ["accents that stand apart are composed", "<si><t>ho\u0323\u0302</t></si>", "hộ"],
    ["a comment is no text", "<si><t>a<!-- b -->c</t></si>", "ac"],
  ])("%s", (_, strings, text) => {
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', { strings })).toEqual([text, text, ""]);
  });

  it.each([
    ["a reference of its own", "<si><t>&a;</t></si>"],
    ["a bare sign", "<si><t>a & b</t></si>"],
    ["a character that XML has not", "<si><t>&#0;</t></si>"],
    ["half a character", "<si><t>&#xD800;</t></si>"],
    ["an element that is not closed", "<si><t>a</si>"],
    ["an element closed by another", "<si><t>a</r></si>"],
    ["an attribute without quotes", "<si><t a=b>a</t></si>"],
    ["a prefix that means nothing", "<si><x:t>a</x:t></si>"],
  ])("%s makes the file a damaged one", (_, strings) => {
    expect(cellOf('<c r="A1" t="s"><v>0</v></c>', { strings })).toBe("damaged");
  });
});

describe("what a person sees goes with the number format", () => {
  it.each<[string, string, CellContent, string]>([
    ["[$-42A]dd/mm/yyyy", "44630", 44630, "10/03/2022"],
    ["[Red]0.0", "44630", 44630, "44630,0"],
    ['0" ngày"', "15", 15, "15 ngày"],
    ["0.0%", "0.125", 0.125, "12,5%"],
    ["#,##0", "1234567", 1234567, "1.234.567"],
    ["@", "12", 12, "12"],
    // Nobody has seen them, and they are not taken for what somebody has said.
    [";;;", "5", 5, ""],
    ["#,##0;-#,##0;", "0", 0, ""],
  ])("%s", (format, number, value, text) => {
    expect(cellOf(`<c r="A1" s="1"><v>${number}</v></c>`, { formats: [format] })).toEqual([
      value,
      text,
      "",
    ]);
  });

  it("a workbook that counts from 1904 has its days told as the others have theirs, and no other number", () => {
    const rows = '<row><c s="1"><v>43168</v></c><c><v>43168</v></c><c s="2"><v>0.5</v></c></row>';
    const sheet = sheetOf({
      rows,
      formats: ["dd/mm/yyyy", "h:mm"],
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(sheet).toMatchObject({
      values: [[44630, 43168, 0.5]],
      text: [["10/03/2022", "43168", "12:00"]],
    });
  });

  it.each([
    ['[=0]"";dd/mm/yyyy', 44_462, "23/09/2021"],
    ["[<1]h:mm;dd/mm/yyyy", 44_462, "23/09/2021"],
    ["[<43500]dd/mm/yyyy;General", 44_462, "23/09/2021"],
    ['"";"";""', 43_000, ""],
  ])("as that number's own section shows it: %s", (format, value, text) => {
    const sheet = sheetOf({
      rows: '<row><c s="1"><v>43000</v></c></row>',
      formats: [format],
      workbookPr: '<workbookPr date1904="1"/>',
    });
    expect(sheet).toMatchObject({ values: [[value]], text: [[text]] });
  });

  it("formats that are known by number alone", () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="3"/><xf numFmtId="30"/></cellXfs></styleSheet>';
    const rows =
      '<row><c s="1"><v>44630</v></c><c s="2"><v>0.5</v></c><c s="3"><v>1234</v></c><c s="4"><v>44630</v></c></row>';
    expect(sheetOf({ rows, parts: { "xl/styles.xml": styles } })).toMatchObject({
      text: [["10/03/2022", "50%", "1.234", "10/03/2022"]],
    });
  });
});
