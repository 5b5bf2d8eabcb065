import { describe, expect, it } from "vitest";
import { dataEdge, rowEnd, rowStart, sheetEnd, sheetStart } from "../../../addin/page/gridLeaps.ts";
import { gridPlaces, type Place } from "../../../addin/page/gridPlaces.ts";
import { addressOf } from "../../../shared/sheet/address.ts";
import type { Sheet } from "../../../shared/sheet/sheet.ts";
import { plainSheet } from "../../support/plainSheet.ts";

/** Column A and row 4 are hidden; B and C are frozen with the first two rows; F stands outside the printed form. */
const form: Sheet = (() => {
  const sheet = plainSheet("ĐH-03", [
    ["khóa", "Biểu ĐH-03", null, null, null, null],
    ["khóa", "STT", "Chỉ tiêu", "Trong kỳ", "Lũy kế", "Kiểm tra"],
    ["khóa", 1, "Việc làm", 120, 130, "✓"],
    ["khóa", "c1", "c2", "c3", "c4", null],
    ["khóa", 2, "Trong đó: nữ", null, 60, "còn 1 ô"],
    ["khóa", 3, "Khác", 7, null, null],
    ["khóa", null, null, null, null, "cuối"],
  ]);
  return {
    ...sheet,
    columns: sheet.columns.map((column, at) => (at === 0 ? { ...column, hidden: true } : column)),
    rows: sheet.rows.map((row, at) => (at === 3 ? { ...row, hidden: true } : row)),
    merges: [{ top: 0, left: 1, bottom: 0, right: 4 }],
    freeze: { rows: 2, columns: 3 },
    print: { ...sheet.print, area: { top: 0, left: 1, bottom: 6, right: 4 } },
  };
})();
const places = gridPlaces(form);

function at(address: string): Place {
  return { column: address.charCodeAt(0) - 65, row: Number(address.slice(1)) - 1 };
}
const said = ({ row, column }: Place) => addressOf(row, column);

describe("leaping about in a form, as in Excel", () => {
  it.each([
    ["down to the last figure before a blank one", "D2", 1, 0, "D3"],
    ["down over the blank one to the next", "D3", 1, 0, "D6"],
    ["down from a blank one to the next figure", "D5", 1, 0, "D6"],
    ["down to the edge where nothing follows", "D6", 1, 0, "D7"],
    ["up past the hidden row, a merged heading counting in its first cell only", "E5", -1, 0, "B1"],
    ["right to the end of what is filled", "B3", 0, 1, "F3"],
    ["right over a blank one", "C5", 0, 1, "E5"],
    ["left to the first visible column", "E3", 0, -1, "B3"],
    ["nowhere from the edge", "B7", 1, 0, "B7"],
  ] as const)("leads with Ctrl %s", (_, from, rows, columns, to) => {
    expect(said(dataEdge(form, places, at(from), rows, columns))).toBe(to);
  });

  it("leads with Ctrl+Home to the first cell that scrolls", () => {
    expect(said(sheetStart(form, places))).toBe("D3");
  });

  it("leads with Ctrl+End to the last used row and column of the form, not of its helpers", () => {
    expect(said(sheetEnd(form, places))).toBe("E6");
  });

  it("leads with Home to the first cell that scrolls, among frozen cells to the very first", () => {
    expect(["E5", "D5", "C5"].map((from) => said(rowStart(form, places, at(from))))).toEqual([
      "D5",
      "D5",
      "B5",
    ]);
  });

  it("leads with End to the last column of the form", () => {
    expect(["B5", "D7"].map((from) => said(rowEnd(form, places, at(from))))).toEqual(["E5", "E7"]);
  });

  it("leads in a sheet of nothing to its first cell", () => {
    const blank = plainSheet("Trang 1", [[null, null]]);
    const all = gridPlaces(blank);

    expect([sheetStart(blank, all), sheetEnd(blank, all)].map(said)).toEqual(["A1", "A1"]);
  });
});
