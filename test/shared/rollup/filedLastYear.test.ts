import { describe, expect, it } from "vitest";
import type { CellKey, IndicatorId, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { yearFigures } from "../../../shared/regimes/dongHoa2022/figures.ts";
import { regime } from "../../../shared/regimes/dongHoa2022/regime.ts";
import { filedLastYear, listOtherStandard } from "../../../shared/rollup/filedLastYear.ts";
import { figureOf } from "../../support/figureOf.ts";
import { formOf } from "../regimes/filledForm.ts";

const year = formOf(dh04, "year");
const hoaHiepTrung = (indicator: IndicatorId) =>
  figureOf(yearFigures.figures, indicator, "ou-12" as OrgUnitId);

describe("what is filed of the year before", () => {
  it("stands beside the year's report: what ended 2021 is what 2022 began with", () => {
    const found = filedLastYear(year, "2022" as PeriodId, regime.lastYear, (indicator) => ({
      value: hoaHiepTrung(indicator),
      isOtherStandard: false,
    }));

    const shown = new Map<string, unknown>(found?.values);
    expect([shown.get("A/hh/9"), shown.get("B/hh/9")]).toEqual([168, 213]);
    expect(found?.otherStandard).toEqual(new Set());
  });

  it("stands beside no quarter's, and is none where nobody filed anything", () => {
    const quarter = formOf(dh04);
    const all = () => ({ value: 1, isOtherStandard: false });

    expect(filedLastYear(quarter, "2022Q1" as PeriodId, regime.lastYear, all)).toBeNull();
    expect(filedLastYear(year, "2022" as PeriodId, regime.lastYear, () => null)).toBeNull();
    expect(filedLastYear(year, "2022" as PeriodId, undefined, all)).toBeNull();
  });

  it("says which of it was counted on another standard", () => {
    const found = filedLastYear(year, "2022" as PeriodId, regime.lastYear, (indicator) => ({
      value: hoaHiepTrung(indicator),
      isOtherStandard: indicator.startsWith("poor-"),
    }));

    expect(found?.otherStandard).toEqual(new Set(["A/hh/9", "A/nk/9"]));
  });
});

describe("a report of another poverty line", () => {
  const before = formOf({
    ...dh04,
    tables: dh04.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.standard ? { ...row, standard: { ...row.standard, name: "2016–2020" } } : row,
      ),
    })),
  });
  const quarter = formOf(dh04);

  it("is not compared in what counts the poor, and is in what counts everybody", () => {
    const others = listOtherStandard(quarter, before);

    for (const key of ["A/hh/9", "B/nk/2", "C/12/v", "C/15a/v"]) {
      expect(others.has(key as CellKey)).toBe(true);
    }
    for (const key of ["C/10/v", "C/11/v", "C/16/v"]) {
      expect(others.has(key as CellKey)).toBe(false);
    }
  });

  it("of the same line is compared in everything", () => {
    expect(listOtherStandard(quarter, formOf(dh04))).toEqual(new Set());
  });
});
