import { describe, expect, it } from "vitest";
import { computeForm, type FormValues } from "../../../shared/form/computeForm.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import { type CarriedSet, resolveCarried } from "../../../shared/report/carried.ts";
import { consolidate, type UnitFigures } from "../../../shared/rollup/consolidate.ts";
import { countExemptParts } from "../../../shared/rollup/exemptParts.ts";
import { fillTotals } from "../../../shared/rollup/fillTotals.ts";
import {
  type GoesOn,
  goingOn,
  lackingIn,
  lacksGoingOn,
  listGoingOn,
} from "../../../shared/rollup/goesOn.ts";
import { sayGoesOn } from "../../../shared/text/coverage.ts";
import { engineDisagreements } from "../../support/engineDisagreements.ts";
import { textAt } from "../../support/formulasOf.ts";
import { formOf } from "../regimes/filledForm.ts";
import { drawn } from "../sheet/drawnConsolidation.ts";

const form = formOf(dh03);
const third = "2022Q3" as PeriodId;

type Said = Readonly<Record<string, DataValue>>;

function keyed(said: Said): Map<CellKey, DataValue> {
  return new Map(Object.entries(said) as [CellKey, DataValue][]);
}

/** What is carried into the third quarter of a unit whose second one said something. */
function carriedAfter(second: Said, plan: number | null, lastYear: number | null): CarriedSet {
  return resolveCarried(form, {
    ...{ unit: "ou-12" as OrgUnitId, period: third, elsewhereOf: () => null },
    targetOf: (indicator) => (indicator === "M2" ? plan : null),
    figureOf: (indicator) =>
      indicator === "vl.1.2021Q3" && lastYear !== null
        ? { value: lastYear, source: "Phòng" }
        : null,
    reportOf: (period) =>
      period === "previous"
        ? { period: "2022Q2" as PeriodId, version: 1, approved: true, values: keyed(second) }
        : "none",
  });
}

const until: Pick<GoesOn, "until" | "isKnown"> = { until: "2022Q2" as PeriodId, isKnown: true };

function exempt(values: FormValues, more: Partial<GoesOn> = {}): UnitFigures {
  return {
    ...{ unit: "ou-12" as OrgUnitId, name: "Xã Z", sector: "rural", version: 0, values },
    standing: { kind: "exempt", reason: "Đang tách thôn." },
    goesOn: { ...until, cells: listGoingOn(form), ...more },
  };
}

/** A unit that reports: `before` it had come to by the second quarter, and `jobs` are new. */
function reporting(name: string, before: number, jobs: number, plan: number): UnitFigures {
  const given = {
    "A/1/1": plan,
    "A/1/L": before,
    "A/1.1/L": before,
    "A/1.1/2": jobs,
    "A/1.2/2": 0,
  };
  return {
    ...{ unit: `ou-${name}` as OrgUnitId, name: `Xã ${name}`, sector: "rural", version: 1 },
    standing: { kind: "counted", approved: true, estimated: false, preliminary: false },
    values: computeForm(form, keyed({ ...given, "A/1.2/L": 0, "A/1/5": 100 })),
  };
}

function totalOf(key: string, ...units: UnitFigures[]) {
  return consolidate(form, units, null).find((figure) => figure.key === key)?.total;
}

describe("what a unit had come to that owes nothing this quarter", () => {
  const going = goingOn(form, carriedAfter({ "A/1/3": 35, "A/1.1/3": 30 }, 70, 40));

  it("is its cumulative figure of the quarter before, with what is worked out of it", () => {
    const said = (keys: readonly string[]) => keys.map((key) => going.get(key as CellKey));

    expect(said(["A/1/3", "A/1.1/3", "A/1/1", "A/1/5"])).toEqual([35, 30, 70, 40]);
    // 35 of 70; five fewer than 40.
    expect(said(["A/1/4", "A/1/6"])).toEqual([50, -12.5]);
    // What the quarter itself would bring, and what stands at its end, nobody has said.
    expect(said(["A/1/2", "A/8.2/2", "A/9/2"])).toEqual([undefined, undefined, undefined]);
  });

  it("is in the total from the year's start, and in no total of the quarter", () => {
    const units = [reporting("A", 20, 10, 60), exempt(going)];

    expect(totalOf("A/1/3", ...units)).toEqual({
      ...{ value: 65, covered: 2, expected: 2, approved: 1, own: null, goneOn: 1 },
    });
    expect(totalOf("A/1/2", ...units)).toEqual({
      ...{ value: 10, covered: 1, expected: 1, approved: 1, own: null },
    });
    // 65 of the plans of both, 130; 65 after the 140 of both a year ago.
    expect(totalOf("A/1/4", ...units)?.value).toBe(50);
    expect(totalOf("A/1/6", ...units)?.value).toBeCloseTo(((65 - 140) / 140) * 100, 9);
  });

  it.each([
    ["approved", true, 2],
    ["waiting for approval", false, 1],
  ])("counts among the approved as its last report of the year does: %s", (_, approved, of) => {
    const standing = { kind: "counted", approved, estimated: false, preliminary: false } as const;
    const by = { ...{ standing, version: 1, errors: 0, warnings: 0 }, correctionAsked: null };
    const units = [reporting("A", 20, 10, 60), exempt(going, { by: { ...by, enteredFor: null } })];

    expect(totalOf("A/1/3", ...units)).toEqual({
      ...{ value: 65, covered: 2, expected: 2, approved: of, own: null, goneOn: 1 },
    });
  });

  it("still lacks its part of what there is at the quarter's end", () => {
    const total = totalOf("A/9/2", reporting("A", 20, 10, 60), exempt(going));
    expect([total?.covered, total?.expected]).toEqual([0, 2]);
  });

  it("leaves no part of the plan untold", () => {
    const holder = { ...exempt(going), target: 70 };
    const parts = (key: string, holders: readonly (typeof holder)[]) => {
      const cell = form.cells.get(key as CellKey);
      return cell && countExemptParts(cell, holders);
    };
    expect(parts("A/1/3", [holder])).toBe(0);
    const { goesOn: _, ...bare } = holder;
    expect(parts("A/1/3", [bare])).toBe(1);
  });

  it("is missing in the total where nobody knows it, and the total is not called whole", () => {
    const lacking = exempt(new Map(), { isKnown: false });
    expect(totalOf("A/1/3", reporting("A", 20, 10, 60), lacking)).toEqual({
      ...{ value: 30, covered: 1, expected: 2, approved: 1, own: null },
    });
    const { partial } = fillTotals(form, [reporting("A", 20, 10, 60), lacking], null);
    expect([...partial.keys()]).toContain("A/1/3");
  });

  it("is missing in the total, too, where it said itself that it has no figure", () => {
    const said = goingOn(form, carriedAfter({ "A/1/3": unknown }, 70, 40));
    const total = totalOf("A/1/3", reporting("A", 20, 10, 60), exempt(said));
    expect([total?.value, total?.covered, total?.expected]).toEqual([30, 1, 2]);
  });

  it("is named as lacking then, and nothing else of the form is", () => {
    const second: Said = { "A/1/3": unknown, "A/1.1/3": 30, "A/1.2/3": 0 };
    const { lacking = [] } = lackingIn(form, goingOn(form, carriedAfter(second, 70, null)));
    const ofRows = lacking.filter((key) => /^A\/(1|1\.1|1\.2)\//.test(key));

    expect([ofRows.includes("A/1/3" as CellKey), ofRows.includes("A/1.1/3" as CellKey)]).toEqual([
      true,
      false,
    ]);
    expect(lacksGoingOn({ ...until, lacking })).toBe(true);
    expect(lacksGoingOn(until)).toBe(false);
    expect(sayGoesOn({ ...until, lacking })).toBe("lũy kế tính đến Quý II, còn ô chưa có số liệu");
  });

  it.each([
    [{ approved: true, estimated: false, preliminary: false }, ""],
    [{ approved: false, estimated: false, preliminary: false }, ", chờ duyệt"],
    [{ approved: true, estimated: true, preliminary: true }, ", đã duyệt (ước, sơ bộ)"],
  ])("is said to be as firm as its report: %o", (firm, said) => {
    const standing = { kind: "counted", ...firm } as const;
    const by = { standing, version: 1, errors: 0, warnings: 0 };
    const goesOn = { ...until, by: { ...by, correctionAsked: null, enteredFor: null } };
    expect(sayGoesOn(goesOn)).toBe(`lũy kế tính đến Quý II${said}`);
  });

  it("is 0 where nothing has happened all year", () => {
    const said = goingOn(form, carriedAfter({ "A/1/3": none }, 70, null));
    expect(said.get("A/1/3" as CellKey)).toBe(0);
  });

  it("goes on in no form that accumulates nothing", () => {
    expect(listGoingOn(formOf(dh04)).size).toBe(0);
    expect(listGoingOn(formOf(dh03, "year")).has("A/1/7" as CellKey)).toBe(false);
  });

  it("stands in the sheet with the quarter that it is as of, and a spreadsheet makes the same of it", () => {
    const units = [reporting("A", 20, 10, 60), exempt(going)];
    const { main, third: totals, layout } = drawn(units, [], null, { form });
    const row = layout.rowOf.get("A/1/3" as CellKey) ?? -1;
    const shown = [layout.rural.first, layout.rural.last, layout.total, layout.coverage];

    expect(shown.map((column) => textAt(main, row, column))).toEqual([
      ...["30", "35", "65", "2/2 (1 tính đến kỳ trước)"],
    ]);
    expect(textAt(main, layout.headerTop + 2, layout.rural.last)).toBe(
      "miễn nộp; lũy kế tính đến Quý II",
    );
    expect([...engineDisagreements(main), ...engineDisagreements(totals)]).toEqual([]);
  });

  it("says in the sheet that it is not known, and a spreadsheet counts it as lacking", () => {
    const units = [reporting("A", 20, 10, 60), exempt(new Map(), { isKnown: false })];
    const { main, third: totals, layout } = drawn(units, [], null, { form });
    const row = layout.rowOf.get("A/1/3" as CellKey) ?? -1;

    expect(textAt(main, row, layout.coverage)).toBe("1/2");
    expect(textAt(main, layout.headerTop + 2, layout.rural.last)).toBe(
      "miễn nộp; chưa rõ lũy kế vì thiếu Quý II",
    );
    expect([...engineDisagreements(main), ...engineDisagreements(totals)]).toEqual([]);
  });
});
