import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { ReportReply } from "../../shared/api/reports.ts";
import type { DataState } from "../../shared/report/submission.ts";
import { setDemoClock } from "../../worker/store/demo.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;
const path = (unit: string) => pathOf(unit, "2022");

beforeAll(async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ["Date"] });
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
  await at("2022-12-02T09:00:00+07:00");
  // Two communes report the year as “sơ bộ”, one of them approved; a third as an estimate.
  await send("22258", "ou-11", 1, { preliminary: true, estimated: false });
  await send("22261", "ou-12", 1, { preliminary: true, estimated: false });
  await send("22246", "ou-13", 1, { preliminary: false, estimated: true });
  for (const unit of ["ou-11", "ou-13"]) await approve(unit, 1);
});

afterAll(() => {
  vi.useRealTimers();
});

async function at(instant: string): Promise<void> {
  await setDemoClock(env.DB, Date.parse(instant), Date.now());
}

async function send(code: string, unit: string, households: number, dataState: DataState) {
  const commune = await district.as(`demo-${code}`);
  const entered = quietQuarter({ "A/hh/7": households, "A/nk/7": 3 * households });
  const input = await fillIn(commune, path(unit), entered, { dataState });
  return handIn(commune, path(unit), input, `${households}-${JSON.stringify(dataState)}`);
}

function approve(unit: string, version: number): Promise<Response> {
  const input = { move: "approve", version, reason: null, notes: [] };
  return reviewer.send("POST", `${path(unit)}/moves`, input);
}

async function standing(code: string, unit: string) {
  const commune = await district.as(`demo-${code}`);
  const listed = v.parse(DutiesReply, await (await commune.get("/api/duties?period=2022")).json());
  const opened = v.parse(ReportReply, await (await commune.get(path(unit))).json());
  const duty = listed.duties.find(({ template }) => template.id === "dh-04");
  return {
    ...{ duty: duty?.awaitsOfficial, awaits: opened.awaitsOfficial },
    ...{ state: opened.state, moves: opened.moves, preliminary: opened.dataState.preliminary },
  };
}

describe("the year's poverty report, received before the review is over", () => {
  it("is closed once approved, until the review's last day is over", async () => {
    await at("2022-12-14T23:59:59+07:00");

    const reply = await send("22258", "ou-11", 2, { preliminary: false, estimated: false });

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([409, "move-not-allowed"]);
    expect(await standing("22258", "ou-11")).toEqual({
      ...{
        duty: false,
        awaits: false,
        state: "approved",
        moves: ["ask-correction"],
        preliminary: true,
      },
    });
  });

  it("then waits to be handed in as “chính thức”, approved or not", async () => {
    await at("2022-12-15T00:00:00+07:00");

    expect(await standing("22258", "ou-11")).toEqual({
      ...{ duty: true, awaits: true, state: "approved", preliminary: true },
      moves: ["submit", "ask-correction"],
    });
    expect(await standing("22261", "ou-12")).toMatchObject({ duty: true, state: "submitted" });
    expect(await standing("22246", "ou-13")).toMatchObject({
      duty: false,
      moves: ["ask-correction"],
    });
  });

  it("is told from the official ones on the board and in the consolidation", async () => {
    const board = await (await reviewer.get("/api/completeness?period=2022")).json();
    const reply = await reviewer.get("/api/consolidations/dh-04/2022?unit=ou-01");

    const { units } = v.parse(CompletenessReply, board);
    expect(
      units
        .flatMap(({ reports }) => {
          const own = reports.find(({ template }) => template === "dh-04");
          return own ? [[own.state, own.preliminary]] : [];
        })
        .slice(0, 4),
    ).toEqual([
      ["approved", true],
      ["submitted", true],
      ["approved", false],
      ["draft", false],
    ]);
    const consolidated = v.parse(ConsolidationReply, await reply.json());
    expect(consolidated.units.slice(0, 4).map((unit) => unit.standing)).toEqual([
      { kind: "counted", approved: true, estimated: false, preliminary: true },
      { kind: "counted", approved: false, estimated: false, preliminary: true },
      { kind: "counted", approved: true, estimated: true, preliminary: false },
      { kind: "not-reported" },
    ]);
  });

  it("takes nothing preliminary any more once approved", async () => {
    const reply = await send("22258", "ou-11", 3, { preliminary: true, estimated: false });

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([409, "move-not-allowed"]);
  });

  it("takes the official figures, also the very same ones, and stays as timely as it was", async () => {
    const same = await send("22258", "ou-11", 1, { preliminary: false, estimated: false });
    const other = await send("22261", "ou-12", 4, { preliminary: false, estimated: false });

    expect(await same.json()).toMatchObject({ version: 2, late: false });
    expect(await other.json()).toMatchObject({ version: 2, late: false });
    expect(await standing("22258", "ou-11")).toMatchObject({
      ...{ duty: false, awaits: false, state: "submitted", preliminary: false },
    });
  });

  it("is not taken back: what is approved would leave the totals, and what was in time would come late", async () => {
    const commune = await district.as("demo-22258");
    const body = { move: "withdraw", version: 2, reason: null, notes: [] };
    const refused = await commune.send("POST", `${path("ou-11")}/moves`, body);

    expect([refused.status, await problemOf(refused)]).toEqual([409, { kind: "approved-before" }]);
    // What could only be refused is not offered.
    const reply = await (await commune.get(path("ou-11"))).json();
    expect(reply).toMatchObject({ state: "submitted", version: 2, moves: ["submit"] });
    expect(await standing("22258", "ou-11")).toMatchObject({ state: "submitted" });
  });

  it("keeps both versions with what each of them was", async () => {
    const versions = await Promise.all(
      [1, 2].map((version) => reviewer.get(`${path("ou-11")}/versions/${version}`)),
    );

    const states = await Promise.all(versions.map((reply) => reply.json()));
    expect(states).toMatchObject([
      { version: 1, dataState: { preliminary: true } },
      { version: 2, dataState: { preliminary: false } },
    ]);
  });

  it("is closed again once the official figures are approved", async () => {
    await approve("ou-11", 2);

    expect(await standing("22258", "ou-11")).toMatchObject({
      duty: false,
      moves: ["ask-correction"],
    });
  });

  it("has a record that is whole", async () => {
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022&unit=ou-11");

    expect(await audit.json()).toMatchObject({
      broken: null,
      events: [{ move: "submit" }, { move: "approve" }, { move: "submit" }, { move: "approve" }],
    });
  });
});

describe("a district that ends the review on another day", () => {
  it("waits for official figures from the day after that", async () => {
    await at("2022-12-10T09:00:00+07:00");
    await send("22282", "ou-14", 1, { preliminary: true, estimated: false });
    await approve("ou-14", 1);
    const { settings, revision } = (await (await reviewer.get("/api/settings")).json()) as {
      settings: object;
      revision: number;
    };
    const body = { revision, settings: { ...settings, preliminaryUntil: "2022-12-20" } };
    expect((await reviewer.send("PUT", "/api/settings", body)).status).toBe(200);

    const told = [];
    for (const day of ["2022-12-15", "2022-12-20", "2022-12-21"]) {
      await at(`${day}T09:00:00+07:00`);
      told.push((await standing("22282", "ou-14")).awaits);
    }

    expect(told).toEqual([false, false, true]);
  });
});
