import type { Column, Row } from "../../form/template.ts";
import type { IndicatorId } from "../../ids.ts";
import { countOf } from "./measures.ts";

/** What stands at a date, and is not added up over the year. */
const stock = { nature: "stock", aggregation: "LAST" } as const;

/** A column of entries, unless it says otherwise. */
export function column(
  id: string,
  label: string,
  group: string | null,
  more: Partial<Column>,
): Column {
  return {
    id,
    label,
    group,
    number: id,
    width: 10,
    cell: { kind: "entry" },
    periodKinds: null,
    appliesTo: null,
    measure: null,
    hidden: false,
    ...more,
  };
}

/** The columns of the "diễn biến" tables, with the labels in which poor and near-poor differ. */
export function movementColumns(labels: {
  readonly leaving: string;
  readonly toOther: string;
  readonly fromOther: string;
  readonly again: string;
}): Column[] {
  return [
    column("1", "Đầu kỳ", null, { measure: stock }),
    column("2", labels.toOther, labels.leaving, {}),
    column("3", "Vượt chuẩn cận nghèo", labels.leaving, {}),
    column("4", "Khác giảm", null, {}),
    column("5", labels.fromOther, null, {}),
    column("6", labels.again, "Bổ sung", {}),
    column("7", "Phát sinh mới", "Bổ sung", {}),
    column("8", "Khác tăng", null, {}),
    column("9", "Cuối kỳ", null, {
      cell: { kind: "computed", formula: "@1-@2-@3-@4+@5+@6+@7+@8" },
      measure: stock,
      width: 12,
    }),
  ];
}

/** A row of a "diễn biến" table: its opening is the closing of the period before, or the year's opening. */
export function movementRow(
  id: string,
  number: string,
  label: string,
  spoken: string,
  unit: string,
  opening: string,
  more: NonNullable<Row["cells"]> = {},
): Row {
  const orElse = { kind: "figure", indicator: opening as IndicatorId } as const;
  return {
    id,
    number,
    label,
    spoken,
    level: 0,
    measure: countOf(unit),
    formula: null,
    cells: {
      1: { cell: { kind: "carried", from: { kind: "report", cell: "@9[previous]", orElse } } },
      ...more,
    },
  };
}

/** By how many households the unit means to have fewer by the period, hidden: a rule compares with it. */
export const registered = column("M", "Số hộ giảm đã đăng ký", null, {
  number: null,
  hidden: true,
  cell: { kind: "empty" },
  measure: stock,
});
