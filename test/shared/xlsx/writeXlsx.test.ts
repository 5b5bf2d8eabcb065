import { describe, expect, it } from "vitest";
import { calculated, rowOf, smallSheet, valued } from "./smallSheet.ts";
import {
  DECLARATION,
  elementOf,
  MAIN,
  partsOf,
  stylesOf,
  worksheetOf,
  written,
} from "./xlsxParts.ts";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

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

  it("prints a wide sheet in bands at a scale that is said, its title columns on each", () => {
    const { print } = smallSheet();
    const bands = { repeatColumns: [1, 3], breaks: [16], scalePercent: 70 } as const;
    const sheet = smallSheet({ print: { ...print, repeatRows: [6, 9], pageBreaks: [30], bands } });
    const xml = worksheetOf(sheet);

    expect(partsOf(sheet)["xl/workbook.xml"]).toContain(
      `localSheetId="0">'Biểu 1'!$B:$D,'Biểu 1'!$7:$10</definedName>`,
    );
    expect(xml).not.toContain("fitTo");
    expect(xml).toContain(
      '<pageSetup paperSize="9" scale="70" pageOrder="overThenDown" orientation="landscape"/>' +
        '<rowBreaks count="1" manualBreakCount="1"><brk id="30" max="16383" man="1"/></rowBreaks>' +
        '<colBreaks count="1" manualBreakCount="1"><brk id="16" max="1048575" man="1"/></colBreaks>',
    );
  });

  it("says its title and who made it", () => {
    expect(partsOf(smallSheet())["docProps/core.xml"]).toContain(
      "<dc:title>Mẫu</dc:title><dc:creator>Phòng LĐ</dc:creator>",
    );
  });
});

it("columns that are free look so where no cell is written, to the end of the sheet", () => {
  const sheet = smallSheet({
    columns: [{ width: 10 }, { width: 20, free: true }],
    freeBeyond: true,
  });
  const looks = elementOf(stylesOf(sheet), "cellXfs");

  expect(elementOf(worksheetOf(sheet), "cols")).toBe(
    '<cols><col min="1" max="1" width="10.625" customWidth="1"/>' +
      '<col min="2" max="2" width="20.625" style="1" customWidth="1"/>' +
      '<col min="3" max="16384" width="9.625" style="1"/></cols>',
  );
  expect(looks.split("<xf ")[2]).toContain('<protection locked="0"/>');
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
