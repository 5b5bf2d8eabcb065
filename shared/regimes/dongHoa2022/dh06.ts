import type { Column, Row, StubColumn, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { dh06Rules } from "./dh06Rules.ts";
import { entryColumn as column } from "./entryColumn.ts";
import { countOf } from "./measures.ts";
import { emptyBut, numberedRow } from "./standardRows.ts";

const people = countOf("người");
const stock = { nature: "stock", aggregation: "LAST" } as const;

/** No row of these tables is the sum of others: none stands out. */
function row(number: string, label: string, measure: Measure, more: Partial<Row> = {}): Row {
  const level = number.includes(".") ? 2 : 1;
  return numberedRow(number, label, measure, { level, ...more });
}

function stubOf(label: string): readonly StubColumn[] {
  return [
    { shows: "number", label: "STT", letter: "A", width: 6 },
    { shows: "label", label, letter: "B", width: 58 },
    { shows: "unit", label: "ĐVT", letter: "C", width: 12 },
  ];
}

/** What stood when the period began: the closing of the period before, or else what was filed for the year's opening. */
function openingFrom(closing: string, opening: string): Column["cell"] {
  const orElse = { kind: "figure", indicator: opening as IndicatorId } as const;
  return { kind: "carried", from: { kind: "report", cell: `@${closing}[previous]`, orElse } };
}

const movements: readonly Column[] = [
  column("1", "Đầu kỳ", { measure: stock, cell: openingFrom("6", "ncc.{row}.opening") }),
  column("2", "Tăng trong kỳ"),
  column("3", "Chết", { group: "Giảm trong kỳ" }),
  column("4", "Chuyển đi", { group: "Giảm trong kỳ" }),
  column("5", "Khác", { group: "Giảm trong kỳ" }),
  column("6", "Cuối kỳ", {
    measure: stock,
    cell: { kind: "computed", formula: "@1+@2-@3-@4-@5" },
    width: 14,
  }),
];

/** Those with merit by Điều 3 of Pháp lệnh 02/2020/UBTVQH14, and whom else the allowance is paid to. */
const monthly: Table = {
  id: "A",
  heading: "I. Đối tượng đang hưởng trợ cấp hằng tháng",
  stub: stubOf("Đối tượng"),
  columns: movements,
  rows: [
    row("1", "Người hoạt động cách mạng trước ngày 01/01/1945", people),
    row("2", "Người hoạt động cách mạng từ ngày 01/01/1945 đến khởi nghĩa tháng Tám 1945", people),
    // Not the dead are paid but their families: official forms cross the row out.
    row("3", "Liệt sĩ (ghi thân nhân ở dòng 13)", people, { cells: emptyBut(movements, {}) }),
    row("4", "Bà mẹ Việt Nam anh hùng", people),
    row("5", "Anh hùng Lực lượng vũ trang nhân dân", people),
    row("6", "Anh hùng Lao động trong thời kỳ kháng chiến", people),
    row("7", "Thương binh, người hưởng chính sách như thương binh", people),
    row("8", "Bệnh binh", people),
    row("9", "Người hoạt động kháng chiến bị nhiễm chất độc hóa học", people),
    row("10", "Người hoạt động cách mạng, kháng chiến bị địch bắt tù, đày", people),
    row(
      "11",
      "Người hoạt động kháng chiến giải phóng dân tộc, bảo vệ Tổ quốc, làm nghĩa vụ quốc tế",
      people,
    ),
    row("12", "Người có công giúp đỡ cách mạng", people),
    row("13", "Thân nhân liệt sĩ", people),
    row("14", "Đối tượng khác", people, { spoken: "đối tượng hưởng trợ cấp khác" }),
  ],
  principalRow: null,
};

const files: Table = {
  id: "B",
  heading: "II. Giải quyết hồ sơ người có công",
  stub: stubOf("Chỉ tiêu"),
  columns: [
    column("1", "Tồn đầu kỳ", { measure: stock, cell: openingFrom("5", "ncc.files.opening") }),
    column("2", "Tiếp nhận trong kỳ"),
    column("3", "Đúng hạn", { group: "Đã giải quyết" }),
    column("4", "Quá hạn", { group: "Đã giải quyết" }),
    column("5", "Tồn cuối kỳ", {
      measure: { ...stock, direction: "down", target: "M10" as IndicatorId },
      cell: { kind: "computed", formula: "@1+@2-@3-@4" },
    }),
  ],
  rows: [row("1", "Hồ sơ người có công", countOf("hồ sơ"))],
  principalRow: null,
};

const money: Partial<Measure> = { type: "money", unit: "triệu đồng", decimals: 3 };
const given = [column("1", "Số lượng"), column("2", "Kinh phí (triệu đồng)", { measure: money })];

/** A row that counts without costing. */
function uncosted(number: string, label: string, measure: Measure, more: Partial<Row>): Row {
  return row(number, label, measure, { cells: { 2: { cell: { kind: "empty" } } }, ...more });
}

const care: Table = {
  id: "C",
  heading: "III. Chăm sóc người có công",
  stub: stubOf("Nội dung"),
  columns: given,
  rows: [
    row("1", "Nhà tình nghĩa", countOf(""), { cells: emptyBut(given, {}) }),
    row("1.1", "Xây mới", countOf("căn"), { spoken: "nhà tình nghĩa xây mới" }),
    row("1.2", "Sửa chữa", countOf("căn"), { spoken: "nhà tình nghĩa sửa chữa" }),
    row("2", "Tặng sổ tiết kiệm", countOf("sổ")),
    row("3", "Quà Tết", countOf("suất")),
    row("4", "Quà ngày Thương binh – Liệt sĩ 27/7", countOf("suất"), { spoken: "quà 27/7" }),
    uncosted("5", "Công trình ghi công liệt sĩ được tu sửa", countOf("công trình"), {}),
    uncosted(
      "6",
      "Xã, phường làm tốt công tác thương binh, liệt sĩ",
      { ...countOf("Có/Không"), ...stock, type: "yes-no", aggregation: "COUNT_TRUE" },
      { spoken: "xã, phường làm tốt công tác thương binh, liệt sĩ" },
    ),
  ],
  principalRow: null,
};

/** Chính sách người có công: tables I to III of the regime. Table IV, the fund, is `dh06b`: the town answers it too,
 *  and nothing else. */
export const dh06: Template = {
  id: "dh-06" as TemplateId,
  version: 1,
  code: "ĐH-06/NCC",
  title: "Thực hiện chính sách đối với người có công với cách mạng",
  shortTitle: "Người có công",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [monthly, files, care],
  rules: dh06Rules,
};
