import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import type { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { SettingsReply } from "../../shared/api/settings.ts";
import type { DataValue } from "../../shared/form/dataValue.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { readConsolidation } from "./support/readConsolidation.ts";

const codes: Record<string, string> = { "ou-11": "22258", "ou-12": "22261" };

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict("2022-06-20T08:00:00+07:00");
  reviewer = await district.as("demo-564");
  await jobs("ou-12", "2022Q1", 8);
  await jobs("ou-11", "2022S1", 35);
  for (const period of ["2022S1", "2022Q2", "2022"]) await exempt("ou-12", period);
});

/** So many jobs at home in a period, and nothing else. */
async function jobs(unit: string, period: string, count: number): Promise<void> {
  const person = await district.as(`demo-${codes[unit]}`);
  const entered: Record<string, DataValue> = { "A/1.1/2": count, "A/1.2/2": 0 };
  await handInAnyway(person, `/api/reports/dh-03/${period}/${unit}`, entered);
}

async function exempt(unit: string, period: string): Promise<void> {
  const decided = { kind: "exempt", granted: true, reason: "Đang tách thôn." };
  const input = { templates: ["dh-03"], periods: [period], ...decided };
  const reply = await reviewer.send("POST", `/api/exceptions/${unit}`, input);
  expect(reply.status).toBe(200);
}

function read(period: string): Promise<ConsolidationReply> {
  return readConsolidation(reviewer, `/api/consolidations/dh-03/${period}?unit=ou-01`);
}

function unitOf({ units }: ConsolidationReply) {
  const unit = units.find(({ id }) => id === "ou-12");
  return [unit?.standing.kind, unit?.goesOn?.until, unit?.goesOn?.isKnown];
}

function cumulativeOf({ totals }: ConsolidationReply) {
  const { value, covered, expected, goneOn } = totals["A/1/3"] ?? {};
  return [value, covered, expected, goneOn];
}

describe("a unit that owes nothing of a period that counts from the year's start", () => {
  it("stands in the six months with its first quarter", async () => {
    const reply = await read("2022S1");
    expect(unitOf(reply)).toEqual(["exempt", "2022Q1", true]);
    expect(cumulativeOf(reply)).toEqual([43, 2, 10, 1]);
  });

  it("is not known in the year where the third quarter is lacking", async () => {
    expect(unitOf(await read("2022"))).toEqual(["exempt", "2022Q3", false]);
  });

  it("stands in the year as of its last quarter where it owed no later one", async () => {
    await exempt("ou-12", "2022Q3");
    expect(unitOf(await read("2022"))).toEqual(["exempt", "2022Q1", true]);
  });
});

it("a first quarter goes on through the six months that took up the second", async () => {
  const now = await (await reviewer.get("/api/settings")).json();
  const { revision, settings } = v.parse(SettingsReply, now);
  const merged = [{ quarter: "2022Q2", into: "2022S1" }];
  const input = { revision, settings: { ...settings, merged } };
  expect((await reviewer.send("PUT", "/api/settings", input)).status).toBe(200);
  await jobs("ou-11", "2022Q3", 9);
  const reply = await read("2022Q3");

  expect(unitOf(reply)).toEqual(["exempt", "2022Q1", true]);
  // 35 of the six months and 9 of the third quarter; 8 of the first one.
  expect(cumulativeOf(reply)).toEqual([52, 2, 10, 1]);
});
