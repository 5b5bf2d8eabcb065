import type { OrgUnitId } from "../../ids.ts";
import type { Regime } from "../../regime.ts";
import { calendar } from "./calendar.ts";
import { crossChecks } from "./crossChecks.ts";
import { filing } from "./filing.ts";
import { indicators } from "./indicators.ts";
import { lastYear } from "./lastYear.ts";
import { milestones } from "./milestones.ts";

/** The 2022 labour, war-invalids and social-affairs plan of thị xã Đông Hòa. */
export const regime: Regime = {
  id: "dong-hoa-2022",
  name: "Chế độ báo cáo năm 2022",
  consolidatedBy: "ou-01" as OrgUnitId,
  receivedBy: "ou-02" as OrgUnitId,
  locality: "Đông Hòa",
  illustrative: true,
  calendar,
  // The plan's own words: "trước ngày" excludes the day, and every quarter is owed.
  settings: { inclusive: false, merged: [] },
  indicators,
  milestones,
  crossChecks,
  lastYear,
  filing,
};
