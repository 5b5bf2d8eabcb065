import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DemoReply } from "../../shared/api/sessions.ts";
import { demoStart, seedDemonstration } from "../../worker/dev/seedDemonstration.ts";
import { type District, districtOn, illustratedDistrict } from "./support/district.ts";
import { file, matrix, versionsOf } from "./support/filing.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;

beforeAll(async () => {
  district = await illustratedDistrict();
});

async function boardOf(of: District) {
  const reviewer = await of.as("demo-564");
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { units } = (await reply.json()) as { units: { id: string; reports: object[] }[] };
  return units;
}

describe("the demonstration", () => {
  it("offers four people to be, and every code it offers works", async () => {
    const offered = v.parse(
      DemoReply,
      await (await (await district.as(null)).get("/api/demo")).json(),
    );

    expect(offered.people.map(({ code }) => code)).toEqual([
      ...["demo-22258", "demo-22297", "demo-564", "demo-564-xem"],
    ]);
    for (const { code } of offered.people) {
      expect((await (await district.as(code)).get("/api/me")).status).toBe(200);
    }
    expect(offered.drafts.map(({ unit, template, period }) => [unit, template, period])).toEqual([
      ["ou-19", "dh-04", "2022Q1"],
    ]);
  });

  it("begins again as it was, with its clock, and leaves people signed in", async () => {
    const before = await boardOf(district);
    const commune = await district.as("demo-22258");
    const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());
    await handIn(commune, pathOf("ou-11"), input);
    const reviewer = await district.as("demo-564");
    await move(reviewer, "ou-13", "approve");
    await file(reviewer, matrix(1), "k");
    const changed = await boardOf(district);
    const settings = await (await reviewer.get("/api/settings")).json();
    const { settings: own } = settings as { settings: object };
    const merged = [{ quarter: "2022Q2", into: "2022S1" }];
    const body = { revision: 1, settings: { ...own, inclusive: true, merged } };
    expect((await reviewer.send("PUT", "/api/settings", body)).status).toBe(200);
    vi.useFakeTimers({ now: Date.now() + 24 * 60 * 60 * 1000, toFake: ["Date"] });

    const reset = await (await district.as(null)).send("POST", "/api/demo/reset");

    expect(changed).not.toEqual(before);
    expect(reset.status).toBe(204);
    expect(await boardOf(district)).toEqual(before);
    expect(await (await reviewer.get("/api/settings")).json()).toEqual(settings);
    expect((await commune.get(pathOf("ou-11", "2022Q2"))).status).toBe(200);
    const me = (await (await commune.get("/api/me")).json()) as { now: string };
    vi.useRealTimers();
    expect(me.now).toBe("2022-03-10T08:00:00+07:00");
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022Q1&unit=ou-18");
    expect(await audit.json()).toMatchObject({ broken: null, events: [{ seq: 1 }, { seq: 2 }] });
    const filed = await versionsOf(reviewer);
    expect([filed.versions.length, filed.broken]).toEqual([1, null]);
  });

  it("goes on after its reset as if nothing had been", async () => {
    const commune = await district.as("demo-22258");
    const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());

    expect(await (await handIn(commune, pathOf("ou-11"), input)).json()).toMatchObject({
      version: 1,
    });
  });

  it("is not reset by a page of another site", async () => {
    const anybody = await district.as(null);

    const reply = await anybody.send("POST", "/api/demo/reset", undefined, {
      "Sec-Fetch-Site": "cross-site",
    });

    expect(reply.status).toBe(403);
  });

  it("is unknown to a Worker that is none", async () => {
    const anybody = await districtOn(env.DB, "off").as(null);

    const replies = [await anybody.get("/api/demo"), await anybody.send("POST", "/api/demo/reset")];

    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
    expect(await problemOf(replies[0])).toMatchObject({ kind: "not-found", what: "route" });
  });
});

it("seeding that was broken off and is begun again goes on where it stopped", async () => {
  await env.DB.batch([
    env.DB.prepare("delete from demo_snapshot"),
    env.DB.prepare("delete from demo"),
  ]);

  await seedDemonstration(env.DB, Date.parse(demoStart), Date.now());

  const counted = env.DB.prepare("select count(*) as n from report_versions where version > 1");
  expect(await counted.first("n")).toBe(0);
});
