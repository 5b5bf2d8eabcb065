import type { Column, Row, Table, Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { bhxh01, insurer } from "./bhxh01.ts";
import { dh08Rules, dh08Shared } from "./dh08Rules.ts";
import { insuranceGroups } from "./insuranceGroups.ts";
import { aimingAt, countOf, moneyOf, rateOf, stockOf } from "./measures.ts";
import { column, computed, row, stubOf } from "./ownLayout.ts";
import { fromPoverty } from "./povertyCarried.ts";
import { namesOf, ofPlan } from "./sharedFigures.ts";

const stub = stubOf(50);

const cards: Table = {
  id: "A",
  heading: "A. Cấp thẻ bảo hiểm y tế",
  stub,
  columns: [
    column("1", "Số người thuộc diện"),
    column("2", "Số người đã có thẻ"),
    column("3", "Tỷ lệ có thẻ (%)", { cell: computed("@2/@1*100"), measure: rateOf(2) }),
    column("4", "Số liệu của BHXH thị xã", {
      cell: {
        kind: "carried",
        from: {
          kind: "elsewhere",
          template: bhxh01.id,
          by: insurer,
          period: "same",
          cell: "A/{unit}/{row}",
          ifMissing: "blank",
          orElse: null,
        },
      },
    }),
    column("5", "Chênh lệch", { cell: computed("@2-@4") }),
    column("6", "Lý do chênh lệch", {
      width: 61,
      measure: { type: "text", unit: "", decimals: 0, aggregation: "TEXT_MERGE" },
    }),
  ],
  rows: insuranceGroups.map(({ id, label, spoken }, index): Row => {
    const more = id === "cn" ? { cells: nearPoorCells() } : {};
    return row(`${index + 1}`, label, stockOf("người"), { id, spoken, level: 1, ...more });
  }),
  principalRow: null,
};

/** Every person of a near-poor household is to have a card, M6 of the regime. */
function nearPoorCells(): NonNullable<Row["cells"]> {
  return {
    1: { cell: fromPoverty("B/nk/9") },
    3: { measure: aimingAt("M6") },
  };
}

/** Only the cumulative figure is measured against the year's target. */
const unjudged: Partial<Measure> = { direction: null, target: null };
const aimed = { target: true } as const;

const houseColumns: readonly Column[] = [
  column("1", "Kế hoạch năm", {
    cell: { kind: "carried", from: { kind: "target", indicator: null } },
    appliesTo: aimed,
    measure: unjudged,
  }),
  column("2", "Lũy kế đến kỳ trước", {
    cell: {
      kind: "carried",
      from: { kind: "report", cell: "@4[previous]", orElse: { kind: "nothing" } },
    },
    measure: unjudged,
  }),
  column("M", "Tiến độ đã đăng ký", {
    number: null,
    hidden: true,
    appliesTo: aimed,
    cell: { kind: "carried", from: { kind: "milestone", indicator: null } },
    measure: unjudged,
  }),
  column("3", "Trong kỳ", { measure: unjudged }),
  column("4", "Lũy kế từ đầu năm", { cell: computed("@2+@3") }),
  column("5", "% so với kế hoạch năm", {
    cell: computed("@4/@1*100"),
    appliesTo: aimed,
    measure: { ...rateOf(1), ...unjudged },
  }),
];

/** A row that the rows under it make up, what came before included. */
function sumRow(number: string, label: string, measure: Measure, formula: string): Row {
  const sum = { cell: computed(formula) };
  return row(number, label, measure, { cells: { 2: sum, 3: sum } });
}

const money = moneyOf("flow");

const houses: Table = {
  id: "B",
  heading: "B. Hỗ trợ nhà ở cho hộ nghèo, xóa nhà ở tạm",
  stub,
  columns: houseColumns,
  rows: [
    sumRow("1", "Nhà ở được hỗ trợ", countOf("căn", aimingAt("M11")), "@1.1+@1.2"),
    row("1.1", "Xây mới", countOf("căn"), { spoken: "nhà xây mới" }),
    row("1.2", "Sửa chữa", countOf("căn"), { spoken: "nhà sửa chữa" }),
    sumRow("2", "Kinh phí theo nguồn", money, "@2.1+@2.2+@2.3+@2.4"),
    row("2.1", "Ngân sách nhà nước", money, { spoken: "kinh phí từ ngân sách nhà nước" }),
    row("2.2", "Vốn vay ưu đãi của NHCSXH", money, { spoken: "vốn vay ưu đãi của NHCSXH" }),
    row("2.3", "Huy động của cộng đồng", money, { spoken: "kinh phí huy động của cộng đồng" }),
    row("2.4", "Vốn tự có của hộ", money, { spoken: "vốn tự có của hộ" }),
  ],
  principalRow: "1",
};

/** Cấp thẻ BHYT và chính sách cho hộ nghèo, cận nghèo, as far as communes know it: treatment, school fees and legal aid
 *  are other offices' forms. */
export const dh08: Template = {
  id: "dh-08" as TemplateId,
  version: 1,
  code: "ĐH-08/BHYT",
  title: "Cấp thẻ BHYT và chính sách cho hộ nghèo, hộ cận nghèo",
  shortTitle: "Thẻ BHYT, nhà ở hộ nghèo",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [cards, houses],
  rules: dh08Rules,
  otherForms: namesOf(dh08Shared, ofPlan),
};
