import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { UnitInput } from "../../shared/api/orgUnits.ts";
import { changeUnit } from "./support/changeUnit.ts";
import { comesTo } from "./support/comesTo.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let administrator: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
  const reviewer = await district.as("demo-564");
  const figures = await seenBy(await askingAs(env.DB, "demo-564"), "dh-04", "2022Q1");
  const frozen = await freeze(reviewer, "dh-04", "2022Q1", wishOf(figures));
  if (frozen.status !== 201) throw new Error(await frozen.text());
  await comesTo("2022-04-10");
});

const hoaTam = { code: "22297", name: "Xã Hòa Tâm", type: "commune", parent: "ou-01" } as const;
const frozen = [{ period: "2022Q1", form: "ĐH-04/HN" }];

describe("after the edition of the first quarter, in April,", () => {
  // Hòa Tâm has sent nothing of the quarter: the edition says so.
  it.each<[string, string, UnitInput["wish"]]>([
    [
      "no unit is made that would have owed it",
      "ou-moi",
      { kind: "add", from: "2022-03-10", ...hoaTam, code: "22998" },
    ],
    ["no unit that owed it has ended in it", "ou-19", { kind: "close", lastDay: "2022-03-13" }],
    [
      "none has been of another kind in it",
      "ou-19",
      { kind: "change", from: "2022-03-14", ...hoaTam, type: "ward" },
    ],
    [
      "none has been called otherwise in it",
      "ou-19",
      { kind: "change", from: "2022-03-14", ...hoaTam, name: "Xã Khác" },
    ],
  ])("%s", async (_, id, wish) => {
    const reply = await changeUnit(administrator, id, wish, { evenOwed: true });

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "unit-reported", day: "2022-03-14", sent: [], frozen },
    ]);
  });

  it("an office that owes nothing of it is made, though its day lies before", async () => {
    const office = { code: "VP", name: "Văn phòng", type: "office", parent: "ou-01" } as const;
    const reply = await changeUnit(administrator, "ou-vp", {
      kind: "add",
      from: "2022-03-10",
      ...office,
    });
    expect(reply.status).toBe(204);
  });

  it("all of it may be from the day after the quarter", async () => {
    const wish = { kind: "change", from: "2022-03-15", ...hoaTam, type: "ward" } as const;
    expect((await changeUnit(administrator, "ou-19", wish)).status).toBe(204);
  });
});
