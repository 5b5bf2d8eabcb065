import { describe, expect, it } from "vitest";
import type { ConsolidationReply } from "../../../shared/api/consolidations.ts";
import type { DataValue } from "../../../shared/form/dataValue.ts";
import type { Form } from "../../../shared/form/form.ts";
import { toArray } from "../../../shared/report/valuesArray.ts";
import {
  concernsOfConsolidation,
  coverageOfConsolidation,
  type EditionConcerns,
  needsNoReason,
} from "../../../shared/rollup/editionConcerns.ts";
import type { UnitStanding } from "../../../shared/rollup/standing.ts";
import { answersOf, everyAggregation } from "./everyAggregation.ts";

type Unit = ConsolidationReply["units"][number];

const counted = { kind: "counted", approved: true, estimated: false, preliminary: false } as const;

/** Every row that expects an answer, answered. */
const answers: Readonly<Record<string, DataValue>> = {
  ...{ jobs: 1, fund: 1, helped: 1, children: 2, drowned: 0, helpedBefore: 1, childrenBefore: 2 },
  ...{ typedShare: 50, model: true, standard: true, teams: 1, opening: 3, closing: 2 },
  ...{ day: "2022-03-10", kept: true },
};

function unit(name: string, standing: UnitStanding, more: Partial<Unit> = {}): Unit {
  const values =
    standing.kind === "counted" ? toArray(everyAggregation.template, answersOf(answers)) : null;
  return {
    ...{ id: name, name, sector: "rural", standing, version: 1, sentAt: null, sentBy: null },
    ...{ values, provisional: [], adjusted: [], errors: 0, warnings: 0, reasons: [] },
    ...{ withErrors: null, sourceChanges: [], ...more },
  };
}

function reply(units: Unit[], own: Unit | null = null): ConsolidationReply {
  return {
    ...{ template: { id: "every", version: 1 }, period: "2022", periodName: null },
    unit: { id: "ou-01", name: "Thị xã", type: "town" },
    ...{
      asOf: "",
      units,
      own,
      targets: {},
      unitTargets: {},
      totals: {},
      milestones: {},
      lastYear: null,
    },
    crossChecks: [],
  };
}

const none: EditionConcerns = {
  ...{ missing: [], stockless: [], unapproved: [], doubtful: [], correcting: [] },
  ...{ unconfirmed: [], differing: [] },
};

/** The form without what stands at its end: everything in it has happened within the period. */
const flows: Form = {
  ...everyAggregation,
  cells: new Map(
    [...everyAggregation.cells].filter(([, { measure }]) => measure.nature !== "stock"),
  ),
};

const exempt = { kind: "exempt", reason: "Miễn" } as const;
const goesOn = { until: "2022Q2", isKnown: true, cells: ["A/jobs/v"] };
const nothing = { kind: "nothing-to-report" } as const;
const missing = { kind: "not-reported" } as const;

describe("before figures are sent up", () => {
  it("nothing has to be said where everybody is there, approved, and beyond doubt", () => {
    const all = reply([unit("Tâm", counted)], unit("Thị xã", counted));

    expect(concernsOfConsolidation(everyAggregation, all)).toEqual(none);
    expect(needsNoReason(concernsOfConsolidation(everyAggregation, all))).toBe(true);
  });

  it.each<[string, UnitStanding, Partial<Unit>, Partial<EditionConcerns>]>([
    ["it has not sent", missing, {}, { missing: ["Tâm"] }],
    ["it owes nothing, yet stocks wait for it", exempt, {}, { stockless: ["Tâm"] }],
    ["it had nothing to report", nothing, {}, { stockless: ["Tâm"] }],
    ["it is not approved", { ...counted, approved: false }, {}, { unapproved: ["Tâm"] }],
    ["it was received with a warning", counted, { warnings: 1 }, { doubtful: ["Tâm"] }],
    [
      "a figure is blank that its older form did not ask for",
      counted,
      { values: toArray(everyAggregation.template, answersOf({ ...answers, jobs: null })) },
      { doubtful: ["Tâm"] },
    ],
    ["it asks to correct", counted, { correctionAsked: "Nhầm." }, { correcting: ["Tâm"] }],
    ["it has not confirmed", counted, { enteredFor: "unconfirmed" }, { unconfirmed: ["Tâm"] }],
    ["it has confirmed", counted, { enteredFor: "confirmed" }, {}],
  ])("a unit is named where %s", (_, standing, more, named) => {
    const concerns = concernsOfConsolidation(
      everyAggregation,
      reply([unit("Tâm", standing, more), unit("Thành", counted)]),
    );

    expect(concerns).toEqual({ ...none, ...named });
    expect(needsNoReason(concerns)).toBe(Object.keys(named).length === 0);
  });

  it("nothing has to be said of who owes nothing of what has happened within the period", () => {
    const some = reply([unit("Tâm", exempt), unit("Thành", counted)]);

    expect(concernsOfConsolidation(flows, some)).toEqual(none);
  });

  it.each<[string, Partial<Unit>, string[]]>([
    ["nothing where it is known", { goesOn, values: [12] }, []],
    ["who it is where a report is lacking", { goesOn: { ...goesOn, isKnown: false } }, ["Tâm"]],
    [
      "who it is where it did not know itself",
      { goesOn: { ...goesOn, lacking: ["A/jobs/v"] }, values: [null] },
      ["Tâm"],
    ],
  ])("of what goes on at who owes nothing is said %s", (_, more, stockless) => {
    const some = reply([unit("Tâm", exempt, more), unit("Thành", counted)]);

    expect(concernsOfConsolidation(flows, some)).toEqual({ ...none, stockless });
  });
});

describe("the report that a unit goes on by is judged as its own of the period would be", () => {
  const by = {
    ...{ standing: counted, version: 1, errors: 0, warnings: 0 },
    ...{ correctionAsked: null, enteredFor: null },
  };
  const gone: UnitStanding = { ...exempt, ended: "2022-07-31" };

  it.each<[string, Partial<typeof by> | object, UnitStanding, Partial<EditionConcerns>]>([
    ["beyond doubt", {}, exempt, {}],
    [
      "not approved",
      { standing: { ...counted, approved: false } },
      exempt,
      { unapproved: ["Tâm"] },
    ],
    ["received with a warning", { warnings: 1 }, exempt, { doubtful: ["Tâm"] }],
    ["asked to be corrected", { correctionAsked: "Nhầm." }, exempt, { correcting: ["Tâm"] }],
    ["not confirmed", { enteredFor: "unconfirmed" }, exempt, { unconfirmed: ["Tâm"] }],
    ["not confirmed, and nobody is there to do it", { enteredFor: "unconfirmed" }, gone, {}],
  ])("%s", (_, more, standing, named) => {
    const tam = unit("Tâm", standing, { goesOn: { ...goesOn, by: { ...by, ...more } } });
    const some = reply([tam, unit("Thành", counted)]);

    expect(concernsOfConsolidation(flows, some)).toEqual({ ...none, ...named });
    expect(coverageOfConsolidation(flows, some)).toEqual({ counted: 1, expected: 1, approved: 1 });
  });
});

describe("an edition covers", () => {
  it.each<[string, Form, UnitStanding, object]>([
    ["all three", everyAggregation, counted, { counted: 3, expected: 3, approved: 3 }],
    ["two of three", everyAggregation, missing, { counted: 2, expected: 3, approved: 2 }],
    ["two of three stocks", everyAggregation, exempt, { counted: 2, expected: 3, approved: 2 }],
    ["two of two flows", flows, exempt, { counted: 2, expected: 2, approved: 2 }],
  ])("%s reports, the parent's own among them", (_, form, standing, coverage) => {
    const made = reply([unit("Tâm", standing), unit("Thành", counted)], unit("Thị xã", counted));

    expect(coverageOfConsolidation(form, made)).toEqual(coverage);
  });

  it("no part of the parent's that it is relieved of: of stocks it takes none", () => {
    const made = reply([unit("Tâm", counted)], unit("Thị xã", exempt));

    expect(coverageOfConsolidation(everyAggregation, made)).toEqual({
      ...{ counted: 1, expected: 1, approved: 1 },
    });
  });
});
