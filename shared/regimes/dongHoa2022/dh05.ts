import type { Column, Row, Table, Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import { dh05Rules, dh05Shared } from "./dh05Rules.ts";
import { rateOf, stockOf } from "./measures.ts";
import { column, computed, nothing, row, stubOf } from "./ownLayout.ts";
import { fromPoverty } from "./povertyCarried.ts";
import { onPovertyStandard } from "./povertyStandard.ts";
import { namesOf } from "./sharedFigures.ts";

const stub = stubOf(68);
const households = stockOf("hộ");
const children = stockOf("trẻ em");
const withoutShare = { 2: nothing, 4: nothing };

/** How many of the poor and of the near-poor, each with its share of the table's whole. */
function columnsUnder(poor: string, nearPoor: string, whole: string): Column[] {
  const wide = { width: 23 };
  const shareOf = (of: string) => ({
    ...wide,
    cell: computed(`@${of}/@${whole}:${of}*100`),
    measure: rateOf(2),
  });
  return [
    column("1", poor, wide),
    column("2", "% so với tổng số", shareOf("1")),
    column("3", nearPoor, wide),
    column("4", "% so với tổng số", shareOf("3")),
  ];
}

const byHousehold = columnsUnder("Hộ nghèo", "Hộ cận nghèo", "A!1");

/** The dimensions of poverty, as NĐ 07/2021/NĐ-CP measures them. */
const deprivations = [
  ["Việc làm", "việc làm"],
  ["Người phụ thuộc trong hộ gia đình", "người phụ thuộc"],
  ["Dinh dưỡng", "dinh dưỡng"],
  ["Bảo hiểm y tế", "bảo hiểm y tế"],
  ["Trình độ giáo dục của người lớn", "trình độ giáo dục của người lớn"],
  ["Tình trạng đi học của trẻ em", "tình trạng đi học của trẻ em"],
  ["Chất lượng nhà ở", "chất lượng nhà ở"],
  ["Diện tích nhà ở bình quân đầu người", "diện tích nhà ở"],
  ["Nguồn nước sinh hoạt", "nguồn nước sinh hoạt"],
  ["Nhà tiêu hợp vệ sinh", "nhà tiêu hợp vệ sinh"],
  ["Sử dụng dịch vụ viễn thông", "dịch vụ viễn thông"],
  ["Phương tiện phục vụ tiếp cận thông tin", "phương tiện tiếp cận thông tin"],
].map(([label = "", what = ""], index) =>
  row(`2.${index + 1}`, label, households, { spoken: `hộ thiếu hụt ${what}` }),
);

const deprived: Table = {
  id: "A",
  heading: "A. Mức độ thiếu hụt các dịch vụ xã hội cơ bản",
  stub,
  columns: byHousehold,
  rows: [
    row("1", "Tổng số hộ", households, {
      cells: {
        ...withoutShare,
        1: { cell: fromPoverty("A/hh/9") },
        3: { cell: fromPoverty("B/hh/9") },
      },
    }),
    row("2", "Tổng số thiếu hụt", stockOf("chỉ số"), {
      formula: deprivations.map(({ id }) => `@${id}`).join("+"),
      cells: withoutShare,
    }),
    ...deprivations,
  ],
  principalRow: "1",
};

/** A household may have several causes, and belong to several groups: they add up to nothing. */
function listed(labels: readonly string[]): Row[] {
  return labels.map((label, index) => row(`${index + 1}`, label, households, { level: 1 }));
}

const causes: Table = {
  id: "B",
  heading: "B. Nguyên nhân nghèo (một hộ có thể có nhiều nguyên nhân)",
  stub,
  columns: byHousehold,
  rows: listed([
    "Thiếu đất sản xuất",
    "Thiếu vốn sản xuất, kinh doanh",
    "Thiếu lao động",
    "Thiếu công cụ, phương tiện sản xuất",
    "Thiếu kiến thức về sản xuất",
    "Thiếu kỹ năng lao động",
    "Có người ốm đau, bệnh nặng, tai nạn",
    "Nguyên nhân khác",
  ]),
  principalRow: null,
};

const groups: Table = {
  id: "C",
  heading: "C. Nhóm đối tượng (một hộ có thể thuộc nhiều nhóm)",
  stub,
  columns: byHousehold,
  rows: listed([
    "Hộ dân tộc thiểu số",
    "Hộ không có khả năng lao động",
    "Hộ có người có công với cách mạng",
    "Hộ có chủ hộ là nữ",
  ]),
  principalRow: null,
};

const childrenOfHouseholds: Table = {
  id: "D",
  heading: "D. Thiếu hụt của trẻ em",
  stub,
  columns: columnsUnder("Trẻ em hộ nghèo", "Trẻ em hộ cận nghèo", "D!1"),
  rows: [
    row("1", "Tổng số trẻ em", children, { cells: withoutShare }),
    row("1.1", "Trong đó: thiếu hụt về y tế", children, { spoken: "trẻ em thiếu hụt về y tế" }),
    row("1.2", "Thiếu hụt về giáo dục", children, { spoken: "trẻ em thiếu hụt về giáo dục" }),
  ],
  principalRow: "1",
};

/** Phân tích hộ nghèo, hộ cận nghèo: the year's review by deprivation, cause and group, and of children. */
export const dh05: Template = {
  id: "dh-05" as TemplateId,
  version: 1,
  code: "ĐH-05/HN-PT",
  title: "Phân tích hộ nghèo, hộ cận nghèo",
  shortTitle: "Phân tích hộ nghèo",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["year"],
  // QĐ 24/2021/QĐ-TTg: the yearly review ends on 14/12.
  preliminaryUntil: "2022-12-14",
  tables: [deprived, causes, groups, childrenOfHouseholds].map((table) => onPovertyStandard(table)),
  rules: dh05Rules,
  otherForms: namesOf(dh05Shared),
};
