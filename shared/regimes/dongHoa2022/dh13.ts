import type { Column, Table, Template } from "../../form/template.ts";
import type { OrgUnitId, TemplateId } from "../../ids.ts";
import type { Measure } from "../../indicator.ts";
import { dh13Rows } from "./dh13Rows.ts";
import { dh13Rules } from "./dh13Rules.ts";
import { moneyOf, rateOf, stockOf } from "./measures.ts";
import { ownColumn, unaimed, worded } from "./ownColumns.ts";
import { standardStub } from "./standardColumns.ts";

/** Everything counts from the start of the year: a project of the sender's own may stand in another row next time, so
 *  no row can be added up over the quarters. */
function column(id: string, label: string, group: string, measure: Partial<Measure>): Column {
  return ownColumn(id, label, { group, measure, width: 13 });
}

const money = moneyOf("stock");
const funds = "Kinh phí (triệu đồng)";
const supported = "Được hỗ trợ";

const resources: Table = {
  id: "A",
  heading: "Mỗi phòng ghi phần do phòng mình quản lý, cấp phát; phần của phòng khác ghi “-”.",
  stub: standardStub.filter(({ shows }) => shows !== "unit"),
  columns: [
    ownColumn("1", "Tên dự án, nguồn vốn", { width: 40, measure: worded }),
    column("2", "Dự toán năm", funds, money),
    column("3", "Đã cấp (lũy kế)", funds, money),
    column("4", "Đã giải ngân (lũy kế)", funds, money),
    ownColumn("5", "Giải ngân so với dự toán (%)", {
      group: funds,
      cell: { kind: "computed", formula: "@4/@2*100" },
      measure: { ...rateOf(1), ...unaimed },
    }),
    column("6", "Số hộ (lũy kế)", supported, { unit: "hộ" }),
    column("7", "Số lao động (lũy kế)", supported, { unit: "người" }),
    ownColumn("8", "Ghi chú", { width: 22, measure: worded }),
  ],
  rows: dh13Rows(stockOf("")),
  principalRow: "T",
};

/** Nguồn lực thực hiện: what is planned, allotted and spent for each programme, clauses IV.2, IV.4 and IV.5. */
export const dh13: Template = {
  id: "dh-13" as TemplateId,
  version: 1,
  code: "ĐH-13/NL",
  title: "Nguồn lực thực hiện công tác lao động, thương binh và xã hội",
  shortTitle: "Nguồn lực",
  adoptedBy: null,
  reportedBy: ["ou-31", "ou-33", "ou-34"] as OrgUnitId[],
  periodKinds: ["quarter", "six-month", "year"],
  neverLate: true,
  tables: [resources],
  rules: dh13Rules,
};
