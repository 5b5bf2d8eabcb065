import { describe, expect, it } from "vitest";
import { compareSources, type GatheredCheck } from "../../../shared/rollup/compareSources.ts";
import { engineSheetOf } from "../../support/secondEngineSheet.ts";
import { gathered, said } from "../rollup/comparedSources.ts";
import { childUnit } from "../rollup/everyAggregation.ts";
import { drawn } from "./drawnConsolidation.ts";

const units = [childUnit("Xã A", "rural", { jobs: 3 })];

function sheetOf(checks: readonly GatheredCheck[]) {
  const { second } = drawn(units, [], null, {
    checks: checks.map((one) => ({ ...one, outcome: compareSources(one) })),
  });
  const lines = second.rows.map(({ cells }) =>
    cells.slice(1, 8).map((cell) => cell?.value ?? null),
  );
  return { second, lines };
}

describe("the sheet beside a consolidation compares sources", () => {
  const differing = gathered(
    said("7 6 5"),
    said("7 8 4", { source: { version: 1, approved: true } }),
  );
  const { second, lines } = sheetOf([differing, gathered(said("7"), said("."))]);

  it("with both figures, their difference and what to do, then each commune that differs", () => {
    expect(lines[3]?.[0]).toBe("Đối chiếu giữa các nguồn");
    expect(lines[5]).toEqual([
      ...["1", "Người được đào tạo nghề (người)", 18, 19, -1],
      ...["lệch ở 2/3 đơn vị có cả hai số", "Đối chiếu danh sách học viên."],
    ]);
    expect(lines[6]?.[1]).toContain("A: xã, phường (ĐH-02), 3/3 đơn vị.");
    expect(lines.slice(7, 9)).toEqual([
      ["", "Xã B", 6, 8, -2, "lệch", ""],
      ["", "Xã C", 5, 4, 1, "lệch", ""],
    ]);
  });

  it("and says so where there is nothing to compare with yet", () => {
    expect(lines[9]).toEqual([
      ...["2", "Người được đào tạo nghề (người)", null, null, ""],
      ...["chưa có nguồn đối chiếu", ""],
    ]);
  });

  it("without a difference while some of the communes are missing from a sum", () => {
    const all = { whole: 20, source: { version: 1, approved: true } };
    const waiting = gathered(said("7 ."), said(". .", all), { each: "whole" });

    const { second: sheet, lines: own } = sheetOf([waiting]);

    expect(own[5]?.slice(2, 6)).toEqual([7, 20, "", "chưa đủ số liệu để đối chiếu"]);
    expect(engineSheetOf(sheet.rows.map(({ cells }) => cells)).valueAt(5, 5)).toBe("");
  });

  it("with differences that follow what is typed into the figures", () => {
    const engine = engineSheetOf(second.rows.map(({ cells }) => cells));
    expect([5, 7, 8].map((row) => engine.valueAt(row, 5))).toEqual([-1, -2, 1]);
    engine.type([
      [7, 3, 8],
      [8, 3, "..."],
    ]);
    expect([7, 8].map((row) => engine.valueAt(row, 5))).toEqual([0, ""]);
  });

  it("before it says who is missing; without any comparison that comes first", () => {
    expect(lines.findIndex(([text]) => text === "Nghi vấn và đơn vị còn thiếu")).toBe(12);
    expect(sheetOf([]).lines[3]?.[0]).toBe("Nghi vấn và đơn vị còn thiếu");
  });
});
