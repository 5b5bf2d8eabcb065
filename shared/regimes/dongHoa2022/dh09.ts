import type { Row, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import { cumulativeRate, judgedAtEnd, roundTarget } from "./cumulativeRate.ts";
import { dh09Friendly } from "./dh09Friendly.ts";
import { dh09Rules } from "./dh09Rules.ts";
import { countOf, moneyOf, rateOf, stockOf } from "./measures.ts";
import { childrenInNeed } from "./specialCircumstances.ts";
import { standardColumns, standardStub } from "./standardColumns.ts";
import { headingRow, numberedRow } from "./standardRows.ts";

const prefix = "te";
const columns = standardColumns(prefix);
const children = countOf("trẻ em");
const childrenAtEnd = stockOf("trẻ em");

/** Last year's rates are made of last year's children too. */
const allChildren: Row = numberedRow("1", "Tổng số trẻ em dưới 16 tuổi", childrenAtEnd, {
  formula: "@1.1+@1.2",
  cells: {
    5: {
      cell: {
        kind: "carried",
        from: {
          kind: "report",
          cell: "@2[last-year]",
          orElse: { kind: "figure", indicator: `${prefix}.1.{last-year}` as IndicatorId },
        },
      },
    },
  },
});

/** Section II.5 of the plan, "từ 95% trở lên". */
const helpedShare: Row = numberedRow(
  "4",
  "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp",
  rateOf(3, "%", { direction: "up", target: "M5b" as IndicatorId }),
  { formula: "@3/@2*100", cells: { ...roundTarget, ...judgedAtEnd("M5b", "up") } },
);

function gifts(first: number, occasion: string): Row[] {
  const row = (step: number, label: string, measure: Row["measure"]) =>
    numberedRow(`9.${first + step}`, `${occasion}: ${label}`, measure, {
      spoken: `${label}, ${occasion.charAt(0).toLowerCase()}${occasion.slice(1)}`,
    });
  return [
    row(0, "số trẻ em được tặng quà", children),
    row(1, "số suất quà", countOf("suất")),
    row(2, "kinh phí", moneyOf("flow")),
  ];
}

const indicators: Table = {
  id: "A",
  heading: "A. Trẻ em và bảo vệ, chăm sóc trẻ em",
  stub: standardStub,
  columns,
  rows: [
    allChildren,
    numberedRow("1.1", "Dưới 6 tuổi", childrenAtEnd, { spoken: "trẻ em dưới 6 tuổi" }),
    numberedRow("1.2", "Từ đủ 6 đến dưới 16 tuổi", childrenAtEnd, {
      spoken: "trẻ em từ đủ 6 đến dưới 16 tuổi",
    }),
    numberedRow("1.3", "Trong đó: nữ", childrenAtEnd, { spoken: "số trẻ em nữ" }),
    numberedRow("1.4", "Đối chiếu: số trẻ em do Chi cục Thống kê cung cấp", childrenAtEnd, {
      spoken: "số trẻ em do Chi cục Thống kê cung cấp",
      cells: {
        2: {
          cell: {
            kind: "carried",
            from: { kind: "figure", indicator: "children" as IndicatorId },
          },
        },
      },
    }),
    ...childrenInNeed,
    numberedRow(
      "3",
      "Trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp",
      childrenAtEnd,
      { spoken: "số trẻ em có hoàn cảnh đặc biệt được trợ giúp" },
    ),
    helpedShare,
    numberedRow("5", "Trẻ em bị xâm hại", children, {
      spoken: "số trẻ em bị xâm hại",
      formula: "@5.1+@5.2+@5.3",
    }),
    numberedRow("5.1", "Xâm hại tình dục", children, { spoken: "trẻ em bị xâm hại tình dục" }),
    numberedRow("5.2", "Bạo lực", children, { spoken: "trẻ em bị bạo lực" }),
    numberedRow("5.3", "Hình thức khác", children, {
      spoken: "trẻ em bị xâm hại bằng hình thức khác",
    }),
    cumulativeRate("6", "Tỷ lệ trẻ em bị xâm hại", ["5", "1", 100], "2", {
      direction: "down",
      target: "M5c" as IndicatorId,
      // "xuống dưới 4,5%": section II.5 of the plan.
      strict: true,
    }),
    numberedRow("7", "Trẻ em bị tai nạn thương tích", children, {
      spoken: "số trẻ em bị tai nạn thương tích",
    }),
    numberedRow("7.1", "Trong đó: tử vong", children, {
      spoken: "số trẻ em tử vong do tai nạn thương tích",
    }),
    numberedRow("7.1.1", "Trong đó: tử vong do đuối nước", children, {
      level: 2,
      spoken: "số trẻ em tử vong do đuối nước",
    }),
    cumulativeRate("8", "Tỷ suất trẻ em tử vong do đuối nước", ["7.1.1", "1", 100_000], "2", {
      unit: "/100.000 trẻ em",
      aggregation: "RATE_100K",
      direction: "down",
      target: "M5d" as IndicatorId,
    }),
    headingRow("9", "Tặng quà trẻ em", columns),
    ...gifts(1, "Ngày Quốc tế thiếu nhi 1/6, Tháng hành động vì trẻ em"),
    ...gifts(4, "Tết Trung thu"),
  ],
  principalRow: null,
};

/** Công tác trẻ em: a quarter asks for the children, the harm done to them and their gifts; six months and the year
 *  for the groups in need and the thirteen criteria as well. */
export const dh09: Template = {
  id: "dh-09" as TemplateId,
  version: 1,
  code: "ĐH-09/TE",
  title: "Kết quả thực hiện công tác trẻ em",
  shortTitle: "Công tác trẻ em",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [indicators, dh09Friendly],
  rules: dh09Rules,
};
