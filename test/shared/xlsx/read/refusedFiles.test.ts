import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../../shared/xlsx/readXlsx.ts";
import { handMade, handMadeParts } from "../../../support/handMadeXlsx.ts";
import { handMadeZip, type MadeEntry } from "../../../support/handMadeZip.ts";

/** Why the bytes are not read; null where they are. */
function faultOf(bytes: Uint8Array) {
  const outcome = readXlsx(bytes);
  return outcome.ok ? null : outcome.error.fault;
}

const entries: MadeEntry[] = Object.entries(
  handMadeParts({ rows: "<row><c><v>1</v></c></row>" }),
).map(([name, content]) => ({ name, content }));
const good = handMadeZip(entries);
/** The same file with one entry told otherwise, the worksheet unless another is named. */
function but(change: Partial<MadeEntry>, name = "xl/worksheets/sheet1.xml"): Uint8Array {
  return handMadeZip(
    entries.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)),
  );
}
const compound = (...names: string[]) =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Uint8Array(600),
    ...names.flatMap((name) => [...name].flatMap((character) => [character.charCodeAt(0), 0])),
  ]);

it("a zip file made by hand is read, with a comment, a stored part and names in another spelling too", () => {
  expect(faultOf(good)).toBeNull();
  expect(faultOf(handMadeZip(entries, { comment: "lưu" }))).toBeNull();
  expect(faultOf(but({ method: 0 }))).toBeNull();
  expect(faultOf(but({ name: "xl\\worksheets\\SHEET1.xml" }))).toBeNull();
  expect(faultOf(handMadeZip([...entries, { name: "xl/media/" }]))).toBeNull();
});

describe("a file that is no .xlsx file is called what it is", () => {
  it.each([
    ["an .xls file", compound("Workbook"), "old-xls"],
    ["an .xls file of the earliest Excels", new Uint8Array([0x09, 0x04, 0x06, 0x00]), "old-xls"],
    ["a workbook with a password", compound("EncryptionInfo", "EncryptedPackage"), "password"],
    ["a letter of Word 97", compound("WordDocument"), "not-a-workbook"],
    ["nothing", new Uint8Array(), "half-written"],
    ["zeros where the content was to come", new Uint8Array(4096), "half-written"],
    ["a table as text", strToU8("Đơn vị;Hộ nghèo\nHòa Tâm;12\n"), "other-format"],
    ["a web page called .xls", strToU8("<html><table></table></html>"), "other-format"],
    ["a table as text in UTF-16", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "other-format"],
    ["a PDF", strToU8("%PDF-1.7"), "not-a-workbook"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      "not-a-workbook",
    ],
    [
      "a zip file of something else",
      handMadeZip([{ name: "a.txt", content: "a" }]),
      "not-a-workbook",
    ],
    ["a file that is too long", new Uint8Array(8_000_001), "too-large"],
  ])("%s", (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });
});

describe("a file that breaks off or does not agree with itself is refused", () => {
  it("wherever it breaks off", () => {
    for (let length = 4; length < good.length; length++) {
      expect(faultOf(good.slice(0, length))).toBe("half-written");
    }
  });

  it.each([
    ["another checksum", but({ checksum: 1 })],
    ["a part longer than it says", but({ size: 10 })],
    ["a part shorter than it says", but({ size: 10_000 })],
    ["a part that breaks off", but({ packed: new Uint8Array([0x4b]) })],
    ["a part that is not deflated", but({ packed: new Uint8Array([7, 7, 7, 7]) })],
    ["a part packed in another way", but({ method: 14 })],
    ["a part beyond the file", but({ packedSize: 1_000_000 })],
    ["a part that is not where it is said", but({ offset: 5 })],
    ["more entries than there are", handMadeZip(entries, { count: entries.length + 1 })],
  ])("%s", (_, bytes) => {
    expect(faultOf(bytes)).toBe("damaged");
  });
});

describe("a file that no spreadsheet program makes is not opened", () => {
  it.each([
    ["the same name twice", handMadeZip([...entries, { name: "XL/Workbook.xml", content: "a" }])],
    [
      "entries that share their bytes",
      handMadeZip([...entries, { name: "a", offset: 0, packedSize: 30 }]),
    ],
    ["a name above the file", handMadeZip([...entries, { name: "../a.xml" }])],
    ["a name in the middle that leads up", handMadeZip([...entries, { name: "xl\\..\\..\\a" }])],
    ["a name from the root", handMadeZip([...entries, { name: "/etc/passwd" }])],
    ["a name on a drive", handMadeZip([...entries, { name: "C:\\a.xml" }])],
    ["sizes of zip64", but({ size: 0xffffffff })],
    ["more entries than a workbook has", handMadeZip([...entries, ...many(500)])],
    ["as many entries as zip64 needs", handMadeZip(entries, { count: 0xffff })],
  ])("%s", (_, bytes) => {
    expect(faultOf(bytes)).toBe("suspicious");
  });

  it("nor one whose entries have a password", () => {
    expect(faultOf(but({ flags: 1 }))).toBe("password");
  });

  it("nor one with a merge over the whole sheet", () => {
    const after = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    expect(faultOf(handMade({ after }))).toBe("suspicious");
    const row = '<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>';
    expect(faultOf(handMade({ after: row }))).toBeNull();
  });
});

function many(count: number): MadeEntry[] {
  return Array.from({ length: count }, (_, index) => ({ name: `xl/${index}.xml`, method: 0 }));
}
