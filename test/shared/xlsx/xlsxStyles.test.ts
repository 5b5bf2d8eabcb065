import { describe, expect, it } from "vitest";
import type { CellStyle } from "../../../shared/sheet/sheet.ts";
import { rowOf, smallSheet, valued } from "./smallSheet.ts";
import { elementOf, MAIN, stylesOf } from "./xlsxParts.ts";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("looks are stored once", () => {
  const rich: CellStyle = {
    bold: true,
    italic: true,
    underline: true,
    fontSizePt: 14,
    color: "#112233",
    fill: "#aabbcc",
    bordered: true,
    horizontal: "center",
    vertical: "top",
    wrap: true,
    numberFormat: '#,##0.0"%"',
    unlocked: true,
  };

  it("spelt out whole", () => {
    const sheet = rowOf(
      valued(1, rich),
      valued(2, { ...rich }),
      valued(3),
      valued(4, { indent: 2 }),
    );
    const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
    const font = '<name val="Times New Roman"/><family val="1"/></font>';
    expect(elementOf(stylesOf(sheet), "styleSheet")).toBe(
      `<styleSheet ${MAIN}>` +
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0&quot;%&quot;"/></numFmts>' +
        `<fonts count="2"><font><sz val="13"/><color theme="1"/>${font}` +
        `<font><b/><i/><u/><sz val="14"/><color rgb="FF112233"/>${font}</fonts>` +
        '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
        '<fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
        '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
        `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border></borders>` +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
        '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" ' +
        'applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">' +
        '<alignment horizontal="center" vertical="top" wrapText="1"/><protection locked="0"/></xf>' +
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">' +
        '<alignment horizontal="left" indent="2"/></xf></cellXfs>' +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
        '<dxfs count="0"/></styleSheet>',
    );
  });

  it("and shared by all the sheets of a workbook", () => {
    const other = { ...rowOf(valued(2, { ...rich })), name: "Biểu 2" };
    expect(stylesOf(rowOf(valued(1, rich)), other)).toBe(stylesOf(rowOf(valued(1, rich))));
  });

  it("with a number for the formats every program knows", () => {
    expect(elementOf(stylesOf(rowOf(valued("1", { numberFormat: "@" }))), "cellXfs")).toContain(
      '<xf numFmtId="49" ',
    );
  });

  it("and a highlight's too", () => {
    const highlights = ["A1>1", "A1>2"].map((formula) => ({
      area: A1,
      formula,
      fill: "#ffeeaa",
      color: "#842029",
      frame: "#00ff00",
      italic: true,
    }));
    const side = (name: string) => `<${name} style="thin"><color rgb="FF00FF00"/></${name}>`;
    expect(elementOf(stylesOf(smallSheet({ highlights })), "dxfs")).toBe(
      '<dxfs count="1"><dxf><font><i/><color rgb="FF842029"/></font>' +
        '<fill><patternFill patternType="solid"><bgColor rgb="FFFFEEAA"/></patternFill></fill>' +
        `<border>${["left", "right", "top", "bottom"].map(side).join("")}</border></dxf></dxfs>`,
    );
  });
});
