import { describe, expect, it } from "vitest";
import { readMatrix } from "../../../shared/filing/readMatrix.ts";
import { listFormSheets } from "../../../shared/sheet/locateForm.ts";
import { listMatrixSheets } from "../../../shared/sheet/matrixIdentity.ts";
import { recalculateMatrix } from "../../../shared/sheet/recalculateMatrix.ts";
import type { CellContent, Sheet } from "../../../shared/sheet/sheet.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { subject } from "../filing/town.ts";
import { council, drawnTargets, filedTargets, readSheet } from "./matrixSheet.ts";

const sheet = drawnTargets();

function rowOf(code: string, of: Sheet = sheet): number {
  return of.rows.findIndex(({ cells }) => cells[2]?.value === code);
}

function columnOf(label: string, of: Sheet = sheet): number {
  const line = of.rows.find(({ cells }) => cells.some((cell) => cell?.value === label));
  return line?.cells.findIndex((cell) => cell?.value === label) ?? -1;
}

function shownAt(code: string, label: string, of: Sheet = sheet): CellContent {
  return of.rows[rowOf(code, of)]?.cells[columnOf(label, of)]?.value ?? null;
}

describe("the sheet of one source's targets", () => {
  it("reads back as exactly what it was drawn from", () => {
    const read = readMatrix(readSheet(sheet), subject);
    if (!read.ok) throw new Error(JSON.stringify(read.error));

    const held = [...read.value.values].map(([id, own]) => [
      id,
      Object.fromEntries([...own].filter(([, value]) => value !== null)),
    ]);
    expect(Object.fromEntries(held)).toEqual(council.values);
  });

  it("says what the parts make, by how much that is not the whole, and in a word how it stands", () => {
    const lines = ["M1a", "M2", "M4", "M5a", "M5b"].map((code) => [
      ...["Cộng các phần", "Chênh lệch", "Đối chiếu"].map((label) => shownAt(code, label)),
    ]);

    expect(lines).toEqual([
      [35, -1, "△ thiếu 1"],
      [960, 0, "✓ khớp"],
      [309.75, 0, "✓ khớp"],
      [66.7, 0, "✓ khớp"],
      [null, null, "△ 1 đơn vị khác"],
    ]);
  });

  it("shows what another source says instead, and which is believed first", () => {
    const other = filedTargets.sources[1];
    const theirs = other && drawnTargets(other);

    expect(shownAt("M2", "Số của nguồn khác")).toBe("Sở LĐ-TB&XH: X. Hòa Tâm 350, Toàn thị xã 970");
    expect(shownAt("M1a", "Số của nguồn khác")).toBe("");
    expect(theirs && shownAt("M4", "Số của nguồn khác", theirs)).toBe(
      "HĐND thị xã: Toàn thị xã 309,75",
    );
    const said = theirs?.rows.slice(0, 5).flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(said).toContain("Theo Sở LĐ-TB&XH, 05/TB-SLĐTBXH, 13/1/2021");
    expect(said).toContain("(ngày văn bản như ghi, cần kiểm tra · số liệu minh họa)");
    expect(said).toContain("bản 1, lưu 10/3/2022 08:00 · biểu lấy số của HĐND thị xã trước");
  });

  it("has room for other sources only where one of them says something", () => {
    const silent = { name: "Sở LĐ-TB&XH", document: council.document, standard: null, values: {} };
    const alone = drawnTargets(council, { set: { sources: [council, silent] } });

    expect(sheet.print.area.right).toBe(columnOf("Số của nguồn khác"));
    expect(columnOf("Số của nguồn khác", alone)).toBe(-1);
    expect(alone.print.area.right).toBe(columnOf("Phòng Kinh tế", alone));
  });

  it("leaves figures open for typing and everything else locked", () => {
    const open = sheet.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => (cell?.style.unlocked ? [`${row},${column}`] : [])),
    );

    // Three communes, the town and an office for five targets, and the fund's own part.
    expect(open).toHaveLength(5 * 5 + 1);
    expect(sheet.protected).toBe(true);
  });

  it("is never taken for a form, nor a form for it", () => {
    expect(listFormSheets([readSheet(sheet)])).toEqual([]);
    expect(listMatrixSheets([readSheet(sheet)]).map(({ identity }) => identity)).toEqual([
      {
        ...{ regime: "dong-hoa-2022", kind: "targets", year: 2022, layout: "table" },
        ...{ source: "HĐND thị xã", baseVersion: 1, opening: "a1b2c3d4" },
      },
    ]);
  });

  it("has validations that Excel takes: 255 characters at most", () => {
    const lengths = sheet.validations.map(({ formula, refusal }) => [
      formula.length <= 255,
      refusal.text.length <= 225,
    ]);

    expect(lengths).toHaveLength(5 * 5 + 1);
    expect(new Set(lengths.flat())).toEqual(new Set([true]));
  });
});

describe("another formula engine", () => {
  const typed: readonly (readonly [string, string, string, CellContent])[] = [
    ["a figure that closes the gap", "M1a", "P. Hòa Vinh", 16],
    ["a blank", "M2", "P. Hòa Vinh", null],
    ["one that is not known yet", "M2", "X. Hòa Tâm", "..."],
    ["one more than the whole", "M2", "X. Hòa Tâm", 341],
    ["no whole", "M2", "Toàn thị xã", null],
    ["another own part", "M4", "Cấp thị xã", 299.5],
    ["the fund without its own part", "M4", "Cấp thị xã", null],
    ["one commune fewer", "M5a", "P. Hòa Hiệp Nam", "Không"],
    ["one commune more", "M5a", "X. Hòa Tâm", "có"],
    ["the same rate", "M5b", "P. Hòa Hiệp Nam", 95],
    ["a rate nobody is given", "M5b", "Toàn thị xã", null],
  ];

  it.each(typed)("comes to the same when somebody types %s", (_, code, label, content) => {
    const at = [rowOf(code), columnOf(label)] as const;
    const engine = engineSheetOf(sheet.rows.map(({ cells }) => cells));
    engine.type([[...at, content]]);
    const before = readSheet(sheet);
    const values = before.values.map((line, row) =>
      line.map((held, column) => (row === at[0] && column === at[1] ? content : held)),
    );
    const writes = recalculateMatrix({ ...before, values });

    for (const key of ["Cộng các phần", "Chênh lệch", "Đối chiếu"]) {
      const [row, column] = [rowOf(code), columnOf(key)];
      if (sheet.rows[row]?.cells[column]?.formula === undefined) continue;
      const ours = writes.find((one) => one.row === row && one.column === column);
      const value = ours ? ours.value : (sheet.rows[row]?.cells[column]?.value ?? "");
      const theirs = engine.valueAt(row, column);
      expect([key, inEnglish(value)], key).toEqual([key, theirs === "" ? "" : theirs]);
    }
  });
});

/** The engine's FIXED writes "1,234.5" where ours writes "1.234,5". */
function inEnglish(value: CellContent): CellContent {
  if (typeof value !== "string") return value;
  return value.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
