import type { OrgUnitId } from "../../ids.ts";
import type { Regime } from "../../regime.ts";
import { calendar } from "./calendar.ts";
import { crossChecks } from "./crossChecks.ts";
import { filing } from "./filing.ts";
import { indicators } from "./indicators.ts";
import { lastYear } from "./lastYear.ts";
import { milestones } from "./milestones.ts";
import { paper } from "./paper.ts";

/** The 2022 labour, war-invalids and social-affairs plan of thị xã Đông Hòa. */
export const regime: Regime = {
  id: "dong-hoa-2022",
  name: "Chế độ báo cáo năm 2022",
  consolidatedBy: "ou-01" as OrgUnitId,
  receivedBy: "ou-02" as OrgUnitId,
  // Clauses IV.1 and IV.15: by way of UBND thị xã, to be reported on from there.
  onwardTo: ["UBND thị xã", "Thường trực Thị ủy, UBND tỉnh"],
  // Clauses IV.1 and IV.15, and the branch's own superior.
  editionsTo: ["UBND thị xã", "Thường trực Thị ủy", "UBND tỉnh", "Sở LĐ-TB&XH"],
  locality: "Đông Hòa",
  paper,
  illustrative: true,
  calendar,
  // The plan's own words: "trước ngày" excludes the day, every quarter is owed, and nothing says by when the office
  // sends on what it has received.
  settings: {
    inclusive: false,
    merged: [],
    weekends: "last-working-day",
    onward: [],
    preliminaryUntil: null,
  },
  indicators,
  milestones,
  crossChecks,
  lastYear,
  filing,
};
