import * as v from "valibot";
import { expect, it } from "vitest";
import { EditionContent } from "../../../shared/api/editions.ts";

// As the first editions were stored, with every member that they had. They are never written anew: whoever adds a member
// to these replies makes it optional, and this text stays as it is.
const heading = {
  ...{ regime: "dong-hoa-2022", year: 2022, officeName: "Phòng LĐ-TB&XH" },
  ...{ locality: "Đông Hòa", illustrative: true },
};
const counted = { kind: "counted", approved: true, estimated: false, preliminary: false };
const total = { value: 12, covered: 1, expected: 2, approved: 1, own: null };

const unit = {
  ...{ id: "ou-12", name: "Phường Hòa Hiệp Trung", sector: "urban", standing: counted, version: 1 },
  ...{ sentAt: "2022-03-09T10:00:00+07:00", sentBy: "Nguyễn Thị Lan", values: [12, null] },
  provisional: ["A/1/1"],
  adjusted: [{ cell: "A/1/2", value: 3 }],
  ...{ errors: 0, warnings: 1 },
  reasons: [{ violations: ["R1@A"], text: "Đã đối chiếu." }],
  ...{ withErrors: null, sourceChanges: [] },
};

const consolidation = {
  template: { id: "dh-04", version: 1 },
  ...{ period: "2022Q1", periodName: null, asOf: "2022-03-10T08:00:00+07:00" },
  unit: { id: "ou-01", name: "Thị xã Đông Hòa", type: "town" },
  units: [
    unit,
    ...[
      { kind: "not-reported" },
      { kind: "nothing-to-report" },
      { kind: "exempt", reason: "Không có hộ nghèo." },
      { kind: "being-corrected" },
      { kind: "left-out", reason: "Sai biểu." },
    ].map((standing) => ({ ...unit, standing, values: null })),
  ],
  own: null,
  targets: { M3: 34 },
  totals: { "A/1/1": total },
  milestones: { M3: [2, { s: "none" }] },
  unitTargets: { M3: [5, null] },
  lastYear: {
    ...{ period: "2021Q1", own: null },
    units: [{ standing: counted, values: [10, null], otherStandard: ["A/1/1"] }],
  },
  crossChecks: [
    {
      ...{ id: "X1", title: "Hộ dân cư", unit: "hộ", decimals: 0, each: "unit" },
      ...{ importance: "warning", tolerance: { absolute: 0, percent: 0 }, instruction: "" },
      units: [{ id: "ou-12", name: "Phường Hòa Hiệp Trung" }],
      left: { kind: "children", name: "xã, phường", whole: null, source: null, byUnit: [12] },
      right: {
        ...{ kind: "supplier", name: "Chi cục Thống kê", whole: null, byUnit: [13] },
        source: { version: 1, approved: false },
      },
      outcome: "differs",
    },
  ],
};

const figures = {
  reports: [{ template: "dh-04", standing: counted, version: 1, errors: 0, warnings: 0 }],
  ...{ values: [12], targets: { M3: 5 } },
};

const overview = {
  template: { id: "dh-00", version: 1 },
  ...{ period: "2022Q1", window: { from: "2022-01-01", to: "2022-03-14" } },
  ...{ unit: { id: "ou-01", name: "Thị xã Đông Hòa" }, asOf: "2022-03-10T08:00:00+07:00" },
  sources: [{ id: "dh-04", code: "ĐH-04/HN", shortTitle: "Hộ nghèo" }],
  notAsked: ["A/1/1"],
  units: [{ id: "ou-12", name: "Phường Hòa Hiệp Trung", sector: "urban", ...figures }],
  own: figures,
  totals: { "A/1/1": total },
};

it.each([
  ["of one form", { heading, consolidation, overview: null }],
  ["of several forms", { heading, consolidation: null, overview }],
])("an edition %s is read as it was stored first, whatever has been added since", (_, content) => {
  expect(v.parse(EditionContent, content)).toEqual(content);
});
