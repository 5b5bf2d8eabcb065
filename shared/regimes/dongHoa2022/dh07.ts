import type { Column, Row, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { dh07Rules, dh07Shared } from "./dh07Rules.ts";
import { countOf, moneyOf } from "./measures.ts";
import { column, computed, nothing, row, stubOf } from "./ownLayout.ts";
import { namesOf } from "./sharedFigures.ts";
import { benefitGroups, countedGroups, eventRows, openingOf } from "./welfareGroups.ts";

const stub = stubOf(48);
const regular = ["quarter", "six-month", "year"] as const;

/** What is told of a quarter and more; whoever is asked about one event tells of that alone. */
function regularRows(rows: readonly Row[]): Row[] {
  return rows.map((own) => ({ ...own, periodKinds: regular }));
}

const stock: Partial<Measure> = { nature: "stock", aggregation: "LAST" };
const money = moneyOf("flow");

const monthlyColumns: readonly Column[] = [
  column("1", "Đầu kỳ", {
    measure: stock,
    cell: {
      kind: "carried",
      from: {
        kind: "report",
        cell: "@4[previous]",
        orElse: { kind: "figure", indicator: openingOf("{row}") as IndicatorId },
      },
    },
  }),
  column("2", "Tăng trong kỳ"),
  column("3", "Giảm trong kỳ"),
  column("4", "Cuối kỳ", { cell: computed("@1+@2-@3"), measure: stock }),
  column("5", "Trong đó: nữ", { measure: stock }),
  column("6", "Kinh phí chi trả trong kỳ (triệu đồng)", { width: 19, measure: money }),
];

/** A row that the rows under it make up, its opening included. */
function sumRow(number: string, label: string, spoken: string, parts: readonly string[]): Row {
  const formula = parts.map((part) => `@${part}`).join("+");
  const cells = { 1: { cell: computed(formula) } };
  return row(number, label, countOf("người"), { spoken, formula, cells });
}

const monthly: Table = {
  id: "A",
  heading: "I. Trợ giúp xã hội thường xuyên",
  stub,
  columns: monthlyColumns,
  rows: regularRows([
    ...benefitGroups.map(({ number, label, spoken, parts }): Row => {
      const isPart = /[a-z]$/.test(number);
      if (parts) return { ...sumRow(number, label, spoken, parts), level: 1 };
      return row(number, label, countOf("người"), { spoken, level: isPart ? 2 : 1 });
    }),
    sumRow("9", "Tổng số người hưởng trợ cấp hằng tháng", "tổng số người hưởng", countedGroups),
    // Households are no women.
    row("10", "Cá nhân, hộ gia đình nhận chăm sóc, nuôi dưỡng đối tượng", countOf("hộ"), {
      spoken: "cá nhân, hộ nhận chăm sóc",
      level: 1,
      cells: { 5: nothing },
    }),
  ]),
  principalRow: "9",
};

const words: Partial<Measure> = { type: "text", unit: "", decimals: 0, aggregation: "NONE" };

const emergencies: Table = {
  id: "B",
  heading: "II. Trợ giúp xã hội đột xuất",
  stub: stub.map((labels) =>
    labels.shows === "label" ? { ...labels, label: "Đợt hỗ trợ (mỗi sự kiện một dòng)" } : labels,
  ),
  columns: [
    column("1", "Ngày xảy ra", { measure: { ...words, type: "date" } }),
    column("2", "Sự kiện", { width: 32, measure: words }),
    column("3", "Số hộ được hỗ trợ", { measure: { unit: "hộ" } }),
    column("4", "Số người được hỗ trợ", { measure: { unit: "người" } }),
    column("5", "Loại hỗ trợ", { width: 28, measure: words }),
    column("6", "Kinh phí (triệu đồng)", { measure: money }),
  ],
  rows: [
    ...eventRows.map((id) => row(id, `Đợt ${id}`, countOf(""), { level: 1, added: true })),
    row("T", "Cộng", countOf(""), {
      number: `${eventRows.length + 1}`,
      spoken: "cộng các đợt hỗ trợ",
      formula: `sum_filled(${eventRows.map((id) => `@${id}`).join(",")})`,
      cells: { 1: nothing, 2: nothing, 5: nothing },
    }),
  ],
  principalRow: "T",
};

const gifts: Table = {
  id: "C",
  heading: "III. Quà Tết, chúc thọ, mừng thọ",
  stub,
  columns: [column("1", "Số suất quà"), column("2", "Kinh phí (triệu đồng)", { measure: money })],
  rows: regularRows([
    row("1", "Quà Tết Nguyên đán cho đối tượng bảo trợ xã hội", countOf("suất"), {
      spoken: "quà Tết cho đối tượng bảo trợ xã hội",
      level: 1,
    }),
    row("2", "Chúc thọ, mừng thọ người cao tuổi", countOf("suất"), { level: 1 }),
  ]),
  principalRow: null,
};

/** Trợ giúp xã hội: monthly benefits, help after events, gifts. Of people with HIV the form only asks how many. */
export const dh07: Template = {
  id: "dh-07" as TemplateId,
  version: 1,
  code: "ĐH-07/BTXH",
  title: "Trợ giúp xã hội thường xuyên và đột xuất",
  shortTitle: "Trợ giúp xã hội",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  // Table II is what clause III.3 has reported when something happens.
  periodKinds: [...regular, "ad-hoc"],
  tables: [monthly, emergencies, gifts],
  rules: dh07Rules,
  otherForms: namesOf(dh07Shared),
};
