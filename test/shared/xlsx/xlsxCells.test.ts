import { describe, expect, it } from "vitest";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { calculated, rowOf, smallSheet, valued } from "./smallSheet.ts";
import { DECLARATION, elementOf, MAIN, partsOf, worksheetOf } from "./xlsxParts.ts";

describe("a frozen header keeps its place", () => {
  const pane = (freeze: Sheet["freeze"]) => elementOf(worksheetOf(smallSheet({ freeze })), "pane");
  it.each([
    ["nothing frozen", { rows: 0, columns: 0 }, ""],
    [
      "rows only",
      { rows: 3, columns: 0 },
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      "columns only",
      { rows: 0, columns: 2 },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    ],
  ])("%s", (_, freeze, expected) => {
    expect(pane(freeze)).toBe(expected);
  });
});

describe("a cell says what it holds", () => {
  it.each([
    ["a number", valued(-0.5), '<c r="A1"><v>-0.5</v></c>'],
    ["a very large number", valued(1e21), '<c r="A1"><v>1e+21</v></c>'],
    ["a truth", valued(true), '<c r="A1" t="b"><v>1</v></c>'],
    ["a text that looks like a formula", valued("=1+1"), '<c r="A1" t="s"><v>0</v></c>'],
    ["nothing", valued(null), '<c r="A1"/>'],
    ["an empty text, which is nothing", valued(""), '<c r="A1"/>'],
    ["a formula's number", calculated("1+1", 2), '<c r="A1"><f>1+1</f><v>2</v></c>'],
    [
      "a formula's text",
      calculated("B1", "x<_x0041_"),
      '<c r="A1" t="str"><f>B1</f><v>x&lt;_x005F_x0041_</v></c>',
    ],
    ["a formula's empty text", calculated("B1", ""), '<c r="A1" t="str"><f>B1</f><v/></c>'],
    ["a formula's truth", calculated("1>2", false), '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>'],
    ["a formula without a value", calculated("B1", null), '<c r="A1"><f>B1</f></c>'],
  ])("%s", (_, cell, expected) => {
    expect(elementOf(worksheetOf(rowOf(cell)), "c")).toBe(expected);
  });
});

describe("texts arrive as they were typed", () => {
  it.each([
    ["an ampersand and angles", "A & <B>", "<t>A &amp; &lt;B&gt;</t>"],
    ["spaces at the ends", " Hòa ", '<t xml:space="preserve"> Hòa </t>'],
    ["letters in two pieces", "Ho\u0300a", "<t>Hòa</t>"],
    ["line ends of Windows", "a\r\nb\rc", "<t>a\nb\nc</t>"],
    ["what looks like an escape", "_x0041__x", "<t>_x005F_x0041__x</t>"],
    ["what XML forbids", "a\u0000\u001b\uFFFE\uFFFF\uD800b", "<t>ab</t>"],
    ["signs beyond the first plane", "𠀀", "<t>𠀀</t>"],
  ])("%s", (_, text, expected) => {
    expect(elementOf(partsOf(rowOf(valued(text)))["xl/sharedStrings.xml"] ?? "", "t")).toBe(
      expected,
    );
  });

  it("and the same text is stored once, however it was composed", () => {
    expect(
      partsOf(rowOf(valued("Hòa"), valued("Ho\u0300a"), valued("Vinh")))["xl/sharedStrings.xml"],
    ).toBe(
      `${DECLARATION}<sst ${MAIN} count="3" uniqueCount="2"><si><t>Hòa</t></si><si><t>Vinh</t></si></sst>`,
    );
  });
});
