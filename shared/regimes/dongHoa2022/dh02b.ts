import type { Row, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import { classColumns, classNumbers, classPlan } from "./classColumns.ts";
import { dh02bRules } from "./dh02bRules.ts";
import { aimingAt, countOf, stockOf } from "./measures.ts";
import { emptyBut } from "./standardRows.ts";
import { trainingCentre } from "./trainingCentre.ts";

const empty = { cell: { kind: "empty" } } as const;

function sumOver(cell: (row: string) => string): string {
  return `sum_filled(${classNumbers.map(cell).join(",")})`;
}

function row(id: string, number: string, spoken: string, more: Partial<Row>): Row {
  const measure = countOf("người");
  return { id, number, label: "", spoken, level: 0, measure, formula: null, cells: null, ...more };
}

/** Row 7 of the regime, the number of classes, stands where their names would. */
const total = row("T", "Tổng số", "tổng số học viên", {
  formula: sumOver((id) => `@${id}`),
  cells: {
    1: {
      cell: { kind: "computed", formula: sumOver((id) => `@A!${id}:n`) },
      measure: { type: "count", unit: "lớp", aggregation: "SUM" },
    },
    2: empty,
    3: empty,
    4: empty,
    5: { measure: aimingAt("M1a") },
    6: { measure: aimingAt("M1b") },
    7: { measure: aimingAt("M1") },
    n: empty,
  },
});

function planned(indicator: IndicatorId) {
  return { cell: { kind: "carried", from: { kind: "figure", indicator } } } as const;
}

const plan = row("KH", "Kế hoạch", "kế hoạch năm", {
  measure: stockOf("người"),
  cells: emptyBut(
    classColumns.filter(({ id }) => id !== "7"),
    { 5: planned(classPlan[5]), 6: planned(classPlan[6]) },
  ),
});

const classes: Table = {
  id: "A",
  heading: null,
  stub: [{ shows: "number", label: "STT", letter: "A", width: 10 }],
  columns: classColumns,
  rows: [
    total,
    plan,
    ...classNumbers.map((id) => row(id, id, `lớp ${id}`, { level: 1, added: true })),
  ],
  principalRow: null,
};

/** The classes of the year so far, as the training centre keeps them: one list that grows, so that its totals are those
 *  since the year began. */
export const dh02b: Template = {
  id: "dh-02b" as TemplateId,
  version: 1,
  code: "ĐH-02b/ĐTN-L",
  title: "Các lớp đào tạo nghề cho lao động khai giảng từ đầu năm",
  shortTitle: "Lớp đào tạo nghề",
  adoptedBy: null,
  reportedBy: [trainingCentre.unit],
  periodKinds: ["quarter", "six-month", "year"],
  neverLate: true,
  tables: [classes],
  rules: dh02bRules,
};
