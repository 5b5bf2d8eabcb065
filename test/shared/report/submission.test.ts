import { describe, expect, it } from "vitest";
import { type DataValue, none } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import type { CellKey, OrgUnitId } from "../../../shared/ids.ts";
import { dh03 } from "../../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../../shared/regimes/dongHoa2022/dh04.ts";
import type { CarriedSet } from "../../../shared/report/carried.ts";
import { fillForm, listDifferences, type Submission } from "../../../shared/report/submission.ts";
import { carriedFor, formOf } from "../regimes/filledForm.ts";
import { rightPoverty } from "../regimes/rightForms.ts";
import { everyAggregation } from "../rollup/everyAggregation.ts";
import { changes, handIn, mapOf, outcomeOf, unit } from "./handIn.ts";

const poverty = formOf(dh04);
const jobs = formOf(dh03);
const key = (text: string) => text as CellKey;

describe("a right form", () => {
  it("is accepted with every cell: entered, carried, computed", () => {
    const judged = handIn(poverty, rightPoverty);

    if (!judged.ok) throw new Error(JSON.stringify(judged.error));
    const { values, violations, code } = judged.value;
    expect([...values.keys()]).toEqual(expect.arrayContaining([...poverty.cells.keys()]));
    expect(values.size).toBe(poverty.cells.size);
    // 168 − 3 − 1 − 1 + 2 + 0 + 1 + 0 poor households of 4 705.
    expect(values.get(key("A/hh/9"))).toBe(166);
    expect(values.get(key("C/12/v"))).toBeCloseTo((166 / 4705) * 100, 10);
    expect(violations).toEqual([]);
    expect(code).toMatch(/^[0-9A-Z]{10}$/);
  });
});

describe("a hand-in is refused as a whole", () => {
  it.each<[string, Partial<Submission>, unknown]>([
    [
      "a newer template is in force",
      { templateVersion: 2 },
      { kind: "template-outdated", current: 1 },
    ],
    [
      "what was carried in has changed since",
      { carriedRevision: "older" },
      { kind: "carried-changed", changes },
    ],
    [
      "the sender saw other figures",
      { code: "0000000000" },
      { kind: "figures-differ", ours: expect.stringMatching(/^\w{10}$/), theirs: "0000000000" },
    ],
  ])("when %s", (_, more, problem) => {
    expect(outcomeOf(handIn(poverty, rightPoverty, more))).toEqual(problem);
  });

  it("and an outdated template is told before anything else", () => {
    const more = { templateVersion: 0, carriedRevision: "older", code: "0" };
    expect(outcomeOf(handIn(poverty, rightPoverty, more))).toMatchObject({
      kind: "template-outdated",
    });
  });

  it.each<[string, Form, string, DataValue]>([
    ["a carried cell", poverty, "A/hh/1", 128],
    ["a computed cell", poverty, "A/hh/9", 166],
    ["a filed figure", poverty, "C/10/v", 1],
    ["a hidden cell", jobs, "A/1/L", 5],
    ["an empty cell", jobs, "A/3/2", 5],
    ["a row made of others", jobs, "A/1/2", 86],
    ["no cell of the form", poverty, "A/hh/99", 5],
    ["a column of another kind of period", jobs, "A/1.1/7", 90],
    ["a figure as a text", poverty, "A/hh/2", "5"],
    ["yes in a figure", poverty, "A/hh/2", true],
    ["no number", poverty, "A/hh/2", Number.NaN],
    ["no finite number", poverty, "A/hh/2", Number.POSITIVE_INFINITY],
    ["a number in a note", jobs, "A/1/9", 5],
    ["a text for yes or no", everyAggregation, "A/model/v", "Có"],
    ["a day that does not exist", everyAggregation, "A/day/v", "2022-02-30"],
    ["a day as people write it", everyAggregation, "A/day/v", "15/3/2022"],
  ])("when it holds %s", (_, form, cell, value) => {
    expect(outcomeOf(handIn(form, { [cell]: value }))).toEqual({
      kind: "invalid-request",
      at: cell,
      why: "not an entry cell",
    });
  });

  it.each<[string, Form, string, DataValue]>([
    ["“không phát sinh”", poverty, "A/hh/2", none],
    ["a note", jobs, "A/1/9", "Đã đối chiếu"],
    ["no note", jobs, "A/1/9", none],
    ["a day", everyAggregation, "A/day/v", "2022-02-28"],
    ["no", everyAggregation, "A/model/v", false],
    ["a blank anywhere", poverty, "A/hh/9", null],
  ])("but not for %s", (_, form, cell, value) => {
    expect(outcomeOf(handIn(form, { [cell]: value }))).toMatchObject({ kind: "has-violations" });
  });
});

describe("a cell whose source is missing", () => {
  const { values, missing, ...rest } = carriedFor(poverty, unit);
  const opening = key("A/hh/1");
  const open: CarriedSet = {
    ...rest,
    values: new Map([...values].filter(([cell]) => cell !== opening)),
    missing: new Set([...missing, opening]),
  };

  it("is answered by the sender, “tạm tính”", () => {
    const judged = handIn(poverty, { ...rightPoverty, "A/hh/1": 165 }, {}, open);
    if (!judged.ok) throw new Error(JSON.stringify(judged.error));
    expect(judged.value.values.get(key("A/hh/9"))).toBe(163);
  });

  it("is blank until then, and what is made from it too", () => {
    expect(outcomeOf(handIn(poverty, rightPoverty, {}, open))).toMatchObject({
      violations: [{ rule: "blank", cells: ["A/hh/1"] }],
    });
  });
});

describe("a carried figure that the sender holds to be wrong", () => {
  const opening = key("A/hh/1");
  const adjusted = { adjusted: [opening] };

  it("takes his own, with a reason, and keeps what was carried in", () => {
    const why = { reasons: [{ violations: ["adjusted@A/hh/1"], text: "Sót 2 hộ khi rà soát" }] };
    const judged = handIn(poverty, { ...rightPoverty, "A/hh/1": 170 }, { ...adjusted, ...why });

    if (!judged.ok) throw new Error(JSON.stringify(judged.error));
    const { values, carried, violations } = judged.value;
    // 170 − 3 − 1 − 1 + 2 + 0 + 1 + 0.
    expect(values.get(key("A/hh/9"))).toBe(168);
    expect(carried.adjusted?.get(opening)?.value).toBe(168);
    expect(carried.values.has(opening)).toBe(false);
    expect(violations.map(({ id, finding }) => [id, finding])).toContainEqual([
      "adjusted@A/hh/1",
      { kind: "adjusted", carried: 168, value: 170 },
    ]);
  });

  it("is refused without a reason", () => {
    expect(outcomeOf(handIn(poverty, { ...rightPoverty, "A/hh/1": 170 }, adjusted))).toMatchObject({
      kind: "has-violations",
      violations: expect.arrayContaining([
        { rule: "adjusted@A/hh/1", cells: ["A/hh/1"], importance: "warning" },
      ]),
    });
  });

  it("is no adjustment where he says the same", () => {
    const judged = handIn(poverty, { ...rightPoverty, "A/hh/1": 168 }, adjusted);
    if (!judged.ok) throw new Error(JSON.stringify(judged.error));
    expect(judged.value.carried.adjusted).toBe(undefined);
    expect(judged.value.violations).toEqual([]);
  });

  it("is blank until he has answered, and taking it out has a reason of its own", () => {
    expect(outcomeOf(handIn(poverty, rightPoverty, adjusted))).toMatchObject({
      violations: [
        { rule: "adjusted@A/hh/1", cells: ["A/hh/1"] },
        { rule: "blank", cells: ["A/hh/1"] },
      ],
    });
  });

  it.each(["A/hh/2", "A/hh/9", "A/hh/99"])("is none in %s, which is not carried in", (cell) => {
    expect(outcomeOf(handIn(poverty, rightPoverty, { adjusted: [key(cell)] }))).toEqual({
      kind: "invalid-request",
      at: cell,
      why: "not a cell to adjust",
    });
  });

  it("is none in a target, which is not the sender's to change", () => {
    const target = [...jobs.cells.values()].find(
      ({ content }) => content.kind === "carried" && content.from.kind === "target",
    )?.key;
    if (!target) throw new Error("the jobs form has a target");
    const more = { adjusted: [target] };
    expect(outcomeOf(handIn(jobs, {}, more))).toMatchObject({
      kind: "invalid-request",
      at: target,
    });
  });
});

it("two versions differ in entered and carried cells, never in what follows from them", () => {
  const before = fillForm(poverty, mapOf(rightPoverty), carriedFor(poverty, unit));
  const after = fillForm(
    poverty,
    mapOf({ ...rightPoverty, "A/hh/6": 0, "A/hh/7": null, "B/nk/2": 7 }),
    carriedFor(poverty, "ou-13" as OrgUnitId),
  );
  after.set(key("A/hh/2"), 3);

  const carriedOnes = ["A/hh/1", "A/nk/1", "B/hh/1", "B/nk/1", "C/10/v", "C/11/v", "C/14a/v"];
  expect(listDifferences(poverty, before, before)).toEqual([]);
  expect(listDifferences(poverty, before, after).toSorted()).toEqual(
    ["A/hh/6", "A/hh/7", "B/nk/2", ...carriedOnes].toSorted(),
  );
});
