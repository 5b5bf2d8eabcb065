import type { CellDefinition, CellOverride, Row } from "../../form/template.ts";
import type { IndicatorId } from "../../ids.ts";
import type { Direction, Measure } from "../../indicator.ts";
import { aimingAt, countOf, moneyOf, rateOf, stockOf } from "./measures.ts";
import { answered, emptyCell, fromStatistics, unaimed } from "./ownColumns.ts";

const columns = ["1", "2", "3", "4", "5", "6"] as const;
type ColumnId = (typeof columns)[number];

/** Nothing but the named columns. */
function only(cells: { readonly [column in ColumnId]?: CellDefinition }): Row["cells"] {
  const overrides = columns.map((id): [string, CellOverride] => [
    id,
    { cell: cells[id] ?? emptyCell },
  ]);
  return Object.fromEntries(overrides);
}

/** Rows are known by the number they print. */
function row(number: string, label: string, measure: Measure, more: Partial<Row> = {}): Row {
  const level = number.includes(".") ? 1 : 0;
  const spoken = label.toLocaleLowerCase("vi");
  return { id: number, number, label, spoken, level, measure, formula: null, cells: null, ...more };
}

function heading(number: string, label: string): Row {
  return row(number, label, countOf(""), { cells: { ...only({}), 7: { cell: emptyCell } } });
}

/** A share of the unit's own: the town's is never made of theirs, since their parts are not here. */
function share(decimals: number, direction: Direction, target: string): Measure {
  const aim = { direction, target: target as IndicatorId };
  return rateOf(decimals, "%", { aggregation: "NONE", ...aim });
}

const people = (target: string) => countOf("người", aimingAt(target));
const computed = (formula: string): CellDefinition => ({ kind: "computed", formula });
const yearOnly = { 3: { cell: emptyCell }, 4: { cell: emptyCell }, 5: { cell: emptyCell } };

const poorHouseholds: readonly Row[] = [
  heading("3", "Giảm nghèo"),
  row("3.1", "Số hộ nghèo đầu năm", stockOf("hộ"), {
    cells: only({
      2: {
        kind: "carried",
        from: { kind: "figure", indicator: "poor-hh-opening" as IndicatorId },
      },
    }),
  }),
  row("3.2", "Số hộ nghèo giảm trong năm", countOf("hộ", aimingAt("M3"))),
  row("3.3a", "Tỷ lệ hộ nghèo đầu năm", rateOf(2), {
    cells: only({ 2: computed("@3.1/@3.4*100") }),
  }),
  row("3.3b", "Tỷ lệ hộ nghèo cuối năm theo đăng ký", rateOf(2), {
    cells: only({ 2: computed("(@3.1-@3.2)/@3.4*100") }),
  }),
  row("3.4", "Tổng số hộ dân cư", stockOf("hộ"), {
    cells: only({ 2: { kind: "carried", from: fromStatistics("hh") } }),
  }),
];

const children: readonly Row[] = [
  heading("5", "Trẻ em"),
  row(
    "5.1",
    "Đăng ký đạt tiêu chuẩn xã, phường phù hợp với trẻ em",
    { ...stockOf(""), ...answered, aggregation: "COUNT_TRUE_RATIO", ...aimingAt("M5a") },
    { cells: only({ 2: { kind: "entry" } }) },
  ),
  row(
    "5.2",
    "Trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp",
    share(1, "up", "M5b"),
  ),
  row("5.3", "Tỷ lệ trẻ em bị xâm hại trên tổng số trẻ em", share(3, "down", "M5c")),
  row(
    "5.4",
    "Số trẻ em tử vong do đuối nước không vượt quá",
    countOf("trẻ em", { direction: "down" }),
    { spoken: "số trẻ em tử vong do đuối nước" },
  ),
];

/** What a commune registers for the year, section II of the plan and the numbers hidden in section III. */
export const dh01Rows: readonly Row[] = [
  row("1", "Đào tạo nghề cho lao động", people("M1"), { formula: "@1.1+@1.2" }),
  row("1.1", "Phi nông nghiệp", people("M1a"), { spoken: "đào tạo nghề phi nông nghiệp" }),
  row("1.2", "Nông nghiệp", people("M1b"), { spoken: "đào tạo nghề nông nghiệp" }),
  row("2", "Giải quyết việc làm", people("M2"), { spoken: "số người được giải quyết việc làm" }),
  row("2.1", "Trong đó: đi làm việc có thời hạn ở nước ngoài", people("M2a"), {
    spoken: "lao động đi làm việc ở nước ngoài",
  }),
  row("2.2", "Việc làm tăng thêm", people("M2b")),
  ...poorHouseholds,
  row(
    "4",
    "Vận động Quỹ Đền ơn đáp nghĩa cấp xã",
    { ...moneyOf("flow"), ...aimingAt("M4") },
    // The town's target is its own fund's and the communes' together: their sum alone is not measured against it.
    { cells: { 2: { measure: unaimed } } },
  ),
  ...children,
  row("6", "Người thuộc hộ cận nghèo tham gia BHYT", share(1, "up", "M6"), {
    spoken: "tỷ lệ người thuộc hộ cận nghèo tham gia BHYT",
  }),
  row(
    "7",
    "Đội công tác xã hội tình nguyện",
    stockOf("đội", { direction: "maintain", target: "M7" as IndicatorId }),
    { cells: yearOnly },
  ),
  row("8", "Nhà ở cho hộ nghèo (xóa nhà ở tạm)", countOf("căn", aimingAt("M11")), {
    spoken: "nhà ở cho hộ nghèo",
  }),
];
