import { describe, expect, it } from "vitest";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { type DataValue, none, unknown } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { CellKey, PeriodId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { comparing, type EarlierFigures } from "../../../shared/report/earlierFigures.ts";
import { listJumps } from "../../../shared/report/jumps.ts";
import { fillForm } from "../../../shared/report/submission.ts";
import { formOf } from "../regimes/filledForm.ts";

const compiled = compileForm(dh03, "quarter");
if (!compiled.ok) throw new Error("does not compile");
const form = compiled.value;

type Cells = Record<string, DataValue>;

function whole(entered: Cells): ReadonlyMap<CellKey, DataValue> {
  const carried = { revision: "", values: new Map(), missing: new Set<CellKey>() };
  return fillForm(form, new Map(Object.entries(entered)) as Map<CellKey, DataValue>, carried);
}

function figures(period: string, entered: Cells, more: Partial<EarlierFigures> = {}) {
  return {
    period: period as PeriodId,
    values: whole(entered),
    lacking: new Set<CellKey>(),
    otherStandard: new Set<CellKey>(),
    ...more,
  };
}

function jumps(now: Cells, earlier: EarlierFigures[], lastYear: EarlierFigures | null = null) {
  return listJumps({ form, values: whole(now), earlier, lastYear }).map(
    ({ cell, compared: { with: period, before, now: after, by } }) => [
      cell.key,
      ...[period, before, after, by],
    ],
  );
}

describe("the rows that have changed most", () => {
  it("come with the greatest jump first, measured by what such figures change by themselves", () => {
    const before = figures("2022Q1", { "A/3.1/2": 2, "A/3.2/2": 100, "A/3.3/2": 1000, "A/7/2": 5 });

    const found = jumps({ "A/3.1/2": 1, "A/3.2/2": 200, "A/3.3/2": 1050, "A/7/2": 5 }, [before]);

    // 100 / √300 = 5.8; 50 / √2050 = 1.1; 1 / √3 = 0.6; the fourth has not changed.
    expect(found).toEqual([
      ["A/3.2/2", "2022Q1", 100, 200, 100],
      ["A/3.3/2", "2022Q1", 1000, 1050, 50],
      ["A/3.1/2", "2022Q1", 2, 1, -1],
    ]);
  });

  it.each<[string, DataValue, DataValue, number | null]>([
    ["“không phát sinh” is none", 40, none, -40],
    ["what is not known any more is said without a difference", 40, unknown, null],
    ["what nobody has answered likewise", 40, null, null],
    ["what was not known before likewise", unknown, 40, null],
  ])("%s", (_, from, to, by) => {
    const before = figures("2022Q1", { "A/3.1/2": from });

    expect(jumps({ "A/3.1/2": to }, [before])).toEqual([["A/3.1/2", "2022Q1", from, to, by]]);
  });

  it.each<[string, DataValue, DataValue]>([
    ["what nobody had answered before", null, 40],
    ["none and “không phát sinh”", 0, none],
    ["what stayed unknown", unknown, unknown],
  ])("do not hold %s", (_, from, to) => {
    expect(jumps({ "A/3.1/2": to }, [figures("2022Q1", { "A/3.1/2": from })])).toEqual([]);
  });

  it("are compared with last year where the year has nothing like them", () => {
    const lastYear = figures("2021Q1", { "A/3.1/2": 10, "A/3.2/2": 1 });
    const before = figures("2022Q1", { "A/3.1/2": 30 });

    const found = jumps({ "A/3.1/2": 30, "A/3.2/2": 5 }, [before], lastYear);

    // The first is what it was in the quarter before, whatever it was last year.
    expect(found).toEqual([["A/3.2/2", "2021Q1", 1, 5, 4]]);
  });

  it("leave out what an older form did not have and what was counted otherwise", () => {
    const lacking = figures(
      "2022Q1",
      { "A/3.1/2": 1 },
      { lacking: new Set(["A/3.1/2" as CellKey]) },
    );
    const otherwise = figures(
      "2022Q1",
      { "A/3.1/2": 1 },
      { otherStandard: new Set(["A/3.1/2" as CellKey]) },
    );

    expect(jumps({ "A/3.1/2": 90 }, [lacking])).toEqual([]);
    expect(jumps({ "A/3.1/2": 90 }, [otherwise])).toEqual([]);
  });
});

describe("one cell beside earlier ones", () => {
  it("stands beside the quarter before and the same quarter last year, each with its difference", () => {
    const cell = form.cells.get("A/3.1/2" as CellKey);
    if (!cell) throw new Error("no cell");
    const compare = comparing({
      form,
      values: whole({ "A/3.1/2": 0.3 }),
      earlier: [figures("2022Q1", { "A/3.1/2": 0.1 })],
      lastYear: figures("2021Q1", { "A/3.1/2": 0.7 }),
    });

    expect(compare(cell)).toEqual({
      before: { with: "2022Q1", before: 0.1, now: 0.3, by: 0.2 },
      unlike: null,
      lastYear: { with: "2021Q1", before: 0.7, now: 0.3, by: -0.4 },
    });
  });

  it("has no difference from nothing of a rate, which is no rate", () => {
    const form = formOf(dh10);
    const cell = cellOf(form, "A/3/3" as CellKey);
    const [before, now] = [
      new Map<CellKey, DataValue>([[cell.key, none]]),
      new Map([[cell.key, 50]]),
    ];
    const lastYear = { ...figures("2021Q1", {}), values: before };

    expect(comparing({ form, values: now, earlier: [], lastYear })(cell).lastYear).toEqual({
      ...{ with: "2021Q1", before: none, now: 50, by: null },
    });
  });
});
