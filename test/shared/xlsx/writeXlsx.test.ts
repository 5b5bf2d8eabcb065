import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CellStyle, Sheet } from "../../../shared/sheet/sheet.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { calculated, rowOf, smallSheet, valued } from "./smallSheet.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const written = (...sheets: Sheet[]) => writeXlsx(sheets, { title: "Mẫu", creator: "Phòng LĐ" });

function partsOf(...sheets: Sheet[]): Record<string, string> {
  const files = Object.entries(unzipSync(written(...sheets)));
  return Object.fromEntries(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const worksheetOf = (sheet: Sheet): string => partsOf(sheet)["xl/worksheets/sheet1.xml"] ?? "";
const stylesOf = (...sheets: Sheet[]): string => partsOf(...sheets)["xl/styles.xml"] ?? "";

/** The one element of that name, from its opening to its end. */
function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}[ >].*</${name}>|<${name}[^>]*/>`, "s").exec(xml)?.[0] ?? "";
}

describe("a workbook is a whole package", () => {
  it("holds the parts that Excel looks for, content types first", () => {
    expect(Object.keys(partsOf(smallSheet(), smallSheet({ name: "Biểu 2" })))).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/theme/theme1.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
    ]);
  });

  it("is the same bytes for the same sheets", () => {
    const sheet = rowOf(valued("Hòa Vinh"), calculated("1+1", 2));
    expect(written(sheet)).toEqual(written(structuredClone(sheet)));
  });

  it("and those bytes know no clock: every entry is of 1 January 1980, midnight", () => {
    expect([...written(smallSheet()).subarray(10, 14)]).toEqual([0, 0, 0b001_00001, 0]);
  });

  it("names its sheets, its print areas and repeated rows, and asks to be calculated", () => {
    const { print } = smallSheet();
    const sheet = smallSheet({ name: "Nghèo & 'cận'x", print: { ...print, repeatRows: [2, 3] } });
    expect(partsOf(sheet)["xl/workbook.xml"]).toBe(
      `${DECLARATION}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        "<bookViews><workbookView/></bookViews>" +
        `<sheets><sheet name="Nghèo &amp; 'cận'x" sheetId="1" r:id="rId1"/></sheets>` +
        "<definedNames>" +
        `<definedName name="_xlnm.Print_Area" localSheetId="0">'Nghèo &amp; ''cận''x'!$A$1:$B$2</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nghèo &amp; ''cận''x'!$3:$4</definedName>` +
        '</definedNames><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });

  it("says its title and who made it", () => {
    expect(partsOf(smallSheet())["docProps/core.xml"]).toContain(
      "<dc:title>Mẫu</dc:title><dc:creator>Phòng LĐ</dc:creator>",
    );
  });
});

it("a sheet's parts stand in the order of the schema", () => {
  const prompt = { title: "Số người", text: "Dòng 1\nDòng <2>" };
  const sheet = smallSheet({
    columns: [{ width: 10, hidden: true }, { width: 20 }],
    rows: [
      { heightPt: 30, hidden: true, cells: [valued(5), valued("Hộ")] },
      { heightPt: null, cells: [null, calculated('IF(A1<5,"<",A1)', 5)] },
    ],
    merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
    validations: [
      { area: A1, formula: "A1>=0", prompt, refusal: { title: "Sai", text: 'Chỉ nhận "số"' } },
    ],
    highlights: [{ area: A1, formula: "A1>1", fill: "#ffeeaa" }],
    dataBars: [{ area: { ...A1, bottom: 4 }, full: 1, color: "#5b9bd5" }],
    freeze: { rows: 2, columns: 2 },
    print: { ...smallSheet().print, footer: "Trang &P/&N" },
    protected: true,
    tabColor: "#c00000",
  });
  const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
  const barId = "{6E6F7062-6965-7500-0000-000000000001}";
  expect(worksheetOf(sheet)).toBe(
    `${DECLARATION}<worksheet ${MAIN}>` +
      '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<dimension ref="A1:B2"/>' +
      // As Excel itself writes it: only what is visible of the frozen part is counted.
      '<sheetViews><sheetView tabSelected="1" topLeftCell="B2" workbookViewId="0">' +
      '<pane xSplit="1" ySplit="1" topLeftCell="C3" activePane="bottomRight" state="frozen"/>' +
      '<selection pane="topRight" activeCell="C3" sqref="C3"/>' +
      '<selection pane="bottomLeft" activeCell="C3" sqref="C3"/>' +
      '<selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="16.5"/>' +
      '<cols><col min="1" max="1" width="10.625" hidden="1" customWidth="1"/>' +
      '<col min="2" max="2" width="20.625" customWidth="1"/></cols>' +
      '<sheetData><row r="1" ht="30" customHeight="1" hidden="1">' +
      '<c r="A1"><v>5</v></c><c r="B1" t="s"><v>0</v></c></row>' +
      '<row r="2"><c r="B2"><f>IF(A1&lt;5,"&lt;",A1)</f><v>5</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>' +
      '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>' +
      '<conditionalFormatting sqref="A1:A5"><cfRule type="dataBar" priority="1">' +
      '<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/><cfvo type="num" val="1"/>' +
      '<color rgb="FF5B9BD5"/></dataBar>' +
      `<extLst><ext ${x14} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId}</x14:id></ext></extLst>` +
      "</cfRule></conditionalFormatting>" +
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1">' +
      "<formula>A1&gt;1</formula></cfRule></conditionalFormatting>" +
      '<dataValidations count="1"><dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" ' +
      'errorTitle="Sai" error="Chỉ nhận &quot;số&quot;" promptTitle="Số người" prompt="Dòng 1&#10;Dòng &lt;2&gt;" sqref="A1">' +
      "<formula1>A1&gt;=0</formula1></dataValidation></dataValidations>" +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="1" right="0.5" top="1" bottom="0.5" header="0.5" footer="0.25"/>' +
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
      "<headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter>" +
      `<extLst><ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>` +
      '<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      `<x14:cfRule type="dataBar" id="${barId}"><x14:dataBar minLength="0" maxLength="100" gradient="0">` +
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>' +
      '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
      "<xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>" +
      "</worksheet>",
  );
});

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

describe("a sheet that Excel would call damaged is never written", () => {
  const refusal = { title: "Sai", text: "Sai" };
  const validated = (formula: string, text = "") =>
    smallSheet({
      validations: [{ area: A1, formula, prompt: { title: "", text }, refusal }],
    });
  it.each([
    ["no sheet", [], "A workbook needs a sheet"],
    ["a name of 32 characters", [smallSheet({ name: "x".repeat(32) })], "cannot name a sheet"],
    ["a slash in a name", [smallSheet({ name: "Quý 1/2022" })], "cannot name a sheet"],
    ["an apostrophe at a name's end", [smallSheet({ name: "x'" })], "cannot name a sheet"],
    ["two names alike", [smallSheet({ name: "a" }), smallSheet({ name: "A" })], "Two sheets"],
    ["a number that is none", [rowOf(valued(Number.NaN))], "A1 holds NaN"],
    ["a formula with its sign", [rowOf(calculated("=A1", 1))], 'A1 is written with "="'],
    ["a formula too long", [rowOf(calculated("1+".repeat(4096) + 1, 1))], "8192 characters"],
    ["a long text in a formula", [rowOf(calculated(`"${"x".repeat(256)}"`, ""))], "255 characters"],
    ["a validation too long", [validated("1+".repeat(128))], "256 characters, 255 are allowed"],
    ["a prompt too long", [validated("TRUE", "x".repeat(256))], "256 characters, 255 are allowed"],
    ["a merge of one cell", [smallSheet({ merges: [A1] })], "nothing to merge"],
    [
      "two merges of one cell",
      [
        smallSheet({
          merges: [
            { ...A1, right: 1 },
            { ...A1, bottom: 1 },
          ],
        }),
      ],
      "hold A1",
    ],
    ["a colour by name", [rowOf(valued(1, { color: "red" }))], '"red" is not a colour'],
  ])("%s", (_, sheets, message) => {
    expect(() => written(...sheets)).toThrow(message);
  });

  it("while the longest name, formula and text that Excel takes are written", () => {
    const sheet = rowOf(calculated(`"${"x".repeat(253)}"""`, ""), valued("x".repeat(32_767)));
    expect(() => written({ ...sheet, name: "ệ".normalize("NFD").repeat(31) })).not.toThrow();
    const quoting = `'Biểu "A'!A1${"+1".repeat(200)}+'Biểu "A'!B1`;
    expect(() => written(rowOf(calculated(quoting, 200)))).not.toThrow();
    expect(() => written(validated(`${"1+".repeat(127)}1`, "x".repeat(255)))).not.toThrow();
  });
});
