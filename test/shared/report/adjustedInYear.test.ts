import { describe, expect, it } from "vitest";
import { readCalendar } from "../../../shared/calendar/settings.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { calendar } from "../../../shared/regimes/dongHoa2022/calendar.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { dh06b } from "../../../shared/regimes/dongHoa2022/dh06b.ts";
import {
  type AdjustedReport,
  listAdjustedAtStart,
  listOpeningGaps,
  listStarts,
  quartersWithin,
} from "../../../shared/report/adjustedInYear.ts";
import { type CarriedFrom, resolveCarried } from "../../../shared/report/carried.ts";
import { sayOpeningGap } from "../../../shared/text/openingGaps.ts";
import { sayFrom } from "../../../shared/text/sourceChanges.ts";
import { formOf } from "../regimes/filledForm.ts";

const opening = "A/hh/1" as CellKey;
const filed: CarriedFrom = { kind: "figure", source: "Phòng" };
const closing = (period: string): CarriedFrom => {
  return { kind: "report", period: period as PeriodId, version: 1, approved: true };
};

/** A quarter in which the unit put 171 in the place of 168 in one cell. */
function adjusting(period: string, from: CarriedFrom, cell = opening): AdjustedReport {
  return {
    ...{ period: period as PeriodId, version: 2, approved: true },
    values: new Map<CellKey, DataValue>([[cell, 171]]),
    adjusted: new Map([[cell, { value: 168, from }]]),
    reasons: [{ violations: [`adjusted@${cell}`], text: "Sót ba hộ" }],
  };
}

/** The six months, in which the unit put another figure in the place of the first quarter's. */
function adjustingOn(carried: number, count: number): AdjustedReport {
  const from: CarriedFrom = { ...closing("2022Q1"), kind: "report", adjusted: true } as CarriedFrom;
  return {
    ...adjusting("2022S1", from),
    values: new Map<CellKey, DataValue>([[opening, count]]),
    adjusted: new Map([[opening, { value: carried, from }]]),
  };
}

function periodOf(id: string) {
  const period = calendar.periods.find((one) => one.id === id);
  if (!period) throw new Error(`no ${id}`);
  return period;
}

/** What is carried into the movements' opening of a period without an earlier report. */
function openingIn(period: string, kind: "six-month" | "year", ...reports: AdjustedReport[]) {
  return openingOver(168, period, kind, ...reports);
}

/** The same where another figure is in force by now; null where none is. */
function openingOver(
  inForce: number | null,
  period: string,
  kind: "six-month" | "year",
  ...reports: AdjustedReport[]
) {
  const start = listAdjustedAtStart(reports, calendar, periodOf(period));
  const { values } = resolveCarried(formOf(dh04, kind), {
    ...{ unit: "ou-12" as OrgUnitId, period: period as PeriodId },
    adjustedAtStart: (key) => start.get(key) ?? [],
    elsewhereOf: () => null,
    targetOf: () => null,
    figureOf: () => (inForce === null ? null : { value: inForce, source: "Phòng" }),
    reportOf: () => "none",
  });
  return values.get(opening);
}

const own = {
  value: 171,
  from: { kind: "report", period: "2022Q1", version: 2, approved: true, adjusted: true },
};

describe("the year's opening", () => {
  it.each<[string, "2022S1" | "2022", AdjustedReport[], unknown]>([
    [
      "is what was filed while nobody holds it to be wrong",
      "2022S1",
      [],
      { value: 168, from: filed },
    ],
    ["is the first quarter's where that adjusted it", "2022S1", [adjusting("2022Q1", filed)], own],
    ["is so in the year as well", "2022", [adjusting("2022Q1", filed)], own],
    [
      "is the six months' in the year where those adjusted it",
      "2022",
      [adjusting("2022S1", filed)],
      { value: 171, from: { ...own.from, period: "2022S1" } },
    ],
    [
      "is the six months' over the first quarter's where those adjusted that",
      "2022",
      [adjusting("2022Q1", filed), adjustingOn(171, 172)],
      { value: 172, from: { ...own.from, period: "2022S1" } },
    ],
    [
      "is the first quarter's where that was corrected after the six months adjusted another",
      "2022",
      [adjusting("2022Q1", filed), adjustingOn(170, 172)],
      own,
    ],
    [
      "is not what a later quarter begins with",
      "2022",
      [adjusting("2022Q2", closing("2022Q1"))],
      { value: 168, from: filed },
    ],
  ])("%s", (_, period, reports, expected) => {
    expect(openingIn(period, period === "2022" ? "year" : "six-month", ...reports)).toEqual(
      expected,
    );
  });

  it("is begun with by the first quarter and the six months, whether these take up the second quarter or not", () => {
    const merged = readCalendar(calendar, {
      inclusive: false,
      merged: [{ quarter: "2022Q2" as PeriodId, into: "2022S1" as PeriodId }],
    });
    const starts = (of: typeof calendar, ids: readonly string[]) =>
      ids.map((id) => {
        const period = of.periods.find((one) => one.id === id);
        return period && listStarts(of, period).map((one) => one.id);
      });

    expect(starts(calendar, ["2022Q1", "2022S1", "2022Q2", "2022Q3", "2022"])).toEqual([
      [],
      ["2022Q1"],
      ["2022Q1", "2022S1"],
      ["2022Q1", "2022S1"],
      ["2022Q1", "2022S1"],
    ]);
    expect(starts(merged, ["2022S1", "2022Q3", "2022"])).toEqual([
      ["2022Q1"],
      ["2022Q1", "2022S1"],
      ["2022Q1", "2022S1"],
    ]);
  });

  it("is adjusted in the first quarter by itself, not by what it said before", () => {
    const reports = [adjusting("2022Q1", filed)];
    expect(listAdjustedAtStart(reports, calendar, periodOf("2022Q1")).size).toBe(0);
  });
});

describe("a year's opening filed anew after the first quarter adjusted it", () => {
  it.each<[string, number | null, unknown]>([
    [
      "wins, and says whose figure it takes the place of",
      169,
      { value: 169, from: { ...filed, insteadOf: "2022Q1" } },
    ],
    ["says what the unit said", 171, { value: 171, from: filed }],
    ["was taken away: then the unit's own is all there is", null, own],
  ])("%s", (_, inForce, expected) => {
    const report = adjusting("2022Q1", filed);
    expect(openingOver(inForce, "2022S1", "six-month", report)).toEqual(expected);
  });

  it("is no plan: what a unit put in the place of one stays in its quarter", () => {
    const plan = "A/1/8" as CellKey;
    const report = adjusting("2022Q1", filed, plan);
    const { values } = resolveCarried(formOf(dh06b, "six-month"), {
      ...{ unit: "ou-12" as OrgUnitId, period: "2022S1" as PeriodId },
      adjustedAtStart: (key) => (key === plan ? [report] : []),
      elsewhereOf: () => null,
      targetOf: () => null,
      figureOf: () => ({ value: 168, source: "Phòng" }),
      reportOf: () => "none",
    });
    expect(values.get(plan)).toEqual({ value: 168, from: filed });
  });

  it("is said with the quarter that it takes the place of", () => {
    const from = { ...filed, insteadOf: "2022Q1" as PeriodId };
    const form = formOf(dh04, "year");
    expect([sayFrom("vi", form, from), sayFrom("en", form, from)]).toEqual([
      "Phòng; thay số đơn vị điều chỉnh ở Quý I năm 2022",
      "Phòng; in place of the unit’s own, First quarter of 2022",
    ]);
  });
});

describe("quarters that do not follow each other", () => {
  it("lie in the six months and in the year, as far as they begin within", () => {
    const within = (id: string) => quartersWithin(calendar, periodOf(id)).map((one) => one.id);
    expect([within("2022S1"), within("2022"), within("2022Q1"), within("2022Q3")]).toEqual([
      ["2022Q2"],
      ["2022Q2", "2022Q3", "2022Q4"],
      [],
      [],
    ]);
  });

  it("are named in both, each with what was said of it, and nothing else is", () => {
    const reports = [
      adjusting("2022Q1", filed),
      adjusting("2022Q2", closing("2022Q1")),
      adjusting("2022Q3", closing("2022Q2")),
      // A figure of the year before, and a cell that the form does not have.
      adjusting("2022Q4", closing("2021Q4")),
    ];
    const gap = (period: string) => ({
      cell: opening,
      period,
      carried: 168,
      own: 171,
      reason: "Sót ba hộ",
    });
    const named = (id: string) =>
      listOpeningGaps(formOf(dh04, "year"), reports, calendar, periodOf(id));

    expect([named("2022S1"), named("2022"), named("2022Q2")]).toEqual([
      [gap("2022Q2")],
      [gap("2022Q2"), gap("2022Q3")],
      [],
    ]);
    const form = formOf(dh04, "year");
    const [first] = named("2022");
    expect(first && sayOpeningGap("vi", form, first)).toBe(
      "Hộ nghèo, cột 1: Quý II năm 2022 bắt đầu bằng 171, kỳ trước kết thúc bằng 168; biểu tính từ đầu năm không có phần chênh lệch này (Sót ba hộ)",
    );
  });
});
