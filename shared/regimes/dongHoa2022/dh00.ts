import type { Row, Table, Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { dh00Parts } from "./dh00Parts.ts";
import { dh02 } from "./dh02.ts";
import { dh03 } from "./dh03.ts";
import { dh06 } from "./dh06.ts";
import { dh06b } from "./dh06b.ts";
import { dh08 } from "./dh08.ts";
import { dh09 } from "./dh09.ts";
import { dh10 } from "./dh10.ts";
import { aimingAt, countOf, moneyOf, rateOf, stockOf } from "./measures.ts";
import { column, computed, nothing, row as plainRow, stubOf } from "./ownLayout.ts";
import { taken } from "./taken.ts";
import { yesNoOf } from "./yesNo.ts";

type Cells = NonNullable<Row["cells"]>;

/** An indicator of the plan under its number there; how far it is stands in column v. */
function row(id: string, number: string, label: string, measure: Measure, cells: Cells): Row {
  return { ...plainRow(number, label, measure), id, cells };
}

/** A share of two sums of the parts below. */
function share(upper: string, lower: string, times = 100): string {
  return `@B!${upper}:v/@B!${lower}:v*${times}`;
}

function kept(indicator: string): Partial<Measure> {
  return { ...aimingAt(indicator), direction: "maintain" };
}

function fewer(indicator: string): Partial<Measure> {
  return { ...aimingAt(indicator), direction: "down" };
}

const unaimed: Partial<Measure> = { direction: null, target: null };

const headline: Table = {
  id: "A",
  heading: null,
  stub: stubOf(38),
  columns: [
    column("v", "Thực hiện", nothing),
    // What "giảm" and "duy trì" are measured against where the plan names no number.
    column("n", "Cùng kỳ năm trước", { ...nothing, measure: unaimed }),
  ],
  rows: [
    row("M1", "1", "Đào tạo nghề cho lao động", countOf("người", aimingAt("M1")), {
      v: taken(dh02, "A/1/3"),
    }),
    row("M1a", "1.1", "Nghề phi nông nghiệp", countOf("người", aimingAt("M1a")), {
      v: taken(dh02, "A/1.1/3"),
    }),
    row("M1b", "1.2", "Nghề nông nghiệp", countOf("người", aimingAt("M1b")), {
      v: taken(dh02, "A/1.2/3"),
    }),
    row("M2", "2", "Giải quyết việc làm", countOf("người", aimingAt("M2")), {
      v: taken(dh03, "A/1/3"),
    }),
    row("M2a", "2.1", "Đi làm việc có thời hạn ở nước ngoài", countOf("người", aimingAt("M2a")), {
      v: taken(dh03, "A/1.2/3"),
    }),
    row("M2b", "2.2", "Việc làm tăng thêm", countOf("người", aimingAt("M2b")), {
      v: taken(dh03, "A/5/3"),
    }),
    // Net: who became poor again or anew counts against it.
    row("M3", "3", "Giảm số hộ nghèo", countOf("hộ", { ...aimingAt("M3"), aggregation: "NET" }), {
      v: { cell: computed("@B!p0:v-@B!p1:v") },
    }),
    row("M3r", "3.1", "Giảm tỷ lệ hộ nghèo", rateOf(3, "điểm %", aimingAt("M3r")), {
      v: { cell: computed(`${share("p0", "h")}-${share("p1", "h")}`) },
    }),
    row(
      "M4",
      "4",
      "Vận động Quỹ Đền ơn đáp nghĩa",
      { ...moneyOf("flow"), ...aimingAt("M4"), aggregation: "SUM_PLUS_TOWN" },
      { v: taken(dh06b, "A/1/3") },
    ),
    row(
      "M5a",
      "5",
      "Tỷ lệ xã, phường đạt tiêu chuẩn phù hợp với trẻ em",
      yesNoOf("COUNT_TRUE_RATIO", { ...aimingAt("M5a"), unit: "%" }),
      { v: taken(dh09, "B/10.18/1") },
    ),
    row(
      "M5b",
      "6",
      "Trẻ em có hoàn cảnh đặc biệt được chăm sóc, nuôi dưỡng, trợ giúp",
      rateOf(1, "%", aimingAt("M5b")),
      { v: { cell: computed(share("c1", "c0")) } },
    ),
    row(
      "M5c",
      "7",
      "Tỷ lệ trẻ em bị xâm hại trên tổng số trẻ em",
      rateOf(3, "%", { ...fewer("M5c"), strict: true }),
      { v: { cell: computed(share("a1", "a0")) } },
    ),
    row(
      "M5d",
      "8",
      "Tỷ suất trẻ em tử vong do đuối nước",
      rateOf(3, "/100.000 trẻ em", { ...fewer("M5d"), strict: true, aggregation: "RATE_100K" }),
      {
        v: { cell: computed(share("d1", "a0", 100_000)) },
        n: { cell: computed(share("d0", "a00", 100_000)) },
      },
    ),
    row(
      "M5e",
      "9",
      "Mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
      stockOf("mô hình", kept("M5e")),
      { v: taken(dh10, "A/1/2"), n: taken(dh10, "A/1/5") },
    ),
    row("M6", "10", "Người thuộc hộ cận nghèo tham gia BHYT", rateOf(2, "%", aimingAt("M6")), {
      v: { cell: computed(share("i1", "i0")) },
    }),
    row("M7", "11", "Đội công tác xã hội tình nguyện", stockOf("đội", kept("M7")), {
      v: taken(dh10, "A/7/2"),
    }),
    row(
      "M8",
      "12",
      "Xã, phường lành mạnh, không có tệ nạn mại dâm",
      yesNoOf("COUNT_TRUE", { ...kept("M8"), unit: "đơn vị" }),
      { v: taken(dh10, "A/11/2") },
    ),
    row(
      "M9",
      "13",
      "Xã, phường không có tai nạn thương tích trẻ em",
      yesNoOf("COUNT_TRUE", { ...kept("M9"), unit: "đơn vị" }),
      { v: taken(dh09, "B/11/1") },
    ),
    row("M10", "14", "Hồ sơ người có công tồn đọng", stockOf("hồ sơ", fewer("M10")), {
      v: taken(dh06, "B/1/5"),
    }),
    row("M11", "15", "Nhà ở cho hộ nghèo được hỗ trợ", countOf("căn", aimingAt("M11")), {
      v: taken(dh08, "B/1/4"),
    }),
  ],
  principalRow: null,
};

/** What the town has reached of section II of the plan, and of the numbers in III: made of the communes' forms, the
 *  town's own fund beside them. The forms are the units' own; nobody fills this one in. */
export const dh00: Template = {
  id: "dh-00" as TemplateId,
  version: 1,
  code: "ĐH-00/TH",
  title: "Tổng hợp chỉ tiêu chủ yếu",
  shortTitle: "Chỉ tiêu chủ yếu",
  adoptedBy: null,
  reportedBy: [],
  periodKinds: ["quarter", "six-month", "year"],
  generated: "units-across",
  tables: [headline, dh00Parts],
  rules: [],
};
