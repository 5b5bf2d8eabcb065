import { describe, expect, it } from "vitest";
import { unknown } from "../../../shared/form/dataValue.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { formulasOf, listNewFunctions, textAt, visibleTexts } from "../../support/formulasOf.ts";
import { cell, childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";

const waiting: UnitStanding = {
  kind: "counted",
  approved: false,
  estimated: true,
  preliminary: true,
};
const some = [
  childUnit("Phường Hòa Vinh", "urban", { jobs: 84, helped: 7, children: 8, standard: true }),
  childUnit("Phường Hòa Hiệp Bắc", "urban", {}, { kind: "not-reported" }),
  childUnit(
    "Xã Hòa Tâm",
    "rural",
    { jobs: unknown, helped: 9, children: 24, standard: false },
    waiting,
  ),
  childUnit("Xã Hòa Thành", "rural", {}, { kind: "being-corrected" }),
  childUnit("Xã Hòa Xuân Nam", "rural", {}, { kind: "left-out", reason: "Sáp nhập." }),
];

describe("where units may send nothing", () => {
  const silent = (name: string) => childUnit(name, "rural", {}, { kind: "nothing-to-report" });
  const { main, second, layout } = drawn([
    childUnit("Phường Hòa Vinh", "urban", { jobs: 84, standard: true }),
    silent("Xã Hòa Tâm"),
    childUnit("Xã Hòa Thành", "rural", {}, { kind: "being-corrected" }),
    silent("Xã Hòa Xuân Nam"),
  ]);
  const at = (row: string) =>
    [layout.total, layout.coverage].map((column) =>
      textAt(main, layout.rowOf.get(cell(row)) ?? -1, column),
    );

  it("who did is all that a total waits for", () => {
    expect(visibleTexts(main)).toContain(
      "Năm 2022 · tính đến 10/12/2022 08:00 · 1 đơn vị có báo cáo, 1 đã duyệt, 1 đang chỉnh sửa",
    );
    expect([at("jobs"), at("standard")]).toEqual([
      ["84", "1/2"],
      ["1 đạt/2, 1 đang chỉnh sửa", "1/2"],
    ]);
  });

  it("who did not is told apart, and named among nobody's gaps", () => {
    expect(visibleTexts(main).filter((text) => text === "không gửi")).toHaveLength(2);
    const gaps = visibleTexts(second);
    expect(gaps).toContain("Xã Hòa Thành");
    expect(gaps).not.toContain("Xã Hòa Tâm");
  });
});

describe("where a unit owes nothing", () => {
  const { main, second, layout } = drawn([
    childUnit("Phường Hòa Vinh", "urban", { jobs: 84, standard: true }),
    childUnit("Xã Hòa Tâm", "rural", {}, { kind: "exempt", reason: "Bão, mất điện cả tuần." }),
    childUnit("Xã Hòa Thành", "rural", { jobs: 6, standard: false }),
  ]);

  it("no total waits for it, and its column says so", () => {
    const row = layout.rowOf.get(cell("jobs")) ?? -1;
    expect([layout.total, layout.coverage].map((column) => textAt(main, row, column))).toEqual([
      ...["90", "2/2"],
    ]);
    expect(visibleTexts(main)).toContain(
      "Năm 2022 · tính đến 10/12/2022 08:00 · 2/2 đơn vị, 2 đã duyệt, 1 miễn nộp",
    );
    expect(visibleTexts(main).filter((text) => text === "miễn nộp")).toHaveLength(1);
  });

  it("the second sheet says why", () => {
    expect(visibleTexts(second)).toEqual(
      expect.arrayContaining([
        "Xã Hòa Tâm",
        "– không phải nộp",
        "miễn nộp",
        "Bão, mất điện cả tuần.",
      ]),
    );
  });
});

describe("a consolidation says what it is made from", () => {
  const { main, second, layout } = drawn(some, [
    {
      unitName: "Xã Hòa Tâm",
      importance: "△ cảnh báo",
      text: "1 ô chưa có số liệu.",
      reason: "Chờ BHXH.",
    },
  ]);
  const at = (row: string, column: number) =>
    textAt(main, layout.rowOf.get(cell(row)) ?? -1, column);

  it("before the figures", () => {
    expect(visibleTexts(main).slice(0, 6)).toEqual([
      "UBND THỊ XÃ ĐÔNG HÒA",
      "Biểu tổng hợp số TH-01/MT",
      "PHÒNG LĐ-TB&XH",
      "(biểu do hệ thống đề xuất · số liệu minh họa)",
      "TỔNG HỢP: MỌI CÁCH TỔNG HỢP",
      "Năm 2022 · tính đến 10/12/2022 08:00 · 2/5 đơn vị, 1 đã duyệt, 1 số ước, 1 sơ bộ, 1 chưa báo cáo, 1 đang chỉnh sửa, 1 loại khỏi tổng hợp",
    ]);
  });

  it("above each unit, in words", () => {
    const line = (row: number) =>
      [layout.urban, layout.rural].flatMap(({ first, units }) =>
        units.map((_, index) => textAt(main, row, first + index)),
      );
    expect(line(layout.headerTop + 1)).toEqual(some.map(({ name }) => name));
    expect(line(layout.headerTop + 2)).toEqual([
      "đã duyệt",
      "chưa báo cáo",
      "chờ duyệt (ước, sơ bộ)",
      "đang chỉnh sửa",
      "loại khỏi tổng hợp",
    ]);
  });

  it("in every line: a missing unit's cell is empty, what nobody knows is not 0", () => {
    const { urban, rural } = layout;
    expect([at("jobs", urban.first), at("jobs", urban.last)]).toEqual(["84", ""]);
    expect([rural.first, rural.first + 1, rural.last].map((column) => at("jobs", column))).toEqual([
      "...",
      "",
      "",
    ]);
    expect(at("jobs", layout.total)).toBe("84");
    expect(at("jobs", layout.coverage)).toBe("1/5");
    expect(at("share", layout.coverage)).toBe("2/5");
    // 16 of 32 children.
    expect(at("share", layout.total)).toBe("50");
    expect(at("standard", layout.total)).toBe(
      "1 đạt/5, 1 chưa báo cáo, 1 đang chỉnh sửa, 1 loại khỏi tổng hợp",
    );
    expect(at("standard", layout.urban.subtotal ?? -1)).toBe("1 đạt/2, 1 chưa báo cáo");
    expect(at("standard", urban.first)).toBe("Có");
  });

  it("in a second sheet: who is missing and why, then every doubt with its reason", () => {
    const lines = second.rows
      .slice(5)
      .map(({ cells }) => [1, 2, 3, 4, 7].map((column) => cells[column]?.value));
    expect(lines).toEqual([
      ["1", "Phường Hòa Hiệp Bắc", "◷ thiếu", "chưa báo cáo", ""],
      ["2", "Xã Hòa Thành", "◷ thiếu", "đang chỉnh sửa", ""],
      ["3", "Xã Hòa Xuân Nam", "◷ thiếu", "loại khỏi tổng hợp", "Sáp nhập."],
      ["4", "Xã Hòa Tâm", "△ cảnh báo", "1 ô chưa có số liệu.", "Chờ BHXH."],
    ]);
    expect([main.name, second.name]).toEqual(["TH TH-01 Năm 2022", "Đối chiếu TH-01 Năm 2022"]);
  });

  it("and in a second sheet says so when nothing is missing or doubtful", () => {
    const whole = drawn(some.slice(0, 1)).second;
    expect(visibleTexts(whole)).toContain("Đủ đơn vị, không có nghi vấn.");
  });

  it("asks nothing of a program that Excel 2010 cannot do, and prints only what is visible", () => {
    expect(listNewFunctions(formulasOf(main))).toEqual([]);
    expect(Math.max(...formulasOf(main).map(({ length }) => length))).toBeLessThanOrEqual(8192);
    expect(main.print.area).toEqual({
      top: 0,
      left: 1,
      bottom: main.rows.length - 1,
      right: layout.coverage,
    });
    expect(main.columns[0]?.hidden).toBe(true);
  });
});

describe("units of neither sector", () => {
  it("stand beside the wards and communes, and in the total", () => {
    const centre = childUnit("TT GDNN-GDTX", null, { jobs: 100 });
    const { main, layout } = drawn([...some, centre]);
    const row = layout.rowOf.get(cell("jobs")) ?? -1;

    expect(textAt(main, layout.headerTop, layout.others.first)).toBe("Đơn vị khác");
    expect(textAt(main, layout.headerTop + 1, layout.others.first)).toBe("TT GDNN-GDTX");
    expect(textAt(main, row, layout.others.first)).toBe("100");
    expect(textAt(main, row, layout.total)).toBe("184");
    expect(layout.total).toBe(layout.others.first + 1);
  });

  it("may be all there are: a province's districts", () => {
    const { main, layout } = drawn([childUnit("Huyện Tây Hòa", null, { jobs: 5 })]);
    expect(visibleTexts(main).filter((text) => text.startsWith("Khu vực"))).toEqual([]);
    expect(layout.total).toBe(layout.stub[2] + 2);
  });

  it("may be none, and so may be all units", () => {
    const { main, layout } = drawn([]);
    expect(layout.total).toBe(layout.stub[2] + 1);
    expect(formulasOf(main)).toEqual([]);
    expect(textAt(main, layout.rowOf.get(cell("jobs")) ?? -1, layout.coverage)).toBe("0/0");
  });
});
