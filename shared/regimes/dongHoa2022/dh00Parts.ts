import type { Row, Table } from "../../form/template.ts";
import { dh04 } from "./dh04.ts";
import { dh08 } from "./dh08.ts";
import { dh09 } from "./dh09.ts";
import { stockOf } from "./measures.ts";
import { column, nothing, row as plainRow, stubOf } from "./ownLayout.ts";
import { taken } from "./taken.ts";

type Taken = readonly [form: Parameters<typeof taken>[0], cell: string];

function row(id: string, label: string, unit: string, from: Taken): Row {
  return { ...plainRow("", label, stockOf(unit)), id, cells: { v: taken(...from) } };
}

/** What the rates of the headline are made of: over the units a rate is made anew of these sums. */
export const dh00Parts: Table = {
  id: "B",
  heading: "Số liệu gốc của các tỷ lệ",
  stub: stubOf(38),
  columns: [column("v", "Số liệu", nothing)],
  rows: [
    row("p0", "Hộ nghèo đầu năm", "hộ", [dh04, "C/14a/v"]),
    row("p1", "Hộ nghèo cuối kỳ", "hộ", [dh04, "A/hh/9"]),
    row("h", "Tổng số hộ dân cư", "hộ", [dh04, "C/10/v"]),
    row("c0", "Trẻ em có hoàn cảnh đặc biệt", "trẻ em", [dh09, "A/2/2"]),
    row("c1", "Trong đó: được chăm sóc, trợ giúp", "trẻ em", [dh09, "A/3/2"]),
    row("a0", "Tổng số trẻ em dưới 16 tuổi", "trẻ em", [dh09, "A/1/2"]),
    row("a1", "Trẻ em bị xâm hại từ đầu năm", "trẻ em", [dh09, "A/5/3"]),
    row("d1", "Trẻ em tử vong do đuối nước từ đầu năm", "trẻ em", [dh09, "A/7.1.1/3"]),
    row("d0", "Cùng kỳ năm trước: trẻ em tử vong do đuối nước", "trẻ em", [dh09, "A/7.1.1/5"]),
    row("a00", "Cùng kỳ năm trước: tổng số trẻ em", "trẻ em", [dh09, "A/1/5"]),
    row("i0", "Người thuộc hộ cận nghèo", "người", [dh08, "A/cn/1"]),
    row("i1", "Trong đó: có thẻ BHYT", "người", [dh08, "A/cn/2"]),
  ],
  principalRow: null,
};
