import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { none, unknown } from "../../../shared/form/dataValue.ts";
import { cellKeyOf } from "../../../shared/ids.ts";
import { dh09 } from "../../../shared/regimes/dongHoa2022/dh09.ts";
import { illustratedChildren } from "../../../shared/regimes/dongHoa2022/illustratedChildren.ts";
import {
  childrenFigures,
  childrenIndicators,
  childrenSources,
} from "../../../shared/regimes/dongHoa2022/lastYearChildren.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { countFilled } from "../../../shared/rollup/completeness.ts";
import { printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { tableOf } from "../../support/tableOf.ts";
import { formOf } from "./filledForm.ts";
import { type Mistake, rowsOf, trialOf } from "./formTrial.ts";
import { quarter, year } from "./rightChildren.ts";

const filed = { targets: planTargets, figures: childrenFigures, sources: childrenSources };
const { carriedFor, found, totals, valuesOf } = trialOf(dh09, filed);
const unit = "ou-12";

const quarterMistakes: readonly Mistake[] = [
  ["fewer than no child", { "A/5.1/2": -1 }, ["error", "value@A/5.1/2"]],
  ["half a child", { "A/3/2": 55.5 }, ["error", "value@A/3/2"]],
  ["gifts typed in đồng", { "A/9.3/2": 21_000_000 }, ["warning", "dong@A/9.3/2"]],
  ["more girls than children", { "A/1.3/2": 3982 }, ["error", "T1@A/2"]],
  // 4 189 against 3 989: just above five in a hundred.
  ["children nobody else knows of", { "A/1.2/2": 2753 }, ["warning", "G10@A/2"]],
  ["more children in need than children", { "A/2/2": 3982 }, ["error", "T2@A/2"]],
  ["more helped than in need", { "A/3/2": 59 }, ["error", "T3@A/2"]],
  ["more abused than children", { "A/5.2/2": 3982 }, ["error", "T5"], ["warning", "G8@A/5"]],
  ["more hurt than children", { "A/7/2": 3982 }, ["error", "T7"], ["warning", "G8@A/7"]],
  ["more dead than hurt", { "A/7.1/2": 8 }, ["error", "T7a@A/2"]],
  ["a drowned child who did not die", { "A/7.1.1/2": 1 }, ["error", "T7b@A/2"]],
  ["no accidents with seven children hurt", { "B/11/1": true }, ["warning", "T11"]],
  ["eighteen hurt where there were eight", { "A/7/2": 18 }, ["warning", "G8@A/7"]],
  ["nobody has answered two cells", { "A/3/2": null, "B/11/1": null }, ["warning", "blank"]],
  ["a figure nobody knows yet", { "A/7/2": unknown }, ["warning", "unknown"]],
];

const yearMistakes: readonly Mistake[] = [
  ["a child in need of no group", { "A/2/2": 61, "A/3/2": 59 }, ["error", "T2a@A/2"]],
  ["a group of more than all in need", { "A/2.4/2": 59 }, ["error", "T2b@A/2.4"]],
  ["five points short and yet met", { "B/10.1/1": 20 }, ["error", "T10a@B/1"]],
  ["a criterion without any point", { "B/10.7/1": none }, ["error", "T10a@B/1"]],
  ["points enough and yet not met", { "B/10.18/1": false }, ["error", "T10b@B/1"]],
  ["more than all points of a part", { "B/10.6.1/1": 51 }, ["error", "T6a@B/1"]],
  ["more than all points of the other", { "B/10.6.2/1": 76 }, ["error", "T6b@B/1"]],
  ["full points for 93 %", { "A/3/2": 54 }, ["warning", "T6c"]],
  ["too few points for 96 %", { "B/10.6.1/1": 40 }, ["warning", "T6d"]],
  ["more dead than hurt expected", { "A/7.1/7": 9 }, ["error", "T7a@A/7"]],
  ["fewer hurt expected than there are", { "A/7/7": 6 }, ["warning", "G4@A/7"]],
];

describe("a right form of children is silent", () => {
  it.each([
    ["for a quarter", quarter, "quarter"],
    ["for six months", year, "six-month"],
    ["for a year", year, "year"],
    ["with 849 points and not met", { ...year, "B/10.1/1": 24, "B/10.18/1": false }, "year"],
    ["with 850 points and met", { ...year, "B/10.1/1": 25 }, "year"],
    [
      "with nobody in need, whatever the points",
      { ...quarter, "A/2/2": none, "A/3/2": none },
      "quarter",
    ],
  ] as const)("%s", (_, cells, kind) => {
    expect(found(cells, unit, kind)).toEqual([]);
  });
});

describe("a mistake about children is found by the rule it breaks, and by no other", () => {
  it.each(rowsOf(quarterMistakes))("in a quarter: %s", (_, change, expected) => {
    expect(found({ ...quarter, ...change }, unit)).toEqual(expected);
  });

  it.each(rowsOf(yearMistakes))("in a year: %s", (_, change, expected) => {
    expect(found({ ...year, ...change }, unit, "year")).toEqual(expected);
  });

  it("and every rule has a mistake that it finds", () => {
    const caught = [...quarterMistakes, ...yearMistakes].flatMap(([, , ...findings]) =>
      findings.map(([, id]) => id.split("@")[0]),
    );
    expect(dh09.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([]);
  });
});

describe("the form of children", () => {
  it("asks eighteen answers for a quarter; the groups and the criteria wait for the half year", () => {
    const rows = (kind: "quarter" | "year") =>
      formOf(dh09, kind).tables.map(({ table }) => table.rows.length);
    expect(countFilled(formOf(dh09), new Map(), new Set())).toEqual({ filled: 0, expected: 18 });
    expect(rows("quarter")).toEqual([24, 1]);
    // 14 groups and their sum; a heading, 13 criteria, two parts of one, four figures and the verdict.
    expect(rows("year")).toEqual([24 + 15, 1 + 21]);
  });

  it.each([
    ["A", "1", "Tổng số trẻ em dưới 16 tuổi (1=1.1+1.2)"],
    ["A", "4", "Tỷ lệ trẻ em có hoàn cảnh đặc biệt được trợ giúp (4=3/2*100)"],
    ["A", "5", "Trẻ em bị xâm hại (5=5.1+5.2+5.3)"],
    ["A", "6", "Tỷ lệ trẻ em bị xâm hại (6=5/1*100)"],
    ["A", "8", "Tỷ suất trẻ em tử vong do đuối nước (8=7.1.1/1*100000)"],
    ["B", "10.6", "Trẻ em có hoàn cảnh đặc biệt được trợ giúp (10.6=10.6.1+10.6.2)"],
    ["B", "10.16", "Số điểm cao hơn mức phải có (10.16=10.14-10.15)"],
  ])("prints the algebra of %s%s", (id, number, printed) => {
    const form = formOf(dh09, "year");
    const { table } = tableOf(form, id);
    const row = table.rows.find((one) => one.id === number);
    expect(row && printRowLabel(form, table, row)).toBe(printed);
  });

  it("keeps three decimals of what is rare", () => {
    const values = valuesOf(quarter, unit);
    const form = formOf(dh09);
    const rate = cellKeyOf("A", "6", "3");
    expect(values.get(rate)).toBeCloseTo((1 / 3981) * 100, 9);
    expect(form.cells.get(rate)?.measure).toMatchObject({ decimals: 3, target: "M5c" });
    expect(form.cells.get(cellKeyOf("A", "8", "3"))?.measure.decimals).toBe(3);
  });

  it("takes no note beside groups so small that it could name a child", () => {
    const form = formOf(dh09, "year");
    const silent = Array.from({ length: 14 }, (_, index) => `2.${index + 1}`).filter(
      (row) => !form.cells.has(cellKeyOf("A", row, "9")),
    );
    expect(silent).toEqual(["2.5", "2.6", "2.7", "2.9", "2.10", "2.11", "2.12"]);
  });

  it("is a definition that the Worker takes", () => {
    expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(dh09)))).toEqual(dh09);
  });

  it("is totalled from its parts: rates anew, communes that met among all", () => {
    const drowned = { "A/7.1/2": 1, "A/7.1.1/2": 1, "A/1.1/2": 1000, "A/1.2/2": 1019 };
    const small = { ...year, ...drowned, "B/10.1/1": 20, "B/10.18/1": false };
    const keys = ["A/4/2", "A/6/3", "A/8/3", "B/10.18/1", "B/11/1"];
    // Of 3 981 and 2 019 children: 2 abused, 1 drowned.
    expect(totals({ [unit]: year, "ou-13": small }, keys, "year")).toEqual([
      ((56 + 56) / (58 + 58)) * 100,
      (2 / 6000) * 100,
      (1 / 6000) * 100_000,
      50,
      0,
    ]);
  });

  it.each(["quarter", "year"] as const)("means the same as its sheet for a %s", (kind) => {
    expect(findDisagreement(formOf(dh09, kind), carriedFor("ou-19", kind), 60)).toBeNull();
  });

  it("files every figure under an indicator of its own, with its source", () => {
    const known = new Set<string>(childrenIndicators.map(({ id }) => id));
    const used = Object.keys(childrenFigures);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
    expect(used.filter((id) => !(id in childrenSources))).toEqual([]);
    expect(Object.values(childrenFigures).every((own) => Object.keys(own).length === 10)).toBe(
      true,
    );
  });
});

describe("the illustrated reports on children", () => {
  it.each(illustratedChildren.map((report) => [report.unit, report] as const))(
    "%s has no error and a reason for each of its few warnings",
    (_, { unit: reporter, entered, reasons, notes }) => {
      const findings = found(Object.fromEntries(entered), reporter);
      const warned = findings.filter(([kind]) => kind === "warning").map(([, id]) => id);
      expect(findings.filter(([kind]) => kind === "error")).toEqual([]);
      expect(warned.length).toBeLessThanOrEqual(2);
      expect(reasons.flatMap(({ violations }) => violations).toSorted()).toEqual(warned);
      expect(reasons.every(({ text }) => text.length > 20)).toBe(true);
      expect(notes.every(({ cell }) => formOf(dh09).cells.has(cell))).toBe(true);
      expect([...carriedFor(reporter).missing]).toEqual([]);
    },
  );
});
