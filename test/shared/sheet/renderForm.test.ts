import { describe, expect, it } from "vitest";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { layOutForm, positionOf } from "../../../shared/sheet/formLayout.ts";
import type { Area } from "../../../shared/sheet/sheet.ts";
import { textAt, visibleTexts } from "../../support/formulasOf.ts";
import { sheetFor } from "../../support/regimeForms.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";
import { rightPoverty } from "../regimes/rightForms.ts";

const unit = "ou-19" as OrgUnitId;
const poverty = formOf(dh04);
const carried = carriedFor(poverty, unit);
const layout = layOutForm(poverty);
const empty = sheetFor(poverty, carried, new Map());
const cellAt = (sheet: typeof empty, key: string) => {
  const { row, column } = positionOf(layout, key as CellKey);
  return sheet.rows[row]?.cells[column];
};
const within = ({ top, left, bottom, right }: Area, row: number, column: number) =>
  row >= top && row <= bottom && column >= left && column <= right;

describe("a person sees on the poverty form", () => {
  it("who reports on which form to whom by when, as on paper", () => {
    const onPaper = empty.rows.map(({ cells, ...row }) => {
      return { ...row, cells: cells.slice(0, layout.right + 1) };
    });
    expect(visibleTexts({ ...empty, rows: onPaper }).slice(0, 10)).toEqual([
      "UBND XÃ HÒA TÂM",
      "Đơn vị nhận: Phòng LĐ-TB&XH thị xã Đông Hòa",
      "Biểu số ĐH-04/HN",
      "Ngày nhận: trước 15/3/2022",
      "(biểu do hệ thống đề xuất)",
      "SỐ LIỆU MINH HỌA",
      "DIỄN BIẾN HỘ NGHÈO, HỘ CẬN NGHÈO",
      "Quý I năm 2022 (từ 15/12/2021 đến 14/3/2022) · số liệu sơ bộ",
      "A. Diễn biến hộ nghèo",
      "STT",
    ]);
  });

  it("who signs it: a commune's chairman, an office's head", () => {
    const office = sheetFor(poverty, carried, new Map(), true);

    expect(visibleTexts(empty)).toContain("CHỦ TỊCH");
    expect(visibleTexts(office)).toContain("THỦ TRƯỞNG ĐƠN VỊ");
    expect(visibleTexts(office)).not.toContain("CHỦ TỊCH");
  });

  it("the groups over their columns, and the algebra under them", () => {
    const [a] = layout.tables;
    if (!a) throw new Error("no table");
    const shown = a.formTable.columns.filter(({ hidden }) => !hidden);
    const line = (row: number) =>
      shown.map(({ id }) => textAt(empty, row, a.columnOf.get(id) ?? -1));
    expect(line(a.labelRows[0])).toEqual([
      "Đầu kỳ",
      "Thoát nghèo",
      "",
      "Khác giảm",
      "Từ hộ cận nghèo xuống",
      "Bổ sung",
      "",
      "Khác tăng",
      "Cuối kỳ",
    ]);
    expect(line(a.labelRows[1]).filter((text) => text !== "")).toEqual([
      "Trở thành hộ cận nghèo",
      "Vượt chuẩn cận nghèo",
      "Tái nghèo",
      "Phát sinh mới",
    ]);
    expect(line(a.numberRow)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9=1-2-3-4+5+6+7+8",
    ]);
    expect(a.stubColumns.map((column) => textAt(empty, a.numberRow, column))).toEqual([
      "A",
      "B",
      "C",
    ]);
  });

  it("where to sign, and what the colours mean without colours", () => {
    const foot = visibleTexts(empty).slice(-7);
    expect(foot).toEqual([
      "Nền vàng: nhập · nền xanh: hệ thống điền sẵn · nền xám: tự tính · “-”: không phát sinh · “...”: chưa có số liệu",
      "Số điền sẵn lấy từ: Kết quả rà soát hộ nghèo, hộ cận nghèo cuối năm 2021; Chi cục Thống kê, 31/12/2021; chỉ tiêu giao",
      "Hòa Tâm, ngày …… tháng …… năm 2022",
      "NGƯỜI LẬP BIỂU",
      "CHỦ TỊCH",
      "(Ký, ghi rõ họ tên)",
      "(Ký tên, đóng dấu, ghi rõ họ tên)",
    ]);
  });

  it("carried figures in place, blanks to fill in, and how many are left", () => {
    expect([cellAt(empty, "A/hh/1")?.value, cellAt(empty, "C/10/v")?.value]).toEqual([128, 2914]);
    expect(cellAt(empty, "A/hh/2")?.value).toBeNull();
    const { row } = positionOf(layout, "A/hh/2" as CellKey);
    expect(textAt(empty, row, layout.checkColumn)).toBe("còn 7 ô chưa nhập");
  });

  it("what it comes to, and that a row is right or why it is not", () => {
    const values = new Map(Object.entries(rightPoverty)) as Map<CellKey, DataValue>;
    const right = sheetFor(poverty, carried, values);
    const wrong = sheetFor(poverty, carried, new Map([...values, ["A/hh/2" as CellKey, 4]]));
    const checkOf = (sheet: typeof right, key: string) =>
      textAt(sheet, positionOf(layout, key as CellKey).row, layout.checkColumn);

    // 128 − 3 − 1 − 1 + 2 + 0 + 1 + 0.
    expect(cellAt(right, "A/hh/9")?.value).toBe(126);
    expect(checkOf(right, "A/hh/2")).toBe("✓ Đúng");
    expect(checkOf(wrong, "B/hh/5")).toBe(
      "✕ Hộ cận nghèo, cột 5 phải bằng hộ nghèo, cột 2: 4; đang là 3.",
    );
  });
});

it("says at its foot where carried figures come from, which is not approved yet, and what is provisional", () => {
  const report = { kind: "report", period: "2022Q1" as PeriodId, version: 2 } as const;
  const sourced: CarriedSet = {
    ...carried,
    values: new Map([
      ["A/hh/1" as CellKey, { value: 120, from: { ...report, approved: false } }],
      ["A/nk/1" as CellKey, { value: 340, from: { ...report, approved: false } }],
      ["C/10/v" as CellKey, { value: 2914, from: { kind: "figure", source: "Chi cục Thống kê" } }],
    ]),
    missing: new Set(["B/hh/1" as CellKey]),
  };
  const sheet = sheetFor(poverty, sourced, new Map());

  expect(textAt(sheet, layout.bottom + 1, layout.left)).toBe(
    "Số điền sẵn lấy từ: Quý I năm 2022, bản 2 (chưa duyệt); Chi cục Thống kê · ô chữ nghiêng: tạm tính, chưa có nguồn",
  );
});

it("a cell whose source is missing is open, marked and validated", () => {
  const opening = "A/hh/1" as CellKey;
  const open: CarriedSet = {
    ...carried,
    values: new Map([...carried.values].filter(([key]) => key !== opening)),
    missing: new Set([opening]),
  };
  const sheet = sheetFor(poverty, open, new Map([[opening, 120]]));
  const { row, column } = positionOf(layout, opening);

  expect(cellAt(sheet, opening)).toMatchObject({
    value: 120,
    style: { unlocked: true, italic: true },
  });
  expect(sheet.validations.some(({ area }) => within(area, row, column))).toBe(true);
  expect(cellAt(sheet, "A/hh/9")?.formula).not.toMatch(new RegExp(`\\$E\\$${row + 1}\\b`));
});
