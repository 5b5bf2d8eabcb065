import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { TemplateSchema } from "../../../shared/api/templates.ts";
import { computeForm } from "../../../shared/form/computeForm.ts";
import { cellOf } from "../../../shared/form/form.ts";
import type { Importance } from "../../../shared/form/template.ts";
import type { CellKey, IndicatorId } from "../../../shared/ids.ts";
import { dh07 } from "../../../shared/regimes/dongHoa2022/dh07.ts";
import { illustratedWelfare } from "../../../shared/regimes/dongHoa2022/illustratedWelfare.ts";
import {
  welfareIndicators,
  welfareOpenings,
  welfareSources,
} from "../../../shared/regimes/dongHoa2022/welfareOpenings.ts";
import { printColumn, printRowLabel } from "../../../shared/sheet/printedAlgebra.ts";
import { findDisagreement } from "../../support/findDisagreement.ts";
import { tableOf } from "../../support/tableOf.ts";
import { formOf } from "./filledForm.ts";
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

const form = formIn(dh07, "2022Q1");
const carried = carriedInto(form, "ou-12", "2022Q1", {});
/** 510 people paid at first, 511 in the end, of them 277 women, for 761,94 triệu đồng; two events. */
const right = Object.fromEntries(illustratedWelfare[0]?.entered ?? []) as Cells;

function found(change: Cells, beside: Beside = {}) {
  return foundIn(form, carried, entries({ ...right, ...change }), beside);
}

type Case = readonly [mistake: string, change: Cells, ...found: (readonly [Importance, string])[]];

const mistakes: readonly Case[] = [
  // 85 at first and one more: none would be left of 86.
  ["more carers gone than there were", { "A/10/3": 87 }, ["error", "X1@A/10"]],
  ["more orphans gone than there were", { "A/1/3": 9 }, ["error", "X1@A/1"], ["error", "X2@A/1"]],
  ["more mothers alone than parents alone", { "A/4/5": 11 }, ["error", "X2@A/4"]],
  ["help without an event", { "B/2/2": null }, ["error", "S1@B/2"]],
  ["help for people without an event", { "B/3/4": 5 }, ["warning", "blank"], ["error", "S1@B/3"]],
  ["an event after the period", { "B/2/1": "2022-03-15" }, ["warning", "S2@B/2"]],
  ["an event before the period", { "B/1/1": "2021-12-14" }, ["warning", "S2@B/1"]],
  ["money nobody knows what for", { "B/1/5": " " }, ["warning", "S3@B/1"]],
  ["money typed in đồng", { "C/1/2": 153_300_000 }, ["warning", "dong@C/1/2"]],
  ["part of a person", { "A/8/2": 0.5 }, ["error", "value@A/8/2"]],
  ["an event nobody has counted the households of", { "B/2/3": null }, ["warning", "blank"]],
];

describe("the social assistance form", () => {
  it.each(dh07.periodKinds)("compiles for a %s", (kind) => {
    expect(formOf(dh07, kind).periodKind).toBe(kind);
  });

  it("asks of an event about the event alone", () => {
    const { tables, rules } = formOf(dh07, "ad-hoc");

    expect(tables.map(({ table }) => table.id)).toEqual(["B"]);
    expect([...new Set(rules.map(({ rule }) => rule.id))]).toEqual(["S1", "S2", "S3"]);
  });

  it("is a definition that the Worker takes", () => {
    expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(dh07)))).toEqual(dh07);
  });

  it("prints how the closing and the sums are made", () => {
    const { table, columns } = tableOf(form, "A");
    const label = (id: string) => {
      const row = table.rows.find((one) => one.id === id);
      return row && printRowLabel(form, table, row);
    };

    expect(columns.map((column) => printColumn(form, table, column))).toEqual([
      ...["1", "2", "3", "4=1+2-3", "5", "6"],
    ]);
    expect(["5", "5a", "6", "9", "10"].map(label)).toEqual([
      "Người cao tuổi (5=5a+5b+5c+5d)",
      "Thuộc hộ nghèo, không có người phụng dưỡng",
      "Người khuyết tật (6=6a+6b)",
      "Tổng số người hưởng trợ cấp hằng tháng (9=1+2+3+4+5+6+7+8)",
      "Cá nhân, hộ gia đình nhận chăm sóc, nuôi dưỡng đối tượng",
    ]);
  });

  it("opens with the closing of the period before, or with what is filed for the year", () => {
    expect(cellOf(form, "A/5c/1" as CellKey).content).toEqual({
      kind: "carried",
      from: {
        kind: "report",
        cell: { key: "A/5c/4", template: null, period: "previous" },
        orElse: { kind: "figure", indicator: "btxh.5c.opening" },
      },
    });
    expect(carried.values.get("A/5c/1" as CellKey)).toEqual({
      value: 179,
      from: { kind: "figure", source: "Danh sách chi trả trợ giúp xã hội tháng 12/2021" },
    });
    expect(carried.missing.size).toBe(0);
  });

  it("counts everybody once in the total, whose opening is a sum too", () => {
    const given = [...carried.values].map(([key, { value }]) => [key, value] as const);
    const values = computeForm(form, new Map([...entries(right), ...given]));
    const of = (key: string) => values.get(key as CellKey);

    // 8 + 3 + 0 + 10 + (13 + 0 + 179 + 1) + (230 + 64) + 0 + 2.
    expect(of("A/9/1")).toBe(510);
    expect(of("A/5/1")).toBe(193);
    expect([of("A/9/2"), of("A/9/3"), of("A/9/4")]).toEqual([7, 6, 511]);
    expect([of("B/T/3"), of("B/T/4")]).toEqual([42, 122]);
  });
});

describe("the openings of the year", () => {
  it("are filed for all ten communes and every row, with source and indicator", () => {
    const leaves = [...form.cells.values()]
      .filter(({ column, table, content }) => {
        return table.id === "A" && column.id === "1" && content.kind === "carried";
      })
      .map(({ row }) => `btxh.${row.id}.opening`);

    expect(leaves).toHaveLength(13);
    expect(Object.keys(welfareOpenings).toSorted()).toEqual(leaves.toSorted());
    expect(Object.keys(welfareSources).toSorted()).toEqual(leaves.toSorted());
    expect(welfareIndicators.map(({ id }) => id).toSorted()).toEqual(leaves.toSorted());
    for (const figures of Object.values(welfareOpenings)) {
      expect(Object.keys(figures)).toHaveLength(10);
    }
  });

  it("are named as a colleague would name them", () => {
    const name = (id: string) =>
      welfareIndicators.find((indicator) => indicator.id === (id as IndicatorId))?.name;

    expect(name("btxh.6a.opening")).toBe("Đầu năm: người khuyết tật nặng");
    expect(name("btxh.10.opening")).toBe("Đầu năm: cá nhân, hộ nhận chăm sóc");
  });
});

describe("a right social assistance form", () => {
  it.each<[string, Cells, Beside]>([
    ["is silent", {}, {}],
    ["may have an event on the first day of the period", { "B/1/1": "2021-12-15" }, {}],
    ["may have an event on the last day of the period", { "B/1/1": "2022-03-14" }, {}],
    ["may pay half more people than last year", {}, { lastYear: { "A/9/4": 341 } }],
  ])("%s", (_, change, beside) => {
    expect(found(change, beside)).toEqual([]);
  });

  it("needs no event", () => {
    const none = Object.fromEntries(Object.entries(right).filter(([key]) => !key.startsWith("B/")));

    expect(foundIn(form, carried, entries(none), {})).toEqual([]);
  });
});

describe("a mistake in the social assistance form is found by the rule it breaks", () => {
  it.each(mistakes.map(([mistake, change, ...expected]) => [mistake, change, expected] as const))(
    "%s",
    (_, change, expected) => {
      expect(found(change)).toEqual(expected);
    },
  );

  it.each([
    ["people", "A/9/4", 340, "G8@A/4"],
    ["money", "A/9/6", 507, "G8@A/6"],
  ])("half more %s than last year", (_, key, before, id) => {
    expect(found({}, { lastYear: { [key]: before } })).toEqual([["warning", id]]);
  });

  it("and every rule has a mistake that it finds", () => {
    const caught = mistakes.flatMap(([, , ...expected]) =>
      expected.map(([, id]) => id.split("@")[0]),
    );
    // Figures shared with other forms are tried in sharedFigures.test.ts.
    expect(dh07.rules.map(({ id }) => id).filter((id) => !caught.includes(id))).toEqual([
      ...["G8", "F1"],
    ]);
  });
});

describe("the illustrated social assistance forms", () => {
  it.each(illustratedWelfare.map((report) => [report.unit, report] as const))(
    "%s is right but for what it gives a reason for",
    (_, report) => {
      expectReasoned(form, report, {});
    },
  );

  it("come from the eight communes that have handed in", () => {
    expect(illustratedWelfare.map(({ unit, then }) => [unit, then])).toEqual(handedIn);
  });
});

it("the plain sheet judges as we do", { timeout: 120_000 }, () => {
  expect(findDisagreement(form, carriedInto(form, "ou-19", "2022Q1", {}), 60)).toBe(null);
});
