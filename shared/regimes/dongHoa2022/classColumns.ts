import type { Column } from "../../form/template.ts";
import { rowOfUnit } from "../../form/template.ts";
import type { IndicatorId } from "../../ids.ts";
import { childrenOn, sectorOf } from "../../orgUnit.ts";
import { entryColumn as column } from "./entryColumn.ts";
import { town } from "./ofCommunes.ts";
import { orgUnits } from "./orgUnits.ts";

const words = { type: "text", unit: "", aggregation: "NONE" } as const;
const day = { type: "date", unit: "", aggregation: "NONE" } as const;

const learners = "Số học viên";

/** Where the learners live: a column for each commune of 2022, known by `rowOfUnit`, so that each finds its own. */
export const communeColumns: readonly Column[] = childrenOn(orgUnits, town, "2022-03-14")
  .filter(({ term }) => sectorOf(term.type) !== null)
  .map(({ unit, term }, index) =>
    column(rowOfUnit(unit.id), term.name.replace(/^(Phường|Xã) /, ""), {
      group: "Trong đó: học viên của xã, phường",
      number: String(8 + index),
      width: 7,
    }),
  );

/** What is said of a class. */
export const classColumns: readonly Column[] = [
  column("1", "Tên lớp (dòng tổng số: số lớp mở)", { measure: words, width: 14 }),
  column("2", "Nghề đào tạo", { measure: words, width: 28 }),
  column("3", "Khai giảng", { measure: day, width: 12 }),
  column("4", "Bế giảng (dự\u00a0kiến)", { measure: day, width: 12 }),
  column("5", "Phi nông nghiệp", { group: learners, width: 9 }),
  column("6", "Nông nghiệp", { group: learners, width: 9 }),
  column("7", "Tổng số", {
    group: learners,
    width: 8,
    cell: { kind: "computed", formula: "@5+@6" },
  }),
  ...communeColumns,
  column("18", "Tốt nghiệp", { width: 8 }),
  column("19", "Kinh phí (triệu đồng)", {
    measure: { type: "money", unit: "triệu đồng", decimals: 3 },
  }),
  // One for every class that has learners: the total row adds them up.
  column("n", "Lớp", {
    number: null,
    hidden: true,
    measure: { unit: "lớp" },
    cell: { kind: "computed", formula: "@7/@7" },
  }),
];

/** The rows in which the centre lists its classes: 200 learners in classes of 15 and more. */
export const classNumbers: readonly string[] = Array.from({ length: 15 }, (_, index) =>
  String(index + 1),
);

/** What the plan sets the centre, by the column that counts it. */
export const classPlan = {
  5: "gdnn-plan-pnn" as IndicatorId,
  6: "gdnn-plan-nn" as IndicatorId,
} as const;
