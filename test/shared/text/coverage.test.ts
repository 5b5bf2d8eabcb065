import { describe, expect, it } from "vitest";
import type { OrgUnitId } from "../../../shared/ids.ts";
import type { UnitFigures } from "../../../shared/rollup/consolidate.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { sayWholeCoverage } from "../../../shared/text/coverage.ts";

const units = (...standings: UnitStanding[]): UnitFigures[] =>
  standings.map((standing, index) => ({
    unit: `ou-${index}` as OrgUnitId,
    name: `Đơn vị ${index}`,
    sector: "rural",
    standing,
    values: new Map(),
    version: 1,
  }));

const counted = (more: Partial<Extract<UnitStanding, { kind: "counted" }>> = {}): UnitStanding => ({
  ...{ kind: "counted", approved: false, estimated: false, preliminary: false },
  ...more,
});

const missing: UnitStanding = { kind: "not-reported" };
const corrected: UnitStanding = { kind: "being-corrected" };
const silent: UnitStanding = { kind: "nothing-to-report" };

describe("a consolidation says how many units it is made from", () => {
  it.each<[string, UnitFigures[], string]>([
    [
      "of all that owe it, and why the others are missing",
      units(counted({ approved: true }), counted(), missing, corrected),
      "2/4 đơn vị, 1 đã duyệt, 1 chưa báo cáo, 1 đang chỉnh sửa",
    ],
    [
      "and how many of them are estimates or “sơ bộ”",
      units(
        counted({ approved: true, preliminary: true }),
        counted({ preliminary: true, estimated: true }),
        counted(),
      ),
      "3/3 đơn vị, 1 đã duyệt, 1 số ước, 2 sơ bộ",
    ],
    [
      "and no more, where a report is made only if there is something to report",
      units(counted({ approved: true }), silent, silent, counted()),
      "2 đơn vị có báo cáo, 1 đã duyệt",
    ],
    [
      "and which of those came back",
      units(counted(), silent, corrected),
      "1 đơn vị có báo cáo, 0 đã duyệt, 1 đang chỉnh sửa",
    ],
    [
      "and which owe nothing: no total waits for them",
      units(counted(), missing, { kind: "exempt", reason: "Bão." }),
      "1/2 đơn vị, 0 đã duyệt, 1 chưa báo cáo, 1 miễn nộp",
    ],
    ["none, where nobody had anything to report", units(silent), "0 đơn vị có báo cáo, 0 đã duyệt"],
  ])("%s", (_, among, said) => {
    expect(sayWholeCoverage(among, null, "thị xã")).toBe(said);
  });
});
