import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { computeForm } from "../../shared/form/computeForm.ts";
import { none } from "../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { fromArray, toArray } from "../../shared/report/valuesArray.ts";
import { consolidate, type UnitFigures } from "../../shared/rollup/consolidate.ts";
import { formOf } from "../shared/regimes/filledForm.ts";
import { opening, type Standing } from "./fakeReplies.ts";

type UnitReply = ConsolidationReply["units"][number];

const form = formOf(dh04, "quarter");

/** Xã Hòa Xuân Đông: 90 poor households, of which 4 have become near-poor, who are missing among the near-poor, and 1 has
 *  fallen into poverty; an estimate. */
const hoaXuanDong: UnitReply = {
  ...nothing("ou-20", "Xã Hòa Xuân Đông", "rural"),
  standing: { kind: "counted", approved: true, estimated: true, preliminary: true },
  version: 2,
  sentAt: "2022-03-09T16:20:00+07:00",
  sentBy: "Trần Văn Nam",
  errors: 1,
  withErrors: "Còn chờ danh sách của thôn.",
  values: toArray(
    dh04,
    computeForm(
      form,
      new Map(
        Object.entries({
          ...Object.fromEntries([...form.cells.keys()].map((key) => [key, none])),
          ...opening,
          ...{ "A/hh/1": 90, "A/hh/2": 4, "A/hh/5": 1, "A/nk/1": 270, "A/nk/2": 11, "A/nk/5": 4 },
          ...{ "C/10/v": 2500, "C/14a/v": 90, "C/16/v": 5 },
        }).map(([key, value]) => [key as CellKey, value]),
      ),
    ),
  ),
};

/** The poverty form over three communes: xã Hòa Tâm as the fake Worker has it, one that is approved, one that has not
 *  reported. */
export function consolidation(self: Standing): ConsolidationReply {
  const units = [nothing("ou-11", "Phường Hòa Vinh", "urban"), ofHoaTam(self), hoaXuanDong];
  const figures = consolidate(form, units.map(figuresOf), null);
  return {
    template: { id: "dh-04", version: self.template.version },
    period: "2022Q1",
    periodName: null,
    unit: { id: "ou-01", name: "Thị xã Đông Hòa", type: "town" },
    asOf: self.now,
    units,
    own: null,
    targets: { M3: 34 },
    unitTargets: { M3: [8, 20, 6] },
    totals: Object.fromEntries(figures.map(({ key, total }) => [key, total])),
    milestones: { M3: [2, 6, 5] },
    lastYear: null,
    crossChecks: [
      {
        id: "X1",
        title: "Hộ dân cư",
        ...{ unit: "hộ", decimals: 0, each: "unit", importance: "warning" },
        tolerance: { absolute: 0, percent: 0 },
        instruction: "Đối chiếu với Chi cục Thống kê.",
        units: units.map(({ id, name }) => ({ id, name })),
        left: {
          ...{ kind: "children", name: "xã, phường", whole: null, source: null },
          byUnit: [null, self.version > 0 ? 2914 : null, 2500],
        },
        right: {
          ...{ kind: "supplier", name: "Chi cục Thống kê", whole: null },
          source: { version: 1, approved: false },
          byUnit: [3100, 2914, 2490],
        },
        outcome: "differs",
      },
      {
        id: "X2",
        title: "Danh sách hộ nghèo",
        ...{ unit: "hộ", decimals: 0, each: "whole", importance: "info" },
        tolerance: { absolute: 0, percent: 0 },
        instruction: "",
        units: [],
        left: { kind: "children", name: "xã, phường", whole: null, source: null, byUnit: [] },
        right: { kind: "nobody", name: "danh sách", whole: null, source: null, byUnit: [] },
        outcome: "no-source",
      },
    ],
  };
}

function ofHoaTam(self: Standing): UnitReply {
  const { version, state, sentAt, values, reasons, withErrors, errors, warnings } = self;
  const sentBy = self.sentBy ?? self.person.name;
  if (version === 0) return nothing("ou-19", "Xã Hòa Tâm", "rural");
  return {
    ...nothing("ou-19", "Xã Hòa Tâm", "rural"),
    standing: { kind: "counted", approved: state === "approved", ...self.dataState },
    ...{ version, sentAt, sentBy, values, reasons, withErrors, errors, warnings },
    provisional: self.missing as CellKey[],
    sourceChanges: self.sourceChanges,
  };
}

function nothing(id: string, name: string, sector: UnitReply["sector"]): UnitReply {
  return {
    ...{ id, name, sector, standing: { kind: "not-reported" }, version: 0 },
    ...{
      sentAt: null,
      sentBy: null,
      values: null,
      provisional: [],
      adjusted: [],
      errors: 0,
      warnings: 0,
    },
    ...{ reasons: [], withErrors: null, sourceChanges: [] },
  };
}

function figuresOf({ id, name, sector, standing, version, values }: UnitReply): UnitFigures {
  const read = (values && fromArray(dh04, values)) ?? new Map();
  return { unit: id as OrgUnitId, name, sector, standing, version, values: read };
}
