import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { EditionReply } from "../../shared/api/editions.ts";
import { dh00 } from "../../shared/regimes/dongHoa2022/dh00.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import { freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { problemOf } from "./support/problemOf.ts";
import { watchWrites } from "./support/watchWrites.ts";

const period = "2022Q3";

let district: District;
let reviewer: Person;
let commune: Person;
let asking: Asking;

beforeAll(async () => {
  district = await emptyDistrict("2022-06-20T08:00:00+07:00", [dh03, dh00]);
  reviewer = await district.as("demo-564");
  commune = await district.as("demo-22261");
  asking = await askingAs(env.DB, "demo-564");
  // Only what is approved is frozen, and watched while it is written.
  const other = await district.as("demo-22258");
  for (const of of ["2022Q1", "2022Q2", period]) await jobs(other, of, "ou-11", 9);
  for (const of of ["2022Q1", "2022Q2", period]) await moveTo(reviewer, of, "ou-11", "approve");
  // The other owes nothing of the third quarter, and its report of the second waits.
  await jobs(commune, "2022Q1", "ou-12", 8);
  await jobs(commune, "2022Q2", "ou-12", 4);
  await decide("exempt", [period], true);
});

async function jobs(person: Person, of: string, unit: string, count: number): Promise<void> {
  const entered = { "A/1.1/2": count, "A/1.2/2": 0 };
  await handInAnyway(person, `/api/reports/dh-03/${of}/${unit}`, entered);
}

async function moveTo(person: Person, of: string, unit: string, kind: string, more: object = {}) {
  const input = { move: kind, version: 1, reason: "Đã đối chiếu.", notes: [], ...more };
  const reply = await person.send("POST", `/api/reports/dh-03/${of}/${unit}/moves`, input);
  if (!reply.ok) throw new Error(`${kind}: ${await reply.text()}`);
}

async function decide(kind: string, periods: readonly string[], granted: boolean): Promise<void> {
  const input = { templates: ["dh-03"], periods, kind, granted, reason: "Tách thôn." };
  const reply = await reviewer.send("POST", "/api/exceptions/ou-12", input);
  if (!reply.ok) throw new Error(await reply.text());
}

/** What has to be said of one unit before a form is sent up. */
async function concernsOf(form: string): Promise<string[]> {
  const wish = wishOf(await seenBy(asking, form, period), { reason: null });
  const problem = await problemOf(await freeze(reviewer, form, period, wish));
  const { concerns } = problem as unknown as { concerns: Record<string, string[]> };
  return Object.entries(concerns).flatMap(([kind, names]) =>
    names.includes("Phường Hòa Hiệp Trung") ? [kind] : [],
  );
}

/** Freezes a form while something else happens, from reading the figures to writing them down. */
async function freezeWhile(form: string, happens: () => Promise<void>): Promise<unknown> {
  const wish = wishOf(await seenBy(asking, form, period));
  let happened = 0;
  const db = watchWrites(env.DB, async (write) => {
    happened += 1;
    await happens();
    return write();
  });
  const slow = await districtOn(db).as("demo-564");
  const reply = await freeze(slow, form, period, wish);
  expect(happened).toBe(1);
  return [reply.status, await problemOf(reply)];
}

describe.each(["dh-03", "dh-00"])("what a unit goes on by in %s", (form) => {
  it("is frozen as it was seen or not at all: not where its report is corrected meanwhile", async () => {
    expect(await freezeWhile(form, () => jobs(commune, "2022Q2", "ou-12", 6))).toEqual([
      409,
      { kind: "figures-changed" },
    ]);
  });

  it("nor where its figures are left out meanwhile", async () => {
    expect(await freezeWhile(form, () => decide("left-out", ["2022Q2"], true))).toEqual([
      409,
      { kind: "figures-changed" },
    ]);
    await decide("left-out", ["2022Q2"], false);
  });
});

describe("what a unit goes on by is sent up with a word", () => {
  it.each(["dh-03", "dh-00"])("of %s where it is not approved", async (form) => {
    expect(await concernsOf(form)).toContain("unapproved");
    expect(await concernsOf(form)).not.toContain("correcting");
  });

  it.each(["dh-03", "dh-00"])("of %s where its sender asks to correct it", async (form) => {
    if (form === "dh-03") {
      const version = 3;
      await moveTo(reviewer, "2022Q2", "ou-12", "approve", { version });
      await moveTo(commune, "2022Q2", "ou-12", "ask-correction", { version });
    }
    expect(await concernsOf(form)).toContain("correcting");
    expect(await concernsOf(form)).not.toContain("unapproved");
  });
});

it("an edition names the reports of earlier periods that it looked at, and freezes none of them", async () => {
  const wish = wishOf(await seenBy(asking, "dh-03", period));

  const reply = await freeze(reviewer, "dh-03", period, wish);

  expect(reply.status).toBe(201);
  const stored = await reviewer.get("/api/editions/dh-03/2022Q3/1?unit=ou-01");
  const { whole, reports } = v.parse(EditionReply, await stored.json());
  expect(whole).toBe(true);
  expect(reports.filter((one) => one.period !== undefined)).toEqual([
    {
      ...{ unit: "ou-12", template: "dh-03", period: "2022Q2" },
      ...{ version: 0, seq: expect.any(Number), state: "approved", decided: expect.any(Number) },
    },
  ]);
  const { results } = await env.DB.prepare(
    "select period, org_unit_id, state from reports order by 1, 2",
  ).all();
  expect(results.map((row) => Object.values(row).join(" "))).toEqual([
    ...["2022Q1 ou-11 approved", "2022Q1 ou-12 submitted"],
    ...["2022Q2 ou-11 approved", "2022Q2 ou-12 approved", "2022Q3 ou-11 frozen"],
  ]);
});
