import type { Row, Table, Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import { dh02b } from "./dh02b.ts";
import { dh02Rules } from "./dh02Rules.ts";
import { aimingAt, countOf, moneyOf } from "./measures.ts";
import { ofPlan } from "./sharedFigures.ts";
import { standardColumns, standardStub } from "./standardColumns.ts";
import { emptyBut, headingRow, numberedRow as row } from "./standardRows.ts";
import { trainingCentre } from "./trainingCentre.ts";

const people = countOf("người");
const columns = standardColumns("dtn");

/** What the training centre has counted for the unit since the year began: its classes are one list of the year. */
const reconciled: Row = row("8", "Đối chiếu: học viên theo TT GDNN-GDTX", people, {
  spoken: "số học viên theo TT GDNN-GDTX",
  cells: emptyBut(columns, {
    3: {
      cell: {
        kind: "carried",
        from: {
          kind: "elsewhere",
          template: dh02b.id,
          by: trainingCentre,
          period: "same",
          cell: "A/T/{unit}",
          ifMissing: "blank",
          orElse: null,
        },
      },
    },
  }),
});

const training: Table = {
  id: "A",
  heading: null,
  stub: standardStub,
  columns,
  rows: [
    row("1", "Số người được đào tạo nghề", countOf("người", aimingAt("M1")), {
      formula: "@1.1+@1.2",
    }),
    row("1.1", "Nghề phi nông nghiệp", countOf("người", aimingAt("M1a")), {
      spoken: "số người học nghề phi nông nghiệp",
    }),
    row("1.2", "Nghề nông nghiệp", countOf("người", aimingAt("M1b")), {
      spoken: "số người học nghề nông nghiệp",
    }),
    row("2", "Trong đó: nữ", people, { spoken: "học viên nữ" }),
    headingRow("3", "Chia theo đối tượng", columns),
    row("3.1", "Người có công với cách mạng và thân nhân", people),
    row("3.2", "Người thuộc hộ nghèo", people),
    row("3.3", "Người thuộc hộ cận nghèo", people),
    row("3.4", "Người dân tộc thiểu số", people),
    row("3.5", "Người khuyết tật", people),
    row("3.6", "Đối tượng khác", people, { spoken: "học viên thuộc đối tượng khác" }),
    row("4", "Số người đăng ký học nghề", people),
    row("5", "Số người tốt nghiệp, được cấp chứng chỉ", people, { spoken: "số người tốt nghiệp" }),
    row("6", "Số người có việc làm sau đào tạo", people, { formula: "@6.1+@6.2+@6.3" }),
    row("6.1", "Được doanh nghiệp tuyển dụng", people, {
      spoken: "học viên được doanh nghiệp tuyển dụng",
    }),
    row("6.2", "Được bao tiêu sản phẩm", people, { spoken: "học viên được bao tiêu sản phẩm" }),
    row("6.3", "Tự tạo việc làm", people, { spoken: "học viên tự tạo việc làm" }),
    row("7", "Kinh phí đào tạo nghề", moneyOf("flow")),
    reconciled,
  ],
  principalRow: null,
};

/** Kết quả đào tạo nghề cho lao động, by where the learners live. */
export const dh02: Template = {
  id: "dh-02" as TemplateId,
  version: 1,
  code: "ĐH-02/ĐTN",
  title: "Kết quả đào tạo nghề cho lao động",
  shortTitle: "Đào tạo nghề",
  adoptedBy: null,
  reportedBy: ["ward", "commune"],
  periodKinds: ["quarter", "six-month", "year"],
  tables: [training],
  rules: dh02Rules,
  otherForms: ofPlan,
};
