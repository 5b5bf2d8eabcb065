import type { CarriedSource, Row, StubColumn, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import { dh04Rules, dh04Shared } from "./dh04Rules.ts";
import { aimingAt, rateOf, stockOf } from "./measures.ts";
import { fromStatistics } from "./ownColumns.ts";
import { column, movementColumns, movementRow, registered } from "./povertyMovements.ts";
import { onPovertyStandard } from "./povertyStandard.ts";
import { namesOf, ofPlan } from "./sharedFigures.ts";

const stub: readonly StubColumn[] = [
  { shows: "number", label: "STT", letter: "A", width: 6 },
  { shows: "label", label: "Chỉ tiêu", letter: "B", width: 28 },
  { shows: "unit", label: "ĐVT", letter: "C", width: 8 },
];

function rateRow(
  id: string,
  label: string,
  measure: Row["measure"],
  cell: NonNullable<NonNullable<Row["cells"]>[string]["cell"]>,
): Row {
  return {
    id,
    number: id,
    label,
    spoken: label.toLowerCase(),
    level: 0,
    measure,
    formula: null,
    cells: { v: { cell } },
  };
}

function carried(from: CarriedSource) {
  return { kind: "carried", from } as const;
}

function computed(formula: string) {
  return { kind: "computed", formula } as const;
}

const poor: Table = {
  id: "A",
  heading: "A. Diễn biến hộ nghèo",
  stub,
  columns: [
    ...movementColumns({
      leaving: "Thoát nghèo",
      toOther: "Trở thành hộ cận nghèo",
      fromOther: "Từ hộ cận nghèo xuống",
      again: "Tái nghèo",
    }),
    registered,
  ],
  rows: [
    movementRow("hh", "1", "Hộ nghèo", "hộ nghèo", "hộ", "poor-hh-opening", {
      M: { cell: carried({ kind: "milestone", indicator: "M3" as IndicatorId }) },
    }),
    movementRow("nk", "2", "Nhân khẩu hộ nghèo", "nhân khẩu hộ nghèo", "người", "poor-nk-opening"),
  ],
  principalRow: "hh",
};

const nearPoor: Table = {
  id: "B",
  heading: "B. Diễn biến hộ cận nghèo",
  stub,
  columns: movementColumns({
    leaving: "Ra khỏi hộ cận nghèo",
    toOther: "Trở thành hộ nghèo",
    fromOther: "Từ hộ nghèo lên",
    again: "Tái cận nghèo",
  }),
  rows: [
    movementRow("hh", "1", "Hộ cận nghèo", "hộ cận nghèo", "hộ", "near-poor-hh-opening"),
    movementRow(
      "nk",
      "2",
      "Nhân khẩu hộ cận nghèo",
      "nhân khẩu hộ cận nghèo",
      "người",
      "near-poor-nk-opening",
    ),
  ],
  principalRow: "hh",
};

/** What the plan's target M3 is measured by: net, so that one commune's increase takes away another's decrease. */
const reduction = stockOf("hộ", { aggregation: "NET", ...aimingAt("M3") });

/** Rates and the progress towards the plan start from the year's opening, not from the quarter's: row 14a holds it. */
const rates: Table = {
  id: "C",
  heading: "C. Tỷ lệ và kết quả giảm nghèo so với kế hoạch",
  stub,
  columns: [column("v", "Số liệu", null, { number: "1", width: 12, cell: { kind: "empty" } })],
  rows: [
    rateRow("10", "Tổng số hộ dân cư", stockOf("hộ"), carried(fromStatistics("hh"))),
    rateRow("11", "Tổng số nhân khẩu", stockOf("người"), carried(fromStatistics("nk"))),
    rateRow("12", "Tỷ lệ hộ nghèo cuối kỳ", rateOf(2), computed("@A!hh:9/@10*100")),
    rateRow("13", "Tỷ lệ hộ cận nghèo cuối kỳ", rateOf(2), computed("@B!hh:9/@10*100")),
    rateRow(
      "14a",
      "Số hộ nghèo đầu năm",
      stockOf("hộ"),
      carried({ kind: "figure", indicator: "poor-hh-opening" as IndicatorId }),
    ),
    rateRow("14", "Tỷ lệ hộ nghèo đầu năm", rateOf(2), computed("@14a/@10*100")),
    rateRow("15", "Tỷ lệ hộ nghèo giảm", rateOf(2, "điểm %"), computed("@14-@12")),
    rateRow("15a", "Số hộ nghèo giảm so với đầu năm", reduction, computed("@14a-@A!hh:9")),
    rateRow(
      "16",
      "Kế hoạch giảm hộ nghèo cả năm",
      stockOf("hộ"),
      carried({ kind: "target", indicator: "M3" as IndicatorId }),
    ),
    rateRow("17", "Thực hiện so với kế hoạch năm", rateOf(1), computed("@15a/@16*100")),
  ],
  principalRow: null,
};

/** Diễn biến hộ nghèo, hộ cận nghèo: the columns follow tables 1–3 that the poverty software exports. */
export const dh04: Template = {
  id: "dh-04" as TemplateId,
  version: 1,
  code: "ĐH-04/HN",
  title: "Diễn biến hộ nghèo, hộ cận nghèo",
  shortTitle: "Hộ nghèo, cận nghèo",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["month", "quarter", "six-month", "year"],
  // QĐ 24/2021/QĐ-TTg: the yearly review ends on 14/12.
  preliminaryUntil: "2022-12-14",
  tables: [
    onPovertyStandard(poor),
    onPovertyStandard(nearPoor),
    // Everybody is counted, poor or not, and the plan is the plan.
    onPovertyStandard(rates, ["10", "11", "16"]),
  ],
  rules: dh04Rules,
  otherForms: namesOf(dh04Shared, ofPlan),
};
