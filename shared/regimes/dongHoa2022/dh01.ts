import type { Column, Row, Table, Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import { dh01Rows } from "./dh01Rows.ts";
import { dh01Rules } from "./dh01Rules.ts";
import { stockOf } from "./measures.ts";
import { answered, dated, ownColumn, unaimed, worded } from "./ownColumns.ts";
import { standardStub } from "./standardColumns.ts";

/** How far the unit means to be by then, from the start of the year. */
function milestone(id: string, label: string, more: Partial<Column> = {}): Column {
  const group = "Tiến độ (lũy kế từ đầu năm)";
  return ownColumn(id, label, { group, measure: unaimed, ...more });
}

const registered: Table = {
  id: "A",
  heading: "A. Chỉ tiêu đăng ký",
  stub: standardStub,
  columns: [
    ownColumn("1", "Thị xã giao", {
      cell: { kind: "carried", from: { kind: "target", indicator: null } },
      appliesTo: { target: true },
      measure: unaimed,
    }),
    ownColumn("2", "Xã, phường đăng ký", { width: 19 }),
    milestone("3", "Quý I"),
    milestone("4", "6 tháng"),
    milestone("5", "Quý III (9 tháng)"),
    milestone("6", "Cả năm", { cell: { kind: "computed", formula: "@2" } }),
    ownColumn("7", "Ghi chú", { width: 26, measure: worded }),
  ],
  rows: dh01Rows,
  principalRow: null,
};

function document(id: string, number: string, label: string, spoken: string): Row {
  return {
    id,
    number,
    label,
    spoken,
    level: 0,
    measure: stockOf("văn bản"),
    formula: null,
    cells: null,
  };
}

const documents: Table = {
  id: "B",
  heading: "B. Kế hoạch và Ban Chỉ đạo của xã, phường",
  stub: standardStub.map((stub) => (stub.shows === "label" ? { ...stub, label: "Văn bản" } : stub)),
  columns: [
    ownColumn("1", "Đã ban hành (Có/Không)", { measure: answered }),
    ownColumn("2", "Số, ký hiệu", { measure: worded }),
    ownColumn("3", "Ngày ký", { measure: dated }),
    ownColumn("4", "Ghi chú", { measure: worded }),
  ],
  rows: [
    document(
      "KH",
      "9.1",
      "Kế hoạch công tác lao động, thương binh và xã hội năm 2022",
      "kế hoạch của xã, phường",
    ),
    document("BC", "9.2", "Quyết định kiện toàn các Ban Chỉ đạo", "quyết định kiện toàn"),
  ],
  principalRow: null,
};

/** Đăng ký chỉ tiêu kế hoạch năm: a commune's own targets with its milestones, owed before 15/3 by clause IV.15. */
export const dh01: Template = {
  id: "dh-01" as TemplateId,
  version: 1,
  code: "ĐH-01/KH",
  title: "Đăng ký chỉ tiêu kế hoạch năm của xã, phường",
  shortTitle: "Đăng ký chỉ tiêu",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["plan"],
  tables: [registered, documents],
  rules: dh01Rules,
};
