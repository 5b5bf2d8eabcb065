import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { dh10 } from "../../../shared/regimes/dongHoa2022/dh10.ts";
import { illustratedEquality } from "../../../shared/regimes/dongHoa2022/illustratedEquality.ts";
import {
  equalityFigures,
  equalityIndicators,
  equalitySources,
} from "../../../shared/regimes/dongHoa2022/lastYearEquality.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { tableOf } from "../../support/tableOf.ts";
import { formOf } from "./filledForm.ts";
import { type Cells, type Mistake, rowsOf, trialOf } from "./formTrial.ts";

const filed = { targets: planTargets, figures: equalityFigures, sources: equalitySources };
const { carriedFor, found, totals } = trialOf(dh10, filed);
const unit = "ou-12";

/** Three victims, all of them helped; one team of twelve; nine sessions, three of them on equality. */
const quarter: Cells = {
  ...{ "A/1/2": 1, "A/2/2": 3, "A/2.1/2": 3, "A/4/2": 2, "A/5/2": true },
  ...{ "A/6/2": 3, "A/6.1/2": 182, "A/7/2": 1, "A/7.1/2": 12, "A/7.2/2": 5 },
  ...{ "A/8/2": none, "A/9/2": 4, "A/10/2": 9, "A/11/2": true },
  ...{ "A/12/2": 9, "A/13/2": 31, "A/14/2": 2, "A/15/2": 1 },
};

/** The same with what is expected by the end of June. */
const halfYear: Cells = {
  ...quarter,
  ...{ "A/2/7": 4, "A/2.1/7": 4, "A/4/7": 2, "A/6/7": 4, "A/6.1/7": 230, "A/7.2/7": 7 },
  ...{ "A/9/7": 6, "A/12/7": 12, "A/13/7": 40, "A/14/7": 2, "A/15/7": 1 },
};

const mistakes: readonly Mistake[] = [
  ["fewer than no session", { "A/13/2": -1 }, ["error", "value@A/13/2"]],
  ["half a team", { "A/7/2": 0.5 }, ["error", "value@A/7/2"]],
  ["the model given up", { "A/1/2": none }, ["warning", "B1@A/1"]],
  ["more victims helped than found", { "A/2.1/2": 4 }, ["error", "B2@A/3"]],
  ["more sessions on equality than sessions", { "A/6/2": 10 }, ["error", "B6@A/2"]],
  ["two teams in one commune", { "A/7/2": 2 }, ["error", "B7@A/2"]],
  ["sound with a place of prostitution", { "A/8/2": 1 }, ["error", "B11@A/2"]],
  ["nineteen sessions where there were nine", { "A/12/2": 19 }, ["warning", "G8@A/12"]],
  ["nobody has said who leads", { "A/5/2": null }, ["warning", "blank"]],
  ["a figure nobody knows yet", { "A/10/2": unknown }, ["warning", "unknown"]],
];

const halfYearMistakes: readonly Mistake[] = [
  ["more victims helped than found, by June", { "A/2.1/7": 5 }, ["error", "B2@A/7"]],
  ["more sessions on equality than sessions, by June", { "A/6/7": 13 }, ["error", "B6@A/7"]],
  ["fewer inspections by June than by May", { "A/9/7": 3 }, ["warning", "G4@A/9"]],
];

describe("a right form on equality and social evils is silent", () => {
  it.each([
    ["for a quarter", quarter, "quarter"],
    ["for six months", halfYear, "six-month"],
    ["for a year", halfYear, "year"],
    ["without a team", { ...quarter, "A/7/2": none, "A/7.1/2": none }, "quarter"],
    [
      "with a place of prostitution and not sound",
      { ...quarter, "A/8/2": 1, "A/11/2": false },
      "quarter",
    ],
    ["without a word beside the figures", { ...quarter, "B/1/1": null }, "quarter"],
  ] as const)("%s", (_, cells, kind) => {
    expect(found(cells, unit, kind)).toEqual([]);
  });
});

describe("a mistake about equality or social evils is found by the rule it breaks, and by no other", () => {
  it.each(rowsOf(mistakes))("in a quarter: %s", (_, change, expected) => {
    expect(found({ ...quarter, ...change }, unit)).toEqual(expected);
  });

  it.each(rowsOf(halfYearMistakes))("in six months: %s", (_, change, expected) => {
    expect(found({ ...halfYear, ...change }, unit, "six-month")).toEqual(expected);
  });

  it("and every rule has a mistake that it finds", () => {
    const caught = [...mistakes, ...halfYearMistakes].flatMap(([, , ...findings]) =>
      findings.map(([, id]) => id.split("@")[0]),
    );
    expect(dh10.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([]);
  });
});

describe("the form on equality and social evils", () => {
  it("asks eighteen answers for a quarter; what is told is free", () => {
    expect(countFilled(formOf(dh10), new Map(), new Set())).toEqual({ filled: 0, expected: 18 });
  });

  it.each([
    ["3", "Tỷ lệ nạn nhân được hỗ trợ (3=2.1/2*100)"],
    ["7", "Đội công tác xã hội tình nguyện đang hoạt động"],
  ])("prints row %s with its algebra", (number, printed) => {
    const form = formOf(dh10);
    const { table } = tableOf(form, "A");
    const row = table.rows.find((one) => one.id === number);
    expect(row && printRowLabel(form, table, row)).toBe(printed);
  });

  it("judges what the plan wants kept as it stands at the period's end", () => {
    const judged = [...formOf(dh10, "year").cells.values()].filter(
      ({ measure, content }) => measure.target !== null && content.kind !== "carried",
    );
    expect(judged.map(({ key, measure }) => [key, measure.target, measure.direction])).toEqual([
      ["A/1/2", "M5e", "maintain"],
      ["A/7/2", "M7", "maintain"],
      ["A/11/2", "M8", "maintain"],
    ]);
  });

  it("is a definition that the Worker takes", () => {
    expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(dh10)))).toEqual(dh10);
  });

  it("is totalled: teams and victims added, yes counted, words side by side", () => {
    const told = { ...quarter, "B/1/1": "Ra mắt mô hình.", "B/2/1": none };
    const silent = { ...quarter, "A/2/2": 5, "A/2.1/2": 1, "A/5/2": false, "A/7/2": none };
    const keys = ["A/7/2", "A/2/3", "A/3/3", "A/5/2", "A/11/2", "B/1/1", "B/2/1", "B/3/1"];
    expect(totals({ [unit]: told, "ou-13": silent }, keys)).toEqual([
      1,
      8,
      50,
      1,
      2,
      "ou-12: Ra mắt mô hình.",
      none,
      null,
    ]);
  });

  it.each(["quarter", "year"] as const)("means the same as its sheet for a %s", (kind) => {
    expect(findDisagreement(formOf(dh10, kind), carriedFor("ou-19", kind), 60)).toBeNull();
  });

  it("files every figure under an indicator of its own, with its source", () => {
    const known = new Set<string>(equalityIndicators.map(({ id }) => id));
    const used = Object.keys(equalityFigures);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(used.filter((id) => !(id in equalitySources))).toEqual([]);
    expect(Object.values(equalityFigures).every((own) => Object.keys(own).length === 10)).toBe(
      true,
    );
  });
});

describe("the illustrated reports on equality and social evils", () => {
  it.each(illustratedEquality.map((report) => [report.unit, report] as const))(
    "%s has no error and a reason for each of its few warnings",
    (_, { unit: reporter, entered, reasons, notes }) => {
      const findings = found(Object.fromEntries(entered), reporter);
      const warned = findings.filter(([kind]) => kind === "warning").map(([, id]) => id);
      expect(findings.filter(([kind]) => kind === "error")).toEqual([]);
      expect(warned.length).toBeLessThanOrEqual(2);
      expect(reasons.flatMap(({ violations }) => violations).toSorted()).toEqual(warned);
      expect(reasons.every(({ text }) => text.length > 20)).toBe(true);
      expect(notes.every(({ cell }) => formOf(dh10).cells.has(cell))).toBe(true);
      expect([...carriedFor(reporter).missing]).toEqual([]);
    },
  );
});
