import type { Row, Table, Template } from "../../form/template.ts";
import type { IndicatorId, TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { cumulativeRate, judgedAtEnd } from "./cumulativeRate.ts";
import { dh10Rules } from "./dh10Rules.ts";
import { entryColumn } from "./entryColumn.ts";
import { countOf, stockOf } from "./measures.ts";
import { standardColumns, standardStub } from "./standardColumns.ts";
import { headingRow, numberedRow } from "./standardRows.ts";
import { yesNoOf } from "./yesNo.ts";

const prefix = "bdg";
const columns = standardColumns(prefix);
const people = countOf("người");
const sessions = countOf("buổi");

function kept(unit: string, indicator: string): Measure {
  return stockOf(unit, { direction: "maintain", target: indicator as IndicatorId });
}

/** A model is kept where there are as many as a year ago. */
const models: Row = numberedRow(
  "1",
  "Mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới đang hoạt động",
  kept("mô hình", "M5e"),
  {
    spoken: "số mô hình phòng ngừa, ứng phó với bạo lực trên cơ sở giới",
    cells: {
      ...judgedAtEnd("M5e", "maintain"),
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
  },
);

const equality: readonly Row[] = [
  headingRow("I", "Bình đẳng giới", columns),
  models,
  numberedRow("2", "Nạn nhân bị bạo lực trên cơ sở giới được phát hiện", people, {
    spoken: "số nạn nhân bị bạo lực trên cơ sở giới được phát hiện",
  }),
  numberedRow("2.1", "Trong đó: được hỗ trợ, tiếp cận ít nhất một dịch vụ", people, {
    spoken: "số nạn nhân được hỗ trợ",
  }),
  cumulativeRate("3", "Tỷ lệ nạn nhân được hỗ trợ", ["2.1", "2", 100], "3", {
    direction: "up",
    decimals: 1,
  }),
  numberedRow("4", "Người gây bạo lực trên cơ sở giới được tư vấn", people),
  numberedRow("5", "Xã, phường có nữ lãnh đạo chủ chốt", yesNoOf("COUNT_TRUE"), {
    spoken: "nữ lãnh đạo chủ chốt",
  }),
  numberedRow("6", "Buổi tuyên truyền về bình đẳng giới", sessions, {
    spoken: "số buổi tuyên truyền về bình đẳng giới",
  }),
  numberedRow("6.1", "Lượt người dự", countOf("lượt người"), {
    spoken: "lượt người dự tuyên truyền về bình đẳng giới",
  }),
];

const evils: readonly Row[] = [
  headingRow("II", "Phòng, chống tệ nạn xã hội", columns),
  numberedRow("7", "Đội công tác xã hội tình nguyện đang hoạt động", kept("đội", "M7"), {
    spoken: "số đội công tác xã hội tình nguyện",
    cells: judgedAtEnd("M7", "maintain"),
  }),
  numberedRow("7.1", "Thành viên của đội", stockOf("người"), {
    spoken: "thành viên đội công tác xã hội tình nguyện",
  }),
  numberedRow("7.2", "Hoạt động của đội", countOf("lượt"), {
    spoken: "hoạt động của đội công tác xã hội tình nguyện",
  }),
  numberedRow("8", "Tụ điểm tệ nạn mại dâm", stockOf("tụ điểm", { direction: "down" }), {
    spoken: "số tụ điểm tệ nạn mại dâm",
  }),
  numberedRow("9", "Lượt kiểm tra cơ sở kinh doanh dịch vụ", countOf("lượt")),
  numberedRow("10", "Người nghiện ma túy đang quản lý", stockOf("người")),
  numberedRow("11", "Xã, phường lành mạnh, không có tệ nạn mại dâm", yesNoOf("COUNT_TRUE"), {
    spoken: "xã, phường lành mạnh",
    cells: judgedAtEnd("M8", "maintain"),
  }),
];

const work: readonly Row[] = [
  headingRow("III", "Tuyên truyền, kiểm tra", columns),
  numberedRow(
    "12",
    "Buổi tuyên truyền về lao động, người có công và xã hội (gồm cả dòng 6)",
    sessions,
    { spoken: "tổng số buổi tuyên truyền" },
  ),
  numberedRow("13", "Lượt tin, bài phát trên Đài Truyền thanh xã, phường", countOf("lượt")),
  numberedRow("14", "Đoàn kiểm tra, giám sát", countOf("đoàn")),
  numberedRow("15", "Ban Chỉ đạo được kiện toàn", countOf("ban")),
];

/** The rows of a section stand below its heading. */
function below(row: Row): Row {
  const isHeading = row.measure.unit === "";
  return isHeading ? row : { ...row, level: row.level === 0 ? 1 : 2 };
}

const indicators: Table = {
  id: "A",
  heading: "A. Số liệu",
  stub: standardStub,
  columns,
  rows: [...equality, ...evils, ...work].map(below),
  principalRow: null,
};

/** What the units write stands side by side in the town's. */
const words: Measure = countOf("", { type: "text", aggregation: "TEXT_MERGE" });

const narrative: Table = {
  id: "B",
  heading: "B. Đánh giá chung",
  stub: standardStub,
  columns: [entryColumn("1", "Nội dung", { measure: { type: "text" } })],
  rows: [
    numberedRow("1", "Kết quả nổi bật", words),
    numberedRow("2", "Khó khăn, vướng mắc", words),
    numberedRow("3", "Kiến nghị, đề xuất", words),
  ],
  principalRow: null,
};

/** Bình đẳng giới; phòng, chống tệ nạn xã hội, with what the figures cannot say. */
export const dh10: Template = {
  id: "dh-10" as TemplateId,
  version: 1,
  code: "ĐH-10/BĐG-TNXH",
  title: "Kết quả công tác bình đẳng giới; phòng, chống tệ nạn xã hội",
  shortTitle: "Bình đẳng giới, phòng chống TNXH",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [indicators, narrative],
  rules: dh10Rules,
};
