import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import { type Importance, rowOfUnit } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { communeColumns } from "../../../shared/regimes/dongHoa2022/classColumns.ts";
import { dh02b } from "../../../shared/regimes/dongHoa2022/dh02b.ts";
import { illustratedClasses } from "../../../shared/regimes/dongHoa2022/illustratedClasses.ts";
import { ofCommunes } from "../../../shared/regimes/dongHoa2022/ofCommunes.ts";
import {
  trainingFigures,
  trainingSources,
} from "../../../shared/regimes/dongHoa2022/trainingFigures.ts";
import { printColumn } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import {
  carriedFrom,
  type Filing,
  faultsOf,
  filledFrom,
  formInPeriod,
  foundIn,
  published,
} from "./filing.ts";
import type { Cells } from "./rightForms.ts";

const filing: Filing = { figures: trainingFigures, sources: trainingSources };
const centre = "ou-03" as OrgUnitId;
const quarter = formInPeriod(dh02b);
const communes = Object.keys(ofCommunes(Array(10).fill(0))).map((unit) => unit as OrgUnitId);

/** A class of learners who live in two communes. */
function classOf(
  row: number,
  [name, trade]: readonly [DataValue, DataValue],
  [begins, ends]: readonly [DataValue, DataValue],
  [outside, farming]: readonly [DataValue, DataValue],
  [first, second]: readonly [DataValue, DataValue],
  [graduates, money]: readonly [DataValue, DataValue],
): Cells {
  const others = communeColumns.slice(2).map(({ id }) => [id, none] as const);
  const cells = {
    ...{ 1: name, 2: trade, 3: begins, 4: ends, 5: outside, 6: farming },
    ...{ ou_11: first, ou_12: second, ...Object.fromEntries(others), 18: graduates, 19: money },
  };
  return Object.fromEntries(
    Object.entries(cells).map(([column, value]) => [`A/${row}/${column}`, value]),
  );
}

/** One class that is over, one that has begun. */
const right: Cells = {
  ...classOf(1, ["Hàn 01", "Hàn"], ["2021-12-20", "2022-02-25"], [18, none], [10, 8], [17, 54]),
  ...classOf(
    2,
    ["Lúa 01", "Trồng lúa"],
    ["2022-02-21", "2022-04-29"],
    [none, 22],
    [22, none],
    [none, 24.2],
  ),
};

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  ["a class without a name", { "A/1/1": null }, ["error", "L1@A/1"]],
  ["a class without a trade", { "A/2/2": " " }, ["error", "L1@A/2"]],
  ["a class in both fields", { "A/1/5": 17, "A/1/6": 1 }, ["error", "L2@A/1"]],
  ["a learner who lives nowhere", { "A/1/ou_12": 7 }, ["error", "L3@A/1"]],
  ["a class over before it begins", { "A/2/4": "2022-02-20" }, ["error", "L4@A/2"]],
  ["a class that begins after the quarter", { "A/2/3": "2022-03-15" }, ["error", "L5@A/2"]],
  ["more graduates than learners", { "A/1/18": 19 }, ["error", "L6@A/1"]],
  ["graduates of a class that goes on", { "A/2/18": 20 }, ["warning", "L7@A/2"]],
  ["more farmers than 120 % of the plan", { "A/2/6": 61, "A/2/ou_11": 61 }, ["warning", "G9@A/6"]],
  ["half a learner", { "A/1/18": 16.5 }, ["error", "value@A/1/18"]],
  ["money typed in đồng", { "A/1/19": 54_000_000 }, ["warning", "dong@A/1/19"]],
  ["a class begun and not finished", { "A/3/1": "Điện 01" }, ["warning", "blank"]],
];

describe("the list of classes", () => {
  it.each(dh02b.periodKinds)("compiles for a %s", (kind: PeriodKind) => {
    const compiled = compileForm(dh02b, kind);
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  });

  it("is what the Worker publishes", () => {
    expect(published(dh02b)).toEqual(dh02b);
  });

  it("is owed by the training centre alone, and never late", () => {
    expect([dh02b.reportedBy, dh02b.neverLate]).toEqual([[centre], true]);
  });

  it("prints its algebra, and a column for each of the ten communes", () => {
    const [table] = dh02b.tables;
    if (!table) throw new Error("there is no table");
    const columns = table.columns.filter(({ hidden }) => !hidden);
    const printed = columns.map((column) => printColumn(quarter, table, column));
    expect(printed).toEqual([
      ...["1", "2", "3", "4", "5", "6", "7=5+6", "8", "9", "10"],
      ...["11", "12", "13", "14", "15", "16", "17", "18", "19"],
    ]);
    expect(communeColumns.map(({ id }) => id)).toEqual(communes.map(rowOfUnit));
    expect(communeColumns[0]?.label).toBe("Hòa Vinh");
  });

  it("adds up its classes, and how many there are", () => {
    const entered = new Map(Object.entries(right)) as Map<CellKey, DataValue>;
    const values = filledFrom(filing, quarter, centre, entered);
    const row = (id: string) =>
      ["1", "5", "6", "7", "ou_11", "ou_12", "ou_13", "18", "19"].map(
        (column) => values.get(`A/${id}/${column}` as CellKey) ?? null,
      );
    expect(row("T")).toEqual([2, 18, 22, 40, 32, 8, 0, 17, 78.2]);
    expect(row("KH")).toEqual([null, 150, 50, 200, null, null, null, null, null]);
  });

  it("finds nothing in a right list", () => {
    expect(foundIn(filing, quarter, centre, right)).toEqual([]);
  });

  it("asks for nothing before the first class", () => {
    expect(foundIn(filing, quarter, centre, {})).toEqual([]);
  });

  it.each(mistakes.map(([mistake, change, ...found]) => [mistake, change, found] as const))(
    "finds a mistake by the rule it breaks: %s",
    (_, change, found) => {
      expect(foundIn(filing, quarter, centre, { ...right, ...change })).toEqual(found);
    },
  );

  it("has no rule without a mistake that it finds", () => {
    const caught = mistakes.flatMap(([, , ...found]) => found.map(([, id]) => id.split("@")[0]));
    expect(dh02b.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([]);
  });

  it("is illustrated without an error or a warning", () => {
    expect(illustratedClasses.flatMap((report) => faultsOf(filing, quarter, report))).toEqual([]);
    expect(illustratedClasses.map(({ unit }) => unit)).toEqual([centre]);
  });

  it("is judged alike by its sheet and by our rules", () => {
    expect(findDisagreement(quarter, carriedFrom(filing, quarter, centre), 60)).toBeNull();
  }, 60_000);
});
