import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { none } from "../../../shared/form/dataValue.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { Importance } from "../../../shared/form/template.ts";
import type { CellKey, IndicatorId, OrgUnitId } from "../../../shared/ids.ts";
import { dh08 } from "../../../shared/regimes/dongHoa2022/dh08.ts";
import { illustratedInsurance } from "../../../shared/regimes/dongHoa2022/illustratedInsurance.ts";
import { illustratedInsurer } from "../../../shared/regimes/dongHoa2022/illustratedInsurer.ts";
import { planTargets } from "../../../shared/regimes/dongHoa2022/planTargets.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { figureOf } from "../../support/figureOf.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { tableOf } from "../../support/tableOf.ts";
import { formOf } from "./filledForm.ts";
import type { Cells } from "./rightForms.ts";
import { type Beside, carriedInto, entries, formIn, foundIn } from "./socialForms.ts";

const form = formIn(dh08, "2022Q1");
const insurer = Object.fromEntries(illustratedInsurer.entered) as Cells;
/** 634 near-poor people at the quarter's end. */
const poverty: Cells = { "B/nk/9": 634 };
const beside: Beside = { forms: { "dh-04": poverty, "bhxh-01": insurer } };
const right = Object.fromEntries(illustratedInsurance[0]?.entered ?? []) as Cells;

function found(change: Cells, more: Beside = beside) {
  const carried = carriedInto(form, "ou-12", "2022Q1", more);
  return foundIn(form, carried, entries({ ...right, ...change }), more);
}

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  [
    "one child insured more than there are",
    { "A/te/2": 1343 },
    ["error", "B1@A/te"],
    ["warning", "B3@A/te"],
  ],
  ["one child fewer than there are insured", { "A/te/1": 1338 }, ["error", "B1@A/te"]],
  [
    "one near-poor person insured more than ĐH-04 has",
    { "A/cn/2": 635 },
    ["warning", "B1@A/cn"],
    ["warning", "B3@A/cn"],
  ],
  ["one card fewer than BHXH has issued", { "A/hs/2": 2799 }, ["warning", "B3@A/hs"]],
  ["a card for nobody in particular", { "A/ncc/2": none }, ["warning", "B3@A/ncc"]],
  ["part of a house", { "B/1.1/3": 0.5 }, ["error", "value@B/1.1/3"]],
  ["a group nobody has counted", { "A/hs/1": null }, ["warning", "blank"]],
];

describe("the form on health insurance and houses", () => {
  it.each(dh08.periodKinds)("compiles for a %s", (kind) => {
    expect(formOf(dh08, kind).periodKind).toBe(kind);
  });

  it("is a definition that the Worker takes", () => {
    expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(dh08)))).toEqual(dh08);
  });

  it("prints how its rates, differences and sums are made", () => {
    const printed = ["A", "B"].map((id) => {
      const { table, columns } = tableOf(form, id);
      const shown = columns.filter(({ hidden }) => !hidden);
      return shown.map((column) => printColumn(form, table, column));
    });
    const { table } = tableOf(form, "B");
    const sums = table.rows.filter(({ level }) => level === 0);

    expect(printed).toEqual([
      ["1", "2", "3=2/1*100", "4", "5=2-4", "6"],
      ["1", "2", "3", "4=2+3", "5=4/1*100"],
    ]);
    expect(sums.map((row) => printRowLabel(form, table, row))).toEqual([
      "Nhà ở được hỗ trợ (1=1.1+1.2)",
      "Kinh phí theo nguồn (2=2.1+2.2+2.3+2.4)",
    ]);
  });

  it("measures the near-poor insured against M6, and houses against M11", () => {
    const judged = [...form.cells.values()].filter(({ measure }) => measure.target !== null);

    expect(judged.map(({ key, measure }) => [key, measure.target, measure.direction])).toEqual([
      ["A/cn/3", "M6", "up"],
      ["B/1/4", "M11", "up"],
    ]);
    const aim = (unit: string) => figureOf(planTargets, "M6" as IndicatorId, unit as OrgUnitId);
    expect([aim("ou-01"), aim("ou-11"), aim("ou-20")]).toEqual([100, 100, 100]);
  });

  it("takes the near-poor from ĐH-04, and BHXH's cards by commune and group", () => {
    const carried = carriedInto(form, "ou-13", "2022Q1", beside);
    const value = (key: string) => carried.values.get(key as CellKey);

    expect(value("A/cn/1")?.value).toBe(634);
    expect(value("A/te/4")).toEqual({
      value: 980,
      from: {
        ...{ kind: "elsewhere", template: "bhxh-01", by: "BHXH thị xã" },
        ...{ period: "2022Q1", version: 1, approved: true },
      },
    });
  });

  it("asks for the near-poor while there is no ĐH-04, and never for BHXH's cards", () => {
    const carried = carriedInto(form, "ou-12", "2022Q1", {});

    expect([...carried.missing]).toEqual(["A/cn/1"]);
    expect(carried.values.get("A/cn/4" as CellKey)).toEqual({
      value: null,
      from: { kind: "absent" },
    });
  });

  it("goes on with the houses of the periods before", () => {
    expect(cellOf(form, "B/1.1/2" as CellKey).content).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: { key: "B/1.1/4", template: null, period: "previous" },
        orElse: { kind: "nothing" },
      },
    });
  });
});

describe("a right form on health insurance", () => {
  it.each<[string, Cells, Beside]>([
    ["is silent", {}, beside],
    // Nobody to compare with is no difference.
    ["is silent without BHXH's cards", { "A/hs/2": 2799 }, { forms: { "dh-04": poverty } }],
    ["may insure twice as many as last year", {}, { ...beside, lastYear: { "A/hn/2": 322 } }],
    ["may build nine houses more than planned", { "B/1.1/3": 14 }, { ...beside, targets: plan() }],
  ])("%s", (_, change, more) => {
    expect(found(change, more)).toEqual([]);
  });
});

/** Five houses for the ward. */
function plan(): NonNullable<Beside["targets"]> {
  return { M11: { "ou-12": 5 } };
}

describe("a mistake in the form on health insurance is found by the rule it breaks", () => {
  it.each(mistakes.map(([mistake, change, ...expected]) => [mistake, change, expected] as const))(
    "%s",
    (_, change, expected) => {
      expect(found(change)).toEqual(expected);
    },
  );

  it("near-poor people typed before ĐH-04, which comes with another number", () => {
    const typed = { ...right, "A/cn/1": 633 };
    const alone = carriedInto(form, "ou-12", "2022Q1", {});

    const together = { "dh-04": poverty };

    expect(foundIn(form, alone, entries(typed), { together })).toEqual([["warning", "B2"]]);
    expect(foundIn(form, alone, entries({ ...typed, "A/cn/1": 634 }), { together })).toEqual([]);
  });

  it("half more insured than last year", () => {
    expect(found({}, { ...beside, lastYear: { "A/hn/2": 321 } })).toEqual([["warning", "G8@A/hn"]]);
  });

  it("ten houses more than planned", () => {
    expect(found({ "B/1.1/3": 15 }, { ...beside, targets: plan() })).toEqual([
      ["warning", "G9@B/1"],
    ]);
  });

  it("and every rule has a mistake that it finds", () => {
    const caught = mistakes.flatMap(([, , ...expected]) =>
      expected.map(([, id]) => id.split("@")[0]),
    );
    expect(dh08.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([
      ...["B2", "G8", "G9", "F1", "F2", "G9b", "G9c"],
    ]);
  });
});

it.each<[string, Beside]>([
  [
    "carried",
    { forms: { "dh-04": poverty, "bhxh-01": insurer }, targets: { M11: { "ou-19": 2 } } },
  ],
  ["missing", {}],
])("the plain sheet judges as we do, other forms' figures %s", { timeout: 120_000 }, (_, more) => {
  expect(findDisagreement(form, carriedInto(form, "ou-19", "2022Q1", more), 60)).toBe(null);
});
