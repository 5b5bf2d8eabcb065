import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { none } from "../../../shared/form/dataValue.ts";
import type { Importance } from "../../../shared/form/template.ts";
import { dh05 } from "../../../shared/regimes/dongHoa2022/dh05.ts";
import { illustratedAnalysis } from "../../../shared/regimes/dongHoa2022/illustratedAnalysis.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { tableOf } from "../../support/tableOf.ts";
import type { Cells } from "./rightForms.ts";
import {
  type Beside,
  carriedInto,
  entries,
  expectReasoned,
  formIn,
  foundIn,
  handedIn,
} from "./socialForms.ts";

const form = formIn(dh05, "2022", "year");
const poverty: Cells = { "A/hh/9": 164, "B/hh/9": 206 };
/** 164 poor households lack 543 indices, 206 near-poor ones 292; 111 and 159 children. */
const right = Object.fromEntries(illustratedAnalysis[0]?.entered ?? []) as Cells;

/** Nothing has been carried: the sender types the households, and ĐH-04 comes together with the form. */
function found(change: Cells, beside: Beside = {}) {
  const carried = carriedInto(form, "ou-12", "2022", {});
  const together = { "dh-04": poverty };
  return foundIn(form, carried, entries({ ...right, ...change }), { together, ...beside });
}

/** Every index of the poor lacked by so many. */
function everyIndex(households: number): Cells {
  const rows = Array.from({ length: 12 }, (_, index) => `A/2.${index + 1}/1`);
  return Object.fromEntries(rows.map((key) => [key, households]));
}

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  ["more poor households lack work than are poor", { "A/2.1/1": 165 }, ["error", "T1a@A/2.1"]],
  [
    "more near-poor households lack school than are near-poor",
    { "A/2.6/3": 207, "A/2.1/3": none, "A/2.2/3": none, "A/2.4/3": none },
    ["error", "T1b@A/2.6"],
  ],
  [
    "poor households that lack fewer than three indices",
    { "A/2.4/1": none, "A/2.3/1": 20 },
    ["warning", "T2@A/1"],
  ],
  [
    "poor households that lack more than twelve",
    { ...everyIndex(164), "A/2.12/1": 165 },
    ["error", "T1a@A/2.12"],
    ["warning", "T3@A/1"],
  ],
  ["near-poor households that lack more than two", { "A/2.6/3": 127 }, ["warning", "T4@A/3"]],
  ["a cause of more households than are poor", { "B/3/1": 165 }, ["error", "N1a@B/3"]],
  ["a cause of more households than are near-poor", { "B/8/3": 207 }, ["error", "N1b@B/8"]],
  ["a group of more households than are poor", { "C/4/1": 165 }, ["error", "C1a@C/4"]],
  ["a group of more households than are near-poor", { "C/1/3": 207 }, ["error", "C1b@C/1"]],
  ["more poor children without care than there are", { "D/1.1/1": 112 }, ["error", "D1a@D/1.1"]],
  ["more near-poor children without school", { "D/1.2/3": 160 }, ["error", "D1b@D/1.2"]],
  ["one poor household more than in ĐH-04", { "A/1/1": 165 }, ["warning", "H1"]],
  ["one near-poor household more than in ĐH-04", { "A/1/3": 207 }, ["warning", "H2"]],
  ["part of a household", { "B/1/1": 34.5 }, ["error", "value@B/1/1"]],
  ["a cause nobody has counted", { "B/1/1": null }, ["warning", "blank"]],
];

describe("the poverty analysis", () => {
  it("is a definition that the Worker takes", () => {
    expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(dh05)))).toEqual(dh05);
  });

  it.each([
    ["A", ["1", "2=1/1A*100", "3", "4=3/3A*100"]],
    ["B", ["1", "2=1/1A*100", "3", "4=3/3A*100"]],
    ["C", ["1", "2=1/1A*100", "3", "4=3/3A*100"]],
    ["D", ["1", "2=1/1D*100", "3", "4=3/3D*100"]],
  ])("prints the algebra of table %s as %j", (id, printed) => {
    const { table, columns } = tableOf(form, id);
    expect(columns.map((column) => printColumn(form, table, column))).toEqual(printed);
  });

  it("adds twelve indices up", () => {
    const { table } = tableOf(form, "A");
    const total = table.rows.find(({ id }) => id === "2");
    expect(total && printRowLabel(form, table, total)).toBe(
      "Tổng số thiếu hụt (2=2.1+2.2+2.3+2.4+2.5+2.6+2.7+2.8+2.9+2.10+2.11+2.12)",
    );
  });

  it("takes the households from the unit's own ĐH-04, and asks for them while there is none", () => {
    const [without, beside] = [{}, { forms: { "dh-04": poverty } }].map((one) =>
      carriedInto(form, "ou-12", "2022", one),
    );

    expect([...(without?.missing ?? [])]).toEqual(["A/1/1", "A/1/3"]);
    expect([...(beside?.values ?? [])].map(([key, { value }]) => [key, value])).toEqual([
      ["A/1/1", 164],
      ["A/1/3", 206],
    ]);
  });
});

describe("a right poverty analysis", () => {
  it.each<[string, Cells, Beside]>([
    ["is silent", {}, {}],
    ["may lack exactly three indices a household", { "A/2.4/1": none }, {}],
    ["may lack exactly two near the line", { "A/2.6/3": 126 }, {}],
    ["may lack half as much as last year", {}, { lastYear: { "A/2/1": 1086 } }],
  ])("%s", (_, change, beside) => {
    expect(found(change, beside)).toEqual([]);
  });
});

describe("a mistake in the poverty analysis is found by the rule it breaks, and by no other", () => {
  it.each(mistakes.map(([mistake, change, ...expected]) => [mistake, change, expected] as const))(
    "%s",
    (_, change, expected) => {
      expect(found(change)).toEqual(expected);
    },
  );

  it("half of what was lacking last year", () => {
    expect(found({}, { lastYear: { "A/2/1": 1087 } })).toEqual([["warning", "G8@A/1"]]);
  });

  it("is a warning where the households are ĐH-04's, not the sender's", () => {
    const beside = { forms: { "dh-04": poverty } };
    const carried = carriedInto(form, "ou-12", "2022", beside);
    const { "A/1/1": _, "A/1/3": __, ...rest } = right;

    const entered = entries({ ...rest, "B/3/1": 165 });

    expect(foundIn(form, carried, entered, beside)).toEqual([["warning", "N1a@B/3"]]);
  });

  it("and every rule has a mistake that it finds", () => {
    const caught = mistakes.flatMap(([, , ...expected]) =>
      expected.map(([, id]) => id.split("@")[0]),
    );
    expect(dh05.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual(["G8"]);
  });
});

describe("the illustrated poverty analyses", () => {
  it.each(illustratedAnalysis.map((report) => [report.unit, report] as const))(
    "%s is right but for what it gives a reason for",
    (_, report) => {
      expectReasoned(form, report, {});
    },
  );

  it("come from the eight communes that have handed in", () => {
    expect(illustratedAnalysis.map(({ unit, then }) => [unit, then])).toEqual(handedIn);
  });
});

it.each<[string, Beside]>([
  ["carried", { forms: { "dh-04": poverty } }],
  ["typed", {}],
])("the plain sheet judges as we do, the households %s", { timeout: 120_000 }, (_, beside) => {
  expect(findDisagreement(form, carriedInto(form, "ou-19", "2022", beside), 60)).toBe(null);
});
