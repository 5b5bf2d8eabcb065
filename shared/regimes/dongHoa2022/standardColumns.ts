import type { Column, StubColumn } from "../../form/template.ts";
import type { IndicatorId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";

/** The labels left of the figures in every form of indicators. */
export const standardStub: readonly StubColumn[] = [
  { shows: "number", label: "STT", letter: "A", width: 6 },
  { shows: "label", label: "Chỉ tiêu", letter: "B", width: 44 },
  { shows: "unit", label: "ĐVT", letter: "C", width: 12 },
];

/** Only the cumulative figure is measured against the year's target: a single quarter never reaches it. */
const unjudged: Partial<Measure> = { direction: null, target: null };

const percent: Partial<Measure> = {
  ...unjudged,
  type: "rate",
  unit: "%",
  decimals: 1,
  aggregation: "RATIO",
};

const flow = { nature: "flow" } as const;
const aimed = { nature: "flow", target: true } as const;
const halfYearAndYear = ["six-month", "year"] as const;

function column(id: string, label: string, more: Partial<Column>): Column {
  return {
    id,
    label,
    group: null,
    number: id,
    width: 12,
    cell: { kind: "entry" },
    periodKinds: null,
    appliesTo: null,
    measure: unjudged,
    hidden: false,
    ...more,
  };
}

/** What the unit registered in ĐH-01 to have done by the period, hidden: a rule compares with it. */
export function milestoneColumn(): Column {
  return column("M", "Tiến độ đã đăng ký", {
    number: null,
    hidden: true,
    appliesTo: aimed,
    cell: { kind: "carried", from: { kind: "milestone", indicator: null } },
  });
}

/** The columns that forms of indicators share, K8 of the regime. Figures of last year from before the system are
 *  filed under "<prefix>.<row>.<period>". */
export function standardColumns(prefix: string): Column[] {
  const lastYear = `${prefix}.{row}.{last-year}` as IndicatorId;
  return [
    column("1", "Kế hoạch năm", {
      cell: { kind: "carried", from: { kind: "target", indicator: null } },
      appliesTo: { target: true },
    }),
    column("L", "Lũy kế đến kỳ trước", {
      number: null,
      hidden: true,
      appliesTo: flow,
      cell: {
        kind: "carried",
        from: { kind: "report", cell: "@3[previous]", orElse: { kind: "nothing" } },
      },
    }),
    milestoneColumn(),
    column("2", "Trong kỳ", { group: "Thực hiện" }),
    column("3", "Lũy kế từ đầu năm", {
      group: "Thực hiện",
      cell: { kind: "computed", formula: "@L+@2" },
      appliesTo: flow,
      measure: null,
    }),
    column("4", "% so với kế hoạch năm", {
      group: "Thực hiện",
      cell: { kind: "computed", formula: "@3/@1*100" },
      appliesTo: aimed,
      measure: percent,
    }),
    column("5", "Lũy kế", {
      group: "Cùng kỳ năm trước",
      cell: {
        kind: "carried",
        from: {
          kind: "report",
          cell: "@3[last-year]",
          orElse: { kind: "figure", indicator: lastYear },
        },
      },
      appliesTo: flow,
    }),
    column("6", "Tăng, giảm (%)", {
      group: "Cùng kỳ năm trước",
      cell: { kind: "computed", formula: "(@3-@5)/@5*100" },
      appliesTo: flow,
      measure: percent,
    }),
    column("7", "Đến hết kỳ", {
      group: "Ước thực hiện",
      appliesTo: flow,
      periodKinds: halfYearAndYear,
    }),
    column("8", "% so với kế hoạch năm", {
      group: "Ước thực hiện",
      cell: { kind: "computed", formula: "@7/@1*100" },
      appliesTo: aimed,
      measure: percent,
      periodKinds: halfYearAndYear,
    }),
    column("9", "Ghi chú", {
      width: 22,
      measure: { ...unjudged, type: "text", unit: "", decimals: 0, aggregation: "NONE" },
    }),
  ];
}
