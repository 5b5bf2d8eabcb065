import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import {
  type HandMade,
  handMade,
  relation,
  relations,
  workbook,
  worksheet,
} from "../../../support/handMadeXlsx.ts";

function read(made: HandMade) {
  const outcome = readXlsx(handMade(made));
  return outcome.ok ? outcome.value.sheets : outcome.error.fault;
}

function only(made: HandMade) {
  const sheets = read(made);
  return typeof sheets === "string" ? sheets : sheets[0];
}

const one = (value: number) => worksheet(`<row><c><v>${value}</v></c></row>`);

describe("a sheet is told from A1 to its last cell, every row equally long", () => {
  it("wherever its cells stand", () => {
    expect(
      only({
        rows: '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>',
      }),
    ).toEqual({
      name: "Biểu",
      hidden: false,
      protected: false,
      merges: [],
      values: [
        [null, null],
        [null, 1],
        [null, null],
        [2, null],
      ],
      text: [
        ["", ""],
        ["", "1"],
        ["", ""],
        ["2", ""],
      ],
      formulas: [
        ["", ""],
        ["", ""],
        ["", ""],
        ["", ""],
      ],
    });
  });

  it.each([
    ["without addresses", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"],
    [
      "with some",
      '<row r="1"><c r="A1"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    ],
    [
      "out of order",
      '<row r="2"><c r="A2"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>',
    ],
    [
      "with cells that only have a look",
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="XFD1"/></row><row r="2"><c r="A2"><v>3</v></c></row><row r="1048576"><c r="A1048576" s="0"/></row>',
    ],
  ])("%s", (_, rows) => {
    expect(only({ rows })).toMatchObject({
      values: [
        [1, 2],
        [3, null],
      ],
    });
  });

  it("with its merges and its protection", () => {
    const after =
      '<sheetProtection sheet="1" objects="1"/><mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>';
    expect(only({ rows: "<row><c><v>1</v></c></row>", after })).toMatchObject({
      protected: true,
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }],
    });
  });

  it.each(['<sheetProtection objects="1"/>', '<sheetProtection sheet="0"/>', ""])(
    "unprotected by %j",
    (after) => {
      expect(only({ after })).toMatchObject({ protected: false });
    },
  );

  it.each([
    ["beyond the last column", "A1:XFE1"],
    ["beyond the last row", "A1:A1048577"],
    ["backwards", "B2:A1"],
    ["of nothing", ""],
    ["of a name", "Biểu!A1"],
  ])("a merge %s makes the file a damaged one", (_, ref) => {
    expect(only({ after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` })).toBe("damaged");
  });
});

describe("a cell with a formula is known to have one", () => {
  const formulasIn = (rows: string) => {
    const sheet = only({ rows });
    return typeof sheet === "object" ? sheet.formulas : sheet;
  };
  it.each<[string, string, string[][]]>([
    ["a plain one", "<row><c><f>B1+1</f><v>2</v></c></row>", [["=B1+1"]]],
    ["one that has not been worked out", "<row><c><f>B1+1</f></c></row>", [["=B1+1"]]],
    ["one that answers no text", '<row><c t="str"><f>""</f><v></v></c></row>', [['=""']]],
    [
      "one stored for many",
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>',
      [["=B1*$C$1"], ["=B2*$C$1"], ["=B3*$C$1"]],
    ],
    [
      "one that fills an area",
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row>',
      [
        ["=C1:D2*2", "=C1:D2*2"],
        ["=C1:D2*2", "=C1:D2*2"],
      ],
    ],
    ["one that refers to none", '<row><c><f t="shared" si="4"/><v>1</v></c></row>', [["="]]],
    [
      "a what-if table",
      '<row><c><f t="dataTable" ref="A1:B1" r1="C1"/><v>1</v></c><c><v>2</v></c></row>',
      [["=TABLE()", "=TABLE()"]],
    ],
  ])("%s", (_, rows, formulas) => {
    expect(formulasIn(rows)).toEqual(formulas);
  });
});

describe("sheets are found through the workbook, in the order of their tabs", () => {
  const tabs =
    '<sheet name="B" sheetId="2" r:id="rIdB"/><sheet name="Ẩn" sheetId="1" state="hidden" r:id="rIdA"/><sheet name="Đồ thị" sheetId="3" r:id="rIdC"/><sheet name="Rất ẩn" sheetId="4" state="veryHidden" r:id="rIdD"/>';
  const parts = {
    "_rels/.rels": relations(relation("x", "officeDocument", "/book/main.xml")),
    "xl/workbook.xml": null,
    "book/main.xml": workbook(tabs),
    "book/_rels/main.xml.rels": relations(
      relation("rIdA", "worksheet", "../pages/one.xml"),
      relation("rIdB", "worksheet", "/pages/Two.xml"),
      relation("rIdC", "chartsheet", "chart.xml"),
      relation("rIdD", "worksheet", "./third.xml"),
    ),
    "pages/one.xml": one(1),
    "PAGES/two.xml": one(2),
    "book/third.xml": one(3),
  };
  it("by absolute and relative targets, whatever the case, charts left out", () => {
    expect(read({ parts })).toMatchObject([
      { name: "B", hidden: false, values: [[2]] },
      { name: "Ẩn", hidden: true, values: [[1]] },
      { name: "Rất ẩn", hidden: true, values: [[3]] },
    ]);
  });

  it("in the strict spelling of the standard, with prefixes of its own", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const spelt = (id: string, type: string, target: string) =>
      relation(id, type, target).replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        office,
      );
    expect(
      read({
        parts: {
          "_rels/.rels": relations(spelt("a", "officeDocument", "xl/workbook.xml")),
          "xl/workbook.xml": `<x:workbook xmlns:x="${strict}" xmlns:q="${office}"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
          "xl/_rels/workbook.xml.rels": relations(
            spelt("rId1", "worksheet", "worksheets/sheet1.xml"),
          ),
          "xl/worksheets/sheet1.xml": `\ufeff<?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="${strict}" xmlns:y="urn:y"><y:sheetData/><x:sheetData><x:row><y:c><x:v>9</x:v></y:c><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      }),
    ).toMatchObject([{ name: "S", values: [["a"]] }]);
  });

  it("with names that a program could trip over", () => {
    const named = workbook('<sheet name="__proto__" sheetId="1" r:id="rId1"/>');
    expect(
      read({ rows: "<row><c><v>1</v></c></row>", parts: { "xl/workbook.xml": named } }),
    ).toMatchObject([{ name: "__proto__", values: [[1]] }]);
  });

  it.each<[string, HandMade["parts"], string]>([
    [
      "charts alone",
      { "xl/_rels/workbook.xml.rels": relations(relation("rId1", "chartsheet", "c.xml")) },
      "no-worksheet",
    ],
    ["a sheet without a relation", { "xl/_rels/workbook.xml.rels": null }, "damaged"],
    ["a sheet that is not in the file", { "xl/worksheets/sheet1.xml": null }, "damaged"],
    [
      "a sheet outside the file",
      {
        "xl/_rels/workbook.xml.rels": relations(
          relation("rId1", "worksheet", "http://a/b.xml", ' TargetMode="External"'),
        ),
      },
      "suspicious",
    ],
    [
      "a sheet above the file",
      {
        "xl/_rels/workbook.xml.rels": relations(
          relation("rId1", "worksheet", "../../../etc/passwd"),
        ),
      },
      "suspicious",
    ],
    ["no workbook", { "_rels/.rels": null }, "not-a-workbook"],
    ["a letter", { "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }, "not-a-workbook"],
    [
      "a table of LibreOffice",
      { "_rels/.rels": null, mimetype: "application/vnd.oasis.opendocument.spreadsheet" },
      "other-format",
    ],
    [
      "a binary workbook",
      {
        "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook.bin")),
        "xl/workbook.bin": "",
      },
      "other-format",
    ],
    ["a DOCTYPE", { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' }, "suspicious"],
    [
      "another encoding",
      { "xl/sharedStrings.xml": '<?xml version="1.0" encoding="windows-1258"?><sst/>' },
      "damaged",
    ],
    [
      "bytes that are no characters",
      {
        "xl/sharedStrings.xml": new Uint8Array([
          0x3c, 0x61, 0x3e, 0xc3, 0x28, 0x3c, 0x2f, 0x61, 0x3e,
        ]),
      },
      "damaged",
    ],
    ["a second root", { "xl/sharedStrings.xml": "<a/><b/>" }, "damaged"],
    ["a root that never ends", { "xl/sharedStrings.xml": "<a><b></b>" }, "damaged"],
    ["nothing", { "xl/sharedStrings.xml": "" }, "damaged"],
  ])("%s is refused as such", (_, parts, fault) => {
    expect(read({ rows: "<row><c><v>1</v></c></row>", parts: parts ?? {} })).toBe(fault);
  });

  it("parts in UTF-16, either way round", () => {
    const text = worksheet('<row><c t="inlineStr"><is><t>hộ</t></is></c></row>');
    for (const isBig of [false, true]) {
      const bytes = new Uint8Array(2 * text.length + 2);
      const view = new DataView(bytes.buffer);
      view.setUint16(0, 0xfeff, !isBig);
      for (let at = 0; at < text.length; at++)
        view.setUint16(2 + 2 * at, text.charCodeAt(at), !isBig);
      expect(read({ parts: { "xl/worksheets/sheet1.xml": bytes } })).toMatchObject([
        { values: [["hộ"]] },
      ]);
    }
  });
});

it.each([
  ["is to be calculated first", '<calcPr calcId="124519" fullCalcOnLoad="1"/>', true],
  ["is calculated", '<calcPr calcId="191029" fullCalcOnLoad="0"/>', false],
  ["says nothing of it", "", false],
])("each sheet says whether its workbook %s", (_, calcPr, expected) => {
  const tab = '<sheet name="Biểu" sheetId="1" r:id="rId1"/>';
  const parts = {
    "xl/workbook.xml": workbook(tab).replace("</workbook>", `${calcPr}</workbook>`),
  };
  const sheet = only({ parts });
  expect(typeof sheet === "object" && (sheet.awaitsCalculation ?? false)).toBe(expected);
});
