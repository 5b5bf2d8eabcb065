import type { Column, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import { dh06bRules } from "./dh06bRules.ts";
import { entryColumn as column } from "./entryColumn.ts";
import { aimingAt, moneyOf } from "./measures.ts";
import { ofPlan } from "./sharedFigures.ts";
import { numberedRow } from "./standardRows.ts";

const stock = { nature: "stock" } as const;

function filed(indicator: string) {
  return { kind: "figure", indicator: indicator as IndicatorId } as const;
}

const spending = "Chi trong kỳ";

const columns: readonly Column[] = [
  column("1", "Số dư đầu kỳ", {
    measure: stock,
    cell: {
      kind: "carried",
      from: { kind: "report", cell: "@7[previous]", orElse: filed("fund.opening") },
    },
  }),
  column("L", "Thu lũy kế đến kỳ trước", {
    number: null,
    hidden: true,
    cell: {
      kind: "carried",
      from: { kind: "report", cell: "@3[previous]", orElse: { kind: "nothing" } },
    },
  }),
  column("M", "Tiến độ thu đã đăng ký", {
    number: null,
    hidden: true,
    cell: {
      kind: "carried",
      from: { kind: "milestone", indicator: "M4" as IndicatorId },
    },
  }),
  column("2", "Trong kỳ", { group: "Thu" }),
  column("3", "Lũy kế từ đầu năm", {
    group: "Thu",
    measure: aimingAt("M4"),
    cell: { kind: "computed", formula: "@L+@2" },
  }),
  column("4", "Xây, sửa nhà tình nghĩa", { group: spending }),
  column("5", "Hỗ trợ đột xuất", { group: spending }),
  column("6", "Chi khác", { group: spending }),
  column("7", "Số dư cuối kỳ", {
    measure: stock,
    cell: { kind: "computed", formula: "@1+@2-@4-@5-@6" },
    width: 14,
  }),
  column("8", "Kế hoạch thu cả năm", {
    measure: stock,
    cell: { kind: "carried", from: filed("fund.plan") },
  }),
  column("9", "% so với kế hoạch năm", {
    // Over units a rate is made of the children's parts only: beside totals that hold the town's it would be wrong.
    measure: { ...stock, type: "rate", unit: "%", decimals: 1, aggregation: "NONE" },
    cell: { kind: "computed", formula: "@3/@8*100" },
  }),
];

const fund: Table = {
  id: "A",
  heading: null,
  stub: [
    { shows: "number", label: "STT", letter: "A", width: 6 },
    { shows: "label", label: "Chỉ tiêu", letter: "B", width: 30 },
    { shows: "unit", label: "ĐVT", letter: "C", width: 12 },
  ],
  columns,
  rows: [
    numberedRow("1", "Quỹ Đền ơn đáp nghĩa", {
      ...moneyOf("flow"),
      aggregation: "SUM_PLUS_TOWN",
    }),
  ],
  principalRow: null,
};

/** Table IV of the regime's form about people with merit: each commune's fund, and the town's own. The two levels are
 *  separate funds with separate contributors (NĐ 131/2021, Điều 173 and 177), so that 30 and 300 make 330. */
export const dh06b: Template = {
  id: "dh-06b" as TemplateId,
  version: 1,
  code: "ĐH-06b/QTX",
  title: "Thu, chi Quỹ Đền ơn đáp nghĩa",
  shortTitle: "Quỹ Đền ơn đáp nghĩa",
  adoptedBy: null,
  reportedBy: ["ward", "commune", "town"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [fund],
  rules: dh06bRules,
  otherForms: ofPlan,
};
