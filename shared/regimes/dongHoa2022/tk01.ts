import type { Table, Template } from "../../form/template.ts";
import type { OrgUnitId, TemplateId } from "../../ids.ts";
import type { Sector } from "../../orgUnit.ts";
import { stockOf } from "./measures.ts";
import { dated, ownColumn, worded } from "./ownColumns.ts";
import { communeRows, sumOfCommunes, townRowId, wholeRow } from "./placeRows.ts";
import { tk01Rules } from "./tk01Rules.ts";

const standing = stockOf("");

/** The communes of a sector under what they make together. */
function sectorRows(id: string, label: string, sector: Sector) {
  const parts = communeRows(standing, "{place}", sector);
  const formula = sumOfCommunes(parts.map((row) => row.id));
  return [wholeRow(id, id, label, standing, { formula }), ...parts];
}

const people: Table = {
  id: "A",
  heading: "A. Dân số, số hộ dân cư chia theo xã, phường",
  stub: [
    { shows: "number", label: "STT", letter: "A", width: 7 },
    { shows: "label", label: "Địa bàn", letter: "B", width: 42 },
  ],
  columns: [
    ownColumn("hh", "Tổng số hộ dân cư (hộ)", {
      number: "1",
      width: 22,
      measure: { unit: "hộ" },
    }),
    ownColumn("nk", "Tổng số dân số (người)", {
      number: "2",
      width: 22,
      measure: { unit: "người" },
    }),
    ownColumn("gc", "Ghi chú", { number: "3", width: 36, measure: worded }),
  ],
  rows: [
    ...sectorRows("I", "Khu vực thành thị", "urban"),
    ...sectorRows("II", "Khu vực nông thôn", "rural"),
    // Entered, not added up: the office's own total shows whether a commune was mistyped.
    wholeRow(townRowId, "III", "Toàn thị xã", standing),
  ],
  principalRow: townRowId,
};

const moment: Table = {
  id: "B",
  heading: "B. Thời điểm của số liệu",
  stub: people.stub.map((stub) => (stub.shows === "label" ? { ...stub, label: "Nội dung" } : stub)),
  columns: [ownColumn("v", "Ngày", { number: "1", width: 22, measure: dated })],
  rows: [wholeRow("1", "1", "Số liệu tính đến ngày", standing)],
  principalRow: null,
};

/** Dân số, số hộ dân cư: what clause IV.3 has Chi cục Thống kê supply, and every rate of the regime is divided by. */
export const tk01: Template = {
  id: "tk-01" as TemplateId,
  version: 1,
  code: "TK-01/DS",
  title: "Dân số, số hộ dân cư của thị xã và các xã, phường",
  shortTitle: "Dân số, số hộ dân cư",
  adoptedBy: null,
  reportedBy: ["ou-32" as OrgUnitId],
  periodKinds: ["plan"],
  neverLate: true,
  tables: [people, moment],
  rules: tk01Rules,
};
