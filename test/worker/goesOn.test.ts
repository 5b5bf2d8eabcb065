import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { OverviewReply } from "../../shared/api/overviews.ts";
import { type DataValue, unknown } from "../../shared/form/dataValue.ts";
import { dh00 } from "../../shared/regimes/dongHoa2022/dh00.ts";
import {
  concernsOfConsolidation,
  concernsOfOverview,
} from "../../shared/rollup/editionConcerns.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { formOf } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { readAgain, readConsolidation } from "./support/readConsolidation.ts";

const path = "/api/consolidations/dh-03/2022Q3?unit=ou-01";
const codes: Record<string, string> = {
  "ou-11": "22258",
  "ou-12": "22261",
  "ou-13": "22246",
  "ou-20": "22300",
};

let district: District;
let reviewer: Person;

beforeAll(async () => {
  // The third quarter has begun.
  district = await emptyDistrict("2022-06-20T08:00:00+07:00");
  reviewer = await district.as("demo-564");
  await jobs("ou-11", "2022Q1", 20);
  await jobs("ou-11", "2022Q2", 15);
  await jobs("ou-11", "2022Q3", 9);
  // One owes nothing of the third quarter, having reported two; another has not sent the second.
  await jobs("ou-12", "2022Q1", 8);
  await jobs("ou-12", "2022Q2", 4);
  await jobs("ou-13", "2022Q1", 5);
  await exempt("ou-12", ["2022Q3"]);
});

/** So many jobs at home in a quarter, and nothing else. */
async function jobs(unit: string, period: string, count: DataValue): Promise<void> {
  const person = await district.as(`demo-${codes[unit]}`);
  const entered: Record<string, DataValue> = { "A/1.1/2": count, "A/1.2/2": 0 };
  await handInAnyway(person, `/api/reports/dh-03/${period}/${unit}`, entered);
}

async function exempt(unit: string, periods: readonly string[], granted = true): Promise<void> {
  const decided = { kind: "exempt", granted, reason: "Đang tách thôn." };
  const input = { templates: ["dh-03"], periods, ...decided };
  const reply = await reviewer.send("POST", `/api/exceptions/${unit}`, input);
  expect(reply.status).toBe(200);
}

function unitOf({ units }: ConsolidationReply, id: string) {
  const unit = units.find((one) => one.id === id);
  return [unit?.standing.kind, unit?.goesOn?.until, unit?.goesOn?.isKnown];
}

function totalsOf({ totals }: ConsolidationReply) {
  const { "A/1/3": cumulative, "A/1/2": own } = totals;
  return [cumulative, own].map((one) => [one?.value, one?.covered, one?.expected, one?.goneOn]);
}

describe("the district's headline figures", () => {
  it("hold what a unit had come to that owes nothing this quarter, as its own form's total does", async () => {
    const second = await readConsolidation(reviewer, "/api/consolidations/dh-03/2022Q2?unit=ou-01");
    const source = second.units.find(({ id }) => id === "ou-12");
    district.rows();
    const reply = await reviewer.get("/api/overviews/dh-00/2022Q3?unit=ou-01");
    const { units, totals } = v.parse(OverviewReply, await reply.json());
    const { read } = district.rows();

    const unit = units.find(({ id }) => id === "ou-12");
    const jobsReport = unit?.reports.find(({ template }) => template === "dh-03");
    expect(jobsReport?.goesOn).toEqual({
      ...{ until: "2022Q2", isKnown: true, cells: ["A/M2/v", "A/M2a/v", "A/M2b/v"] },
      // Its reports say nothing of the jobs added.
      lacking: ["A/M2b/v"],
      by: {
        ...{ standing: source?.standing, version: 1, correctionAsked: null, enteredFor: null },
        ...{ errors: source?.errors, warnings: source?.warnings },
      },
    });
    const { value, covered, expected, goneOn } = totals["A/M2/v"] ?? {};
    expect([value, covered, expected, goneOn]).toEqual([56, 2, 10, 1]);
    expect(read).toBeLessThanOrEqual(150);
  });
});

describe("a unit that owes nothing in the third quarter", () => {
  it("stands in the total from the year's start as of the second, and costs three rows", async () => {
    district.rows();
    const reply = await readConsolidation(reviewer, path);
    const { read } = district.rows();

    expect(unitOf(reply, "ou-12")).toEqual(["exempt", "2022Q2", true]);
    // 20 + 15 + 9 of the one that reports, 8 + 4 of the one that does not.
    expect(totalsOf(reply)).toEqual([
      [56, 2, 10, 1],
      [9, 1, 9, undefined],
    ]);
    expect(read).toBeLessThanOrEqual(60);
  });

  it("is told anew where the second quarter is corrected", async () => {
    const after = await readAgain(reviewer, path, () => jobs("ou-12", "2022Q2", 6));
    expect(totalsOf(after)[0]).toEqual([58, 2, 10, 1]);
  });

  it("stands as of the first where the second was not owed either", async () => {
    await exempt("ou-13", ["2022Q2", "2022Q3"]);
    const reply = await readConsolidation(reviewer, path);

    expect(unitOf(reply, "ou-13")).toEqual(["exempt", "2022Q1", true]);
    expect(totalsOf(reply)[0]).toEqual([63, 3, 10, 2]);
  });

  it("is lacking, and needs a word before figures are sent up, where the second was owed and is not there", async () => {
    await exempt("ou-13", ["2022Q2"], false);
    const reply = await readConsolidation(reviewer, path);

    expect(unitOf(reply, "ou-13")).toEqual(["exempt", "2022Q2", false]);
    expect(totalsOf(reply)[0]).toEqual([58, 2, 10, 1]);
    const { stockless } = concernsOfConsolidation(formOf("dh-03", "2022Q3"), reply);
    const name = reply.units.find(({ id }) => id === "ou-13")?.name;
    expect(stockless).toContain(name);
  });
});

describe("a unit that did not know in its last report what it had come to", () => {
  it("is named before figures are sent up, in the form's own total and in the headline figures", async () => {
    await jobs("ou-20", "2022Q1", 3);
    await jobs("ou-20", "2022Q2", unknown);
    await exempt("ou-20", ["2022Q3"]);

    const reply = await readConsolidation(reviewer, path);
    const unit = reply.units.find(({ id }) => id === "ou-20");
    expect(unitOf(reply, "ou-20")).toEqual(["exempt", "2022Q2", true]);
    expect(unit?.goesOn?.lacking).toContain("A/1/3");
    const { stockless } = concernsOfConsolidation(formOf("dh-03", "2022Q3"), reply);
    expect(stockless).toContain(unit?.name);

    const overview = await reviewer.get("/api/overviews/dh-00/2022Q3?unit=ou-01");
    const told = v.parse(OverviewReply, await overview.json());
    const report = told.units
      .find(({ id }) => id === "ou-20")
      ?.reports.find(({ template }) => template === "dh-03");
    expect(report?.goesOn?.lacking).toContain("A/M2/v");
    expect(concernsOfOverview(formOf("dh-00", "2022Q3", [dh00]), told).stockless).toContain(
      unit?.name,
    );
  });
});
