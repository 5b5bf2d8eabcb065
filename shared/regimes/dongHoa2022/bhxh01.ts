import type { Template } from "../../form/template.ts";
import type { OrgUnitId, TemplateId } from "../../ids.ts";
import { communeRows, townRow } from "./communeRows.ts";
import { insuranceGroups } from "./insuranceGroups.ts";
import { stockOf } from "./measures.ts";
import { column } from "./ownLayout.ts";
import { unlikeLastYear } from "./ownRules.ts";

const cards = stockOf("thẻ");

/** BHXH thị xã, under the name that forms know it by. */
export const insurer = { unit: "ou-39" as OrgUnitId, name: "BHXH thị xã" } as const;

/** Số thẻ BHYT đã cấp: what the communes' figures are reconciled with. */
export const bhxh01: Template = {
  id: "bhxh-01" as TemplateId,
  version: 1,
  code: "BHXH-01",
  title: "Số thẻ BHYT đã cấp theo nhóm và xã, phường",
  shortTitle: "Số thẻ BHYT đã cấp",
  adoptedBy: null,
  reportedBy: [insurer.unit],
  periodKinds: ["quarter", "six-month", "year"],
  neverLate: true,
  tables: [
    {
      id: "A",
      heading: null,
      stub: [
        { shows: "number", label: "STT", letter: "A", width: 6 },
        { shows: "label", label: "Xã, phường", letter: "B", width: 36 },
        { shows: "unit", label: "ĐVT", letter: "C", width: 8 },
      ],
      columns: insuranceGroups.map(({ id, label }, index) =>
        column(id, label, {
          number: `${index + 1}`,
          group: "Số thẻ còn giá trị cuối kỳ",
          width: 20,
        }),
      ),
      rows: [...communeRows(cards), townRow(cards)],
      principalRow: "T",
    },
  ],
  rules: [
    unlikeLastYear("@T", {
      each: "column",
      table: "A",
      columns: insuranceGroups.map(({ id }) => id),
    }),
  ],
};
