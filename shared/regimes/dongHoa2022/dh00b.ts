import type { Template } from "../../form/template.ts";
import type { TemplateId } from "../../ids.ts";
import { dh04 } from "./dh04.ts";
import { rateOf, stockOf } from "./measures.ts";
import { column, computed, row, stubOf } from "./ownLayout.ts";
import { takenFrom } from "./taken.ts";

/** What clause IV.1 of the plan has the office make public, of the town and each commune. */
export const dh00b: Template = {
  id: "dh-00b" as TemplateId,
  version: 1,
  code: "ĐH-00b/CB",
  title: "Công bố tỷ lệ hộ nghèo, hộ cận nghèo",
  shortTitle: "Công bố tỷ lệ hộ nghèo",
  adoptedBy: null,
  reportedBy: [],
  periodKinds: ["quarter", "six-month", "year"],
  generated: "units-down",
  tables: [
    {
      id: "A",
      heading: null,
      stub: stubOf(28),
      columns: [
        column("1", "Tổng số hộ dân cư", { cell: takenFrom(dh04, "C/10/v") }),
        column("2", "Số hộ", { group: "Hộ nghèo", cell: takenFrom(dh04, "A/hh/9") }),
        column("3", "Tỷ lệ (%)", {
          group: "Hộ nghèo",
          cell: computed("@2/@1*100"),
          measure: rateOf(2),
        }),
        column("4", "Số hộ", { group: "Hộ cận nghèo", cell: takenFrom(dh04, "B/hh/9") }),
        column("5", "Tỷ lệ (%)", {
          group: "Hộ cận nghèo",
          cell: computed("@4/@1*100"),
          measure: rateOf(2),
        }),
      ],
      rows: [row("", "Hộ nghèo, hộ cận nghèo", stockOf("hộ"), { id: "hh" })],
      principalRow: "hh",
    },
  ],
  rules: [],
};
