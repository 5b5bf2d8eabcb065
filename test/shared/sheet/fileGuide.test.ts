import { expect, it } from "vitest";
import { renderFileGuide } from "../../../shared/sheet/fileGuide.ts";
import { writeXlsx } from "../../../shared/xlsx/writeXlsx.ts";
import { formulasOf, listNewFunctions, textAt, visibleTexts } from "../../support/formulasOf.ts";
import { elementOf, worksheetOf } from "../xlsx/xlsxParts.ts";

const places = {
  errors: { row: 0, column: 16 },
  warnings: { row: 0, column: 17 },
  blanks: { row: 0, column: 18 },
};
const form = (
  code: string,
  [errors, warnings, blanks]: readonly [number, number, number],
  lastDay: string | null = "2022-03-14",
) => ({
  sheetName: `${code} Quý I năm 2022`,
  name: `${code} · Biểu`,
  periodName: "Quý I 2022",
  lastDay,
  counts: { errors, warnings, blanks },
  places,
});
const guide = renderFileGuide({
  unitName: "Phường Hòa Vinh",
  isOffice: false,
  receivedBy: "Phòng LĐ-TB&XH thị xã Đông Hòa",
  address: "https://nopbieu.example",
  at: "2022-03-10T01:00:00.000Z",
  illustrative: false,
  forms: [form("ĐH-03", [2, 1, 0]), form("ĐH-04", [0, 0, 12]), form("ĐH-13", [0, 0, 0], null)],
});
const lineOf = (code: string) => {
  const row = guide.rows.findIndex(({ cells }) => String(cells[1]?.value).startsWith(code));
  return guide.rows[row]?.cells.map((cell) => cell?.formula ?? cell?.value ?? "") ?? [];
};

it("lists each form with its day and with what its own sheet counts, in figures and in words", () => {
  const said = (code: string) => {
    const row = guide.rows.findIndex(({ cells }) => String(cells[1]?.value).startsWith(code));
    return [0, 1, 2, 3, 4, 5, 6, 7].map((column) => textAt(guide, row, column));
  };

  expect(["ĐH-03", "ĐH-04", "ĐH-13"].map(said)).toEqual([
    ["1", "ĐH-03 · Biểu", "Quý I 2022", "14/3/2022", "2", "1", "0", "✕ Còn lỗi"],
    ["2", "ĐH-04 · Biểu", "Quý I 2022", "14/3/2022", "0", "0", "12", "△ Chưa xong"],
    ["3", "ĐH-13 · Biểu", "Quý I 2022", "–", "0", "0", "0", "✓ Xong"],
  ]);
  expect(lineOf("ĐH-04").slice(4, 7)).toEqual([
    "'ĐH-04 Quý I năm 2022'!$Q$1",
    "'ĐH-04 Quý I năm 2022'!$R$1",
    "'ĐH-04 Quý I năm 2022'!$S$1",
  ]);
  expect(visibleTexts(guide)).toContain("✕ 2 lỗi · 1 cảnh báo · 12 ô chưa nhập");
});

it("never calls done what it cannot count, as where a form's sheet was deleted", () => {
  const [, , state = ""] = lineOf("ĐH-04").slice(5);
  const inGreen = guide.highlights.filter(({ formula }) => formula === "TRUE");
  const before = inGreen.map((green) => {
    const rules = guide.highlights.filter(({ area }) => area.left === green.area.left);
    return rules[0]?.formula;
  });

  expect(state).toMatch(/^IFERROR\(IF\(.+\),"✕ Không rõ"\)$/);
  expect(before).toEqual(["IFERROR($E9>0,TRUE)", "IFERROR($E$12>0,TRUE)"]);
});

it("leads to the sheet of each form by a link that every program follows", () => {
  expect(elementOf(worksheetOf(guide), "hyperlinks")).toBe(
    "<hyperlinks>" +
      `<hyperlink ref="B9" location="'ĐH-03 Quý I năm 2022'!A1" tooltip="Đến biểu ĐH-03 · Biểu"/>` +
      `<hyperlink ref="B10" location="'ĐH-04 Quý I năm 2022'!A1" tooltip="Đến biểu ĐH-04 · Biểu"/>` +
      `<hyperlink ref="B11" location="'ĐH-13 Quý I năm 2022'!A1" tooltip="Đến biểu ĐH-13 · Biểu"/>` +
      "</hyperlinks>",
  );
});

it("says how the file is filled in and handed in, to whom and where", () => {
  const said = visibleTexts(guide).join("\n");

  expect(said).toContain("Mở https://nopbieu.example bằng Chrome");
  expect(said).toContain("gửi tệp này cho Phòng LĐ-TB&XH thị xã Đông Hòa");
  for (const mark of ["-", "..."]) expect(visibleTexts(guide)).toContain(mark);
});

it("is written for Excel 2010 and stays on one page of A4", () => {
  expect(listNewFunctions(formulasOf(guide))).toEqual([]);
  expect(guide.print.pageBreaks).toEqual([]);
  expect(guide.print.area.right).toBe(7);
  expect(() => writeXlsx([guide], { title: "", creator: "" })).not.toThrow();
});
