import { beforeAll, describe, expect, it } from "vitest";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { putSettings, readSettings } from "./support/districtSettings.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

describe("bad settings", () => {
  it.each<[string, object, number, object]>([
    [
      "a text where a day is asked for",
      { preliminaryUntil: "cuối năm" },
      422,
      { kind: "not-a-day", at: "preliminary-until", text: "cuối năm" },
    ],
    [
      "a day that does not exist",
      { onward: [{ period: "2022Q1", to: "UBND thị xã", lastDay: "2022-02-30" }] },
      422,
      { kind: "not-a-day", at: "onward", text: "2022-02-30" },
    ],
    [
      "an unknown period",
      { onward: [{ period: "2022Q9", to: "UBND thị xã", lastDay: "2022-03-18" }] },
      404,
      { kind: "not-found", what: "period", id: "2022Q9" },
    ],
    [
      "a quarter that no longer report ends with",
      { merged: [{ quarter: "2022Q1", into: "2022" }] },
      422,
      { kind: "not-mergeable", quarter: "2022Q1", into: "2022" },
    ],
    ["an unknown word", { weekends: "moved" }, 400, { kind: "invalid-request" }],
    ["a setting that is none", { late: true }, 400, { kind: "invalid-request" }],
  ])("%s: refused, and nothing is changed", async (_, change, status, problem) => {
    const before = await readSettings(reviewer);

    const reply = await putSettings(district, reviewer, change);

    expect(reply.status).toBe(status);
    expect(await problemOf(reply)).toMatchObject(problem);
    expect(await readSettings(reviewer)).toEqual(before);
  });
});
