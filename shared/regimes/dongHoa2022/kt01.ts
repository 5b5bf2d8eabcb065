import type { Column, Table, Template } from "../../form/template.ts";
import type { IndicatorId, OrgUnitId, TemplateId } from "../../ids.ts";
import { countOf, moneyOf } from "./measures.ts";
import { emptyCell, ownColumn, worded } from "./ownColumns.ts";
import { communeRowIds, communeRows, sumOfCommunes, townRowId, wholeRow } from "./placeRows.ts";

const people = countOf("người");

/** Households and money of one kind of support, in three columns from a number on. */
function support(from: number, group: string): Column[] {
  const column = (at: number, label: string, more: Partial<Column>) =>
    ownColumn(String(from + at), label, { group, width: 13.5, ...more });
  return [
    column(0, "Hộ nghèo (hộ)", { measure: { unit: "hộ" } }),
    column(1, "Hộ cận nghèo (hộ)", { measure: { unit: "hộ" } }),
    column(2, "Kinh phí (triệu đồng)", { measure: moneyOf("flow") }),
  ];
}

const training = "Đào tạo nghề nông nghiệp (người)";

const work: Table = {
  id: "A",
  heading: null,
  stub: [
    { shows: "number", label: "STT", letter: "A", width: 6 },
    { shows: "label", label: "Địa bàn", letter: "B", width: 30 },
  ],
  columns: [
    // The communes' own parts of the plan stand in their forms; clause IV.4 gives this office the whole.
    ownColumn("1", "Kế hoạch năm", { group: training, cell: emptyCell }),
    ownColumn("L", "Lũy kế đến kỳ trước", {
      group: training,
      number: null,
      hidden: true,
      cell: {
        kind: "carried",
        from: { kind: "report", cell: "@3[previous]", orElse: { kind: "nothing" } },
      },
    }),
    ownColumn("2", "Trong kỳ", { group: training }),
    ownColumn("3", "Lũy kế từ đầu năm", {
      group: training,
      cell: { kind: "computed", formula: "@L+@2" },
    }),
    ...support(4, "Khuyến nông – lâm – ngư"),
    ...support(7, "Hỗ trợ phát triển sản xuất"),
    ownColumn("10", "Ghi chú", { width: 22, measure: worded }),
  ],
  rows: [
    ...communeRows(people),
    wholeRow(townRowId, "", "Toàn thị xã", people, {
      formula: sumOfCommunes(),
      cells: {
        1: {
          cell: { kind: "carried", from: { kind: "target", indicator: "M1b" as IndicatorId } },
        },
      },
    }),
  ],
  principalRow: townRowId,
};

const plain = { tolerance: 0, decimals: null, periodKinds: null } as const;

/** Money without households in one kind of support. */
function moneyReaches(id: string, poor: string, nearPoor: string, money: string) {
  return {
    ...plain,
    id,
    holds: `@${money} > 0 => @${poor}+@${nearPoor} > 0`,
    over: { each: "row", table: "A", rows: communeRowIds },
    importance: "warning",
    title: "Có kinh phí mà không có hộ được hỗ trợ",
    instruction: "Ghi số hộ được hỗ trợ, hoặc nêu lý do.",
  } as const;
}

/** Đào tạo nghề nông nghiệp, khuyến nông – lâm – ngư, hỗ trợ phát triển sản xuất: clause IV.4. */
export const kt01: Template = {
  id: "kt-01" as TemplateId,
  version: 1,
  code: "KT-01/NN",
  title: "Đào tạo nghề nông nghiệp, hỗ trợ phát triển sản xuất cho hộ nghèo, hộ cận nghèo",
  shortTitle: "Nghề nông nghiệp, hỗ trợ sản xuất",
  adoptedBy: null,
  reportedBy: ["ou-33" as OrgUnitId],
  periodKinds: ["quarter", "six-month", "year"],
  neverLate: true,
  tables: [work],
  rules: [
    moneyReaches("K1", "4", "5", "6"),
    moneyReaches("K2", "7", "8", "9"),
    {
      ...plain,
      id: "G9",
      holds: "@3 <= max(1.2*@1, @1+9)",
      over: { each: "row", table: "A", rows: [townRowId] },
      importance: "warning",
      decimals: 1,
      title: "Vượt 120% kế hoạch năm",
      instruction: "Kiểm tra lại lũy kế; nếu đúng thì nêu lý do vượt.",
    },
  ],
};
