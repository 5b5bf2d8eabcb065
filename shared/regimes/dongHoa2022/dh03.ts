import type { Row, Table, Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import { dh03Rules } from "./dh03Rules.ts";
import { aimingAt, countOf, moneyOf, stockOf } from "./measures.ts";
import { ofPlan } from "./sharedFigures.ts";
import { standardColumns, standardStub } from "./standardColumns.ts";
import { headingRow, numberedRow as row } from "./standardRows.ts";

const people = countOf("người");
const columns = standardColumns("vl");

function market(number: string, country: string, spoken: string): Row {
  return row(number, country, people, { spoken });
}

const jobs: Table = {
  id: "A",
  heading: null,
  stub: standardStub,
  columns,
  rows: [
    row("1", "Giải quyết việc làm", countOf("người", aimingAt("M2")), { formula: "@1.1+@1.2" }),
    row("1.1", "Trong nước", people, { spoken: "việc làm trong nước" }),
    row("1.2", "Đi làm việc có thời hạn ở nước ngoài", countOf("người", aimingAt("M2a"))),
    row("2", "Trong đó: nữ", people, { spoken: "lao động nữ" }),
    headingRow("3", "Chia theo khu vực kinh tế", columns),
    row("3.1", "Nông, lâm nghiệp, thủy sản", people),
    row("3.2", "Công nghiệp, xây dựng", people),
    row("3.3", "Thương mại, dịch vụ", people),
    headingRow("4", "Chia theo kênh giải quyết việc làm", columns),
    row("4.1", "Chương trình phát triển kinh tế – xã hội", people),
    row("4.2", "Vay vốn Quỹ quốc gia về việc làm, NHCSXH", people, {
      spoken: "việc làm từ vốn vay Quỹ quốc gia về việc làm, NHCSXH",
    }),
    row("4.3", "Đi làm việc ở nước ngoài", people, { formula: "@1.2" }),
    row("4.4", "Kênh khác", people, { spoken: "việc làm qua kênh khác" }),
    row("5", "Việc làm tăng thêm", countOf("người", aimingAt("M2b"))),
    headingRow("6", "Lao động đi làm việc ở nước ngoài theo thị trường", columns),
    market("6.1", "Nhật Bản", "lao động đi Nhật Bản"),
    market("6.2", "Đài Loan", "lao động đi Đài Loan"),
    market("6.3", "Hàn Quốc", "lao động đi Hàn Quốc"),
    market("6.4", "Thị trường khác", "lao động đi thị trường khác"),
    row("7", "Số người mất việc làm", people),
    headingRow("8", "Vay vốn giải quyết việc làm", columns),
    row("8.1", "Số hộ được vay vốn", countOf("hộ")),
    row("8.2", "Dư nợ cuối kỳ", moneyOf("stock"), { spoken: "dư nợ vay giải quyết việc làm" }),
    row("8.3", "Trong đó: nợ quá hạn", moneyOf("stock"), { spoken: "nợ quá hạn" }),
    row("9", "Lao động tham gia bảo hiểm xã hội cuối kỳ", stockOf("người"), {
      spoken: "lao động tham gia bảo hiểm xã hội",
    }),
  ],
  principalRow: null,
};

/** Kết quả giải quyết việc làm, lao động đi làm việc ở nước ngoài. */
export const dh03: Template = {
  id: "dh-03" as TemplateId,
  version: 1,
  code: "ĐH-03/VL",
  title: "Kết quả giải quyết việc làm, lao động đi làm việc ở nước ngoài",
  shortTitle: "Giải quyết việc làm",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [jobs],
  rules: dh03Rules,
  otherForms: ofPlan,
};
