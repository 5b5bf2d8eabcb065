import type { Column, Table, Template, ValidationRule } from "../../form/template.ts";
import type { OrgUnitId, TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { countOf, moneyOf } from "./measures.ts";
import { ownColumn } from "./ownColumns.ts";
import { communeRowIds, communeRows, sumOfCommunes, townRowId, wholeRow } from "./placeRows.ts";

/** The programmes of clause IV.8; "vl" is what communes report in the employment form. */
const programmes = [
  ["hn", "Học nghề"],
  ["vl", "Giải quyết việc làm"],
  ["xk", "Xuất khẩu lao động"],
  ["sx", "Phát triển sản xuất"],
  ["nt", "Xóa nhà ở tạm"],
  ["sv", "Học sinh, sinh viên"],
  ["k", "Chương trình khác"],
] as const;

const columns: readonly Column[] = [
  ...programmes.map(([id, label], index) =>
    ownColumn(id, label, {
      group: "Chia theo chương trình",
      number: String(index + 1),
      width: 13.5,
    }),
  ),
  ownColumn("t", "Cộng", {
    number: "8",
    width: 18,
    cell: { kind: "computed", formula: programmes.map(([id]) => `@${id}`).join("+") },
  }),
];

/** One measure by commune and programme. */
function table(id: string, heading: string, said: string, measure: Measure): Table {
  const spoken = said.replace("{place}", "toàn thị xã");
  return {
    id,
    heading,
    stub: [
      { shows: "number", label: "STT", letter: "A", width: 6 },
      { shows: "label", label: "Địa bàn", letter: "B", width: 30 },
    ],
    columns,
    rows: [
      ...communeRows(measure, said),
      wholeRow(townRowId, "", "Toàn thị xã", measure, { spoken, formula: sumOfCommunes() }),
    ],
    principalRow: townRowId,
  };
}

/** A cell stands against the same cell of another table, which only a rule of its own can say. */
const overdueWithinDebt: readonly ValidationRule[] = communeRowIds.flatMap((row) =>
  programmes.map(([programme]) => ({
    id: `N1.${row}.${programme}`,
    holds: `@C!${row}:${programme} <= @B!${row}:${programme}`,
    over: { each: "form" },
    importance: "error",
    tolerance: 0,
    decimals: null,
    periodKinds: null,
    title: "Nợ quá hạn nhiều hơn dư nợ",
    instruction: "Nợ quá hạn là một phần của dư nợ: sửa một trong hai ô này.",
  })),
);

/** Cho vay các chương trình tín dụng ưu đãi: what the communes' figures on loans are compared with. */
export const nhcsxh01: Template = {
  id: "nhcsxh-01" as TemplateId,
  version: 1,
  code: "NHCSXH-01/TD",
  title: "Kết quả cho vay các chương trình tín dụng ưu đãi",
  shortTitle: "Vốn vay NHCSXH",
  adoptedBy: null,
  reportedBy: ["ou-37" as OrgUnitId],
  periodKinds: ["quarter", "six-month", "year"],
  neverLate: true,
  tables: [
    table(
      "A",
      "A. Số hộ được vay vốn trong kỳ (hộ)",
      "số hộ được vay vốn ở {place}",
      countOf("hộ"),
    ),
    table("B", "B. Dư nợ cuối kỳ (triệu đồng)", "dư nợ ở {place}", moneyOf("stock")),
    table(
      "C",
      "C. Trong đó: nợ quá hạn cuối kỳ (triệu đồng)",
      "nợ quá hạn ở {place}",
      moneyOf("stock"),
    ),
  ],
  rules: overdueWithinDebt,
};
