import { describe, expect, it } from "vitest";
import type { PeriodKind } from "../../../shared/calendar/period.ts";
import { compileForm } from "../../../shared/form/compileForm.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import type { Importance } from "../../../shared/form/template.ts";
import type { CellKey, OrgUnitId, PeriodId } from "../../../shared/ids.ts";
import { dh02 } from "../../../shared/regimes/dongHoa2022/dh02.ts";
import { dh02b } from "../../../shared/regimes/dongHoa2022/dh02b.ts";
import { illustratedClasses } from "../../../shared/regimes/dongHoa2022/illustratedClasses.ts";
import { illustratedTraining } from "../../../shared/regimes/dongHoa2022/illustratedTraining.ts";
import {
  trainingFigures,
  trainingSources,
} from "../../../shared/regimes/dongHoa2022/trainingFigures.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
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

const alone: Filing = { figures: trainingFigures, sources: trainingSources };
const [classes] = illustratedClasses;
if (!classes) throw new Error("there is no list of classes");
const listed = filledFrom(alone, formInPeriod(dh02b), classes.unit, classes.entered);

/** Beside the training centre's own list. */
const filing: Filing = {
  ...alone,
  elsewhereOf: ({ template, by, period }) =>
    template === dh02b.id && by?.unit === classes.unit && period === "same"
      ? { period: "2022Q1" as PeriodId, version: 1, approved: true, values: listed }
      : null,
};

const quarter = formInPeriod(dh02);
const sixMonths = formInPeriod(dh02, "six-month");

/** A right form of Hòa Hiệp Trung: seven learners, as the centre has them; seven last year, the plan 20. */
const right: Cells = {
  ...{ "A/1.1/2": 7, "A/1.2/2": none, "A/2/2": 2 },
  ...{ "A/3.1/2": 1, "A/3.2/2": 1, "A/3.3/2": 2, "A/3.4/2": none, "A/3.5/2": none, "A/3.6/2": 3 },
  ...{ "A/4/2": 11, "A/5/2": 4, "A/6.1/2": 2, "A/6.2/2": none, "A/6.3/2": 1, "A/7/2": 5.25 },
};

/** The same ward's estimates for the end of the six months. */
const estimated: Cells = {
  ...{ "A/1.1/7": 8, "A/1.2/7": 1, "A/2/7": 3 },
  ...{ "A/3.1/7": 1, "A/3.2/7": 2, "A/3.3/7": 2, "A/3.4/7": none, "A/3.5/7": none, "A/3.6/7": 4 },
  ...{ "A/4/7": 12, "A/5/7": 7, "A/6.1/7": 3, "A/6.2/7": none, "A/6.3/7": 2, "A/7/7": 7.5 },
};

/** So many learners, all of them outside farming and in the last group. */
function learners(count: number): Cells {
  return { "A/1.1/2": count, "A/3.6/2": count - 4 };
}

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  ["fewer than none registered", { "A/4/2": -1 }, ["error", "value@A/4/2"]],
  ["half a learner", { "A/5/2": 3.5 }, ["error", "value@A/5/2"]],
  ["money typed in đồng", { "A/7/2": 5_250_000 }, ["warning", "dong@A/7/2"]],
  ["more women than learners", { "A/2/2": 8 }, ["error", "T2@A/2"]],
  ["a learner of no group", { "A/3.6/2": 2 }, ["warning", "T3@A/2"]],
  [
    "a group larger than all learners",
    { "A/3.6/2": 8 },
    ["error", "G3@A/2"],
    ["warning", "T3@A/2"],
  ],
  ["more graduates than learners", { "A/5/2": 8 }, ["warning", "T5@A/3"]],
  ["work for somebody still learning", { "A/6.3/2": 3 }, ["warning", "T6@A/3"]],
  ["a learner whom the centre does not know", learners(8), ["warning", "T8@A/3"]],
  ["a learner whom only the centre knows", learners(6), ["warning", "T8@A/3"]],
  [
    "ten more learners than last year",
    learners(17),
    ["warning", "G8@A/1"],
    ["warning", "G8@A/1.1"],
    ["warning", "T8@A/3"],
  ],
  [
    "ten more learners than the plan has",
    learners(30),
    ["warning", "G8@A/1"],
    ["warning", "G8@A/1.1"],
    ["warning", "G9@A/1"],
    ["warning", "G9@A/1.1"],
    ["warning", "T8@A/3"],
  ],
  ["nobody has said who registered", { "A/4/2": null }, ["warning", "blank"]],
  ["money that nobody knows yet", { "A/7/2": unknown }, ["warning", "unknown"]],
];

const estimateMistakes: readonly Case[] = [
  ["more women expected than learners", { "A/2/7": 10 }, ["error", "T2@A/7"]],
  ["an expected group short by one", { "A/3.6/7": 3 }, ["warning", "T3@A/7"]],
  ["more graduates expected than learners", { "A/5/7": 10 }, ["warning", "T5@A/7"]],
  ["more work expected than graduates", { "A/6.1/7": 6 }, ["warning", "T6@A/7"]],
  ["fewer expected than there are", { "A/1.1/7": 6, "A/1.2/7": 3 }, ["warning", "G4@A/1.1"]],
];

describe("the form of vocational training", () => {
  it.each(dh02.periodKinds)("compiles for a %s", (kind: PeriodKind) => {
    const compiled = compileForm(dh02, kind);
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  });

  it("is what the Worker publishes", () => {
    expect(published(dh02)).toEqual(dh02);
  });

  it("prints its algebra", () => {
    const [table] = dh02.tables;
    if (!table) throw new Error("there is no table");
    const columns = table.columns.filter(({ hidden }) => !hidden);
    expect(columns.map((column) => printColumn(sixMonths, table, column))).toEqual([
      ...["1", "2", "3", "4=3/1*100", "5", "6=(3-5)/5*100", "7", "8=7/1*100", "9"],
    ]);
    const labels = table.rows.map((row) => printRowLabel(quarter, table, row));
    expect(labels.filter((label) => label.includes("="))).toEqual([
      "Số người được đào tạo nghề (1=1.1+1.2)",
      "Số người có việc làm sau đào tạo (6=6.1+6.2+6.3)",
    ]);
  });

  it("is judged by three targets, on what has been done since January", () => {
    const judged = [...quarter.cells.values()].filter(({ measure }) => measure.target !== null);
    expect(judged.map(({ key, measure }) => [key, measure.target])).toEqual([
      ["A/1/3", "M1"],
      ["A/1.1/3", "M1a"],
      ["A/1.2/3", "M1b"],
    ]);
  });

  it("finds nothing in a right form", () => {
    expect(foundIn(filing, quarter, "ou-12", right)).toEqual([]);
    expect(foundIn(filing, sixMonths, "ou-12", { ...right, ...estimated })).toEqual([]);
  });

  it("says nothing about the centre's figure while there is none", () => {
    expect(foundIn(alone, quarter, "ou-12", { ...right, ...learners(8) })).toEqual([]);
  });

  it.each(mistakes.map(([mistake, change, ...found]) => [mistake, change, found] as const))(
    "finds a mistake by the rule it breaks: %s",
    (_, change, found) => {
      expect(foundIn(filing, quarter, "ou-12", { ...right, ...change })).toEqual(found);
    },
  );

  it.each(estimateMistakes.map(([mistake, change, ...found]) => [mistake, change, found] as const))(
    "finds a mistake at six months: %s",
    (_, change, found) => {
      const cells = { ...right, ...estimated, ...change };
      expect(foundIn(filing, sixMonths, "ou-12", cells)).toEqual(found);
    },
  );

  it("has no rule without a mistake that it finds", () => {
    const caught = [...mistakes, ...estimateMistakes].flatMap(([, , ...found]) =>
      found.map(([, id]) => id.split("@")[0]),
    );
    // What is behind the unit's own milestones is tried in behindMilestones.test.ts, for all forms alike.
    caught.push("G9b", "G9c");
    expect(dh02.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([]);
  });

  it.each(illustratedTraining.map((report) => [report.unit, report] as const))(
    "is illustrated by %s without an error or an unexplained warning",
    (_, report) => {
      expect(faultsOf(filing, quarter, report)).toEqual([]);
      expect(report.reasons.length).toBeLessThanOrEqual(2);
    },
  );

  it("counts for every illustrated commune the learners that the centre counts", () => {
    for (const { unit, entered } of illustratedTraining) {
      const values = filledFrom(filing, quarter, unit, entered);
      expect(values.get("A/8/3" as CellKey), unit).toBe(values.get("A/1/3" as CellKey));
    }
  });

  it("is judged alike by its sheet and by our rules", () => {
    const unit = "ou-19" as OrgUnitId;
    expect(findDisagreement(quarter, carriedFrom(filing, quarter, unit), 60)).toBeNull();
  });
});
