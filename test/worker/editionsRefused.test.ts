import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { type District, districtOn, illustratedDistrict, type Person } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import {
  editionsOf,
  freeze,
  seenBy,
  statesBefore,
  statesOf,
  wishOf,
} from "./support/editionsOf.ts";
import { baselines, file, matrix } from "./support/filing.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";
import { watchWrites } from "./support/watchWrites.ts";

let district: District;
let asking: Asking;
let reviewer: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  asking = await askingAs(env.DB, "demo-564");
  reviewer = await district.as("demo-564");
});

const dh04 = () => seenBy(asking, "dh-04", "2022Q1");

function decide(kind: string, granted: boolean, unit = "ou-12"): Promise<Response> {
  const input = { templates: ["dh-04"], periods: ["2022Q1"], kind, granted, reason: "Xem lại." };
  return reviewer.send("POST", `/api/exceptions/${unit}`, input);
}

async function settle(more: object): Promise<Response> {
  const { revision, settings } = (await (await reviewer.get("/api/settings")).json()) as {
    revision: number;
    settings: object;
  };
  return reviewer.send("PUT", "/api/settings", { revision, settings: { ...settings, ...more } });
}

describe("a consolidation is not frozen, and nothing is half done,", () => {
  const refusals: [string, object, number, object][] = [
    ["without anybody to send it to", { to: [] }, 422, { kind: "recipients-missing" }],
    [
      "for somebody whom the regime does not know",
      { to: ["UBND tỉnh", "Sở khác"] },
      422,
      { kind: "recipient-unknown", recipient: "Sở khác" },
    ],
    [
      "with a document that is dated ahead",
      { document: { number: "45/BC", day: "2022-03-11" } },
      422,
      { kind: "document-day-ahead", day: "2022-03-11", today: "2022-03-10" },
    ],
    [
      "with a document of a day that is none",
      { document: { number: "", day: "2022-02-30" } },
      422,
      { kind: "not-a-day", at: "document", text: "2022-02-30" },
    ],
    [
      "without a word about what is missing, unapproved and doubtful",
      { reason: "  " },
      422,
      {
        kind: "edition-reason-missing",
        concerns: {
          missing: ["Phường Hòa Vinh", "Xã Hòa Xuân Đông", "Xã Hòa Tâm"],
          stockless: [],
          unapproved: ["Phường Hòa Hiệp Bắc", "Xã Hòa Xuân Nam"],
          doubtful: ["Xã Hòa Tân Đông"],
          correcting: [],
          unconfirmed: [],
          differing: expect.any(Array),
        },
      },
    ],
    [
      "after an edition that there is not",
      { after: 7 },
      404,
      { kind: "not-found", what: "edition", id: "dh-04/2022Q1/7" },
    ],
    [
      "where the figures are no longer those that were seen",
      { figures: "0".repeat(64) },
      409,
      { kind: "figures-changed" },
    ],
  ];

  it.each(refusals)("%s", async (_, more, status, problem) => {
    const input = wishOf(await dh04(), more);
    district.rows();

    const reply = await freeze(reviewer, "dh-04", "2022Q1", input);

    expect([reply.status, await problemOf(reply)]).toEqual([status, problem]);
    expect(district.rows().written).toBe(0);
    expect(await statesOf("dh-04", "2022Q1")).toEqual(statesBefore);
  });

  it("while nobody has sent anything", async () => {
    const input = wishOf(await seenBy(asking, "dh-04", "2022Q3"));

    const reply = await freeze(reviewer, "dh-04", "2022Q3", input);

    expect([reply.status, await problemOf(reply)]).toEqual([409, { kind: "nothing-to-freeze" }]);
  });

  it.each([
    ["of a form that there is not", "dh-99", "2022Q1", { what: "template", id: "dh-99" }],
    ["of a period that there is not", "dh-04", "2023Q1", { what: "period", id: "2023Q1" }],
  ])("%s", async (_, template, period, what) => {
    const reply = await freeze(reviewer, template, period, wishOf(await dh04()));

    expect([reply.status, await problemOf(reply)]).toEqual([404, { kind: "not-found", ...what }]);
  });

  it("for a unit that consolidates nobody, whose own reports it would freeze", async () => {
    const reply = await reviewer.send(
      "POST",
      "/api/editions/dh-00/2022Q1?unit=ou-12",
      wishOf(await seenBy(asking, "dh-00", "2022Q1")),
    );

    expect([reply.status, await problemOf(reply)]).toEqual([403, { kind: "forbidden" }]);
    expect(await statesOf("dh-04", "2022Q1")).toEqual(statesBefore);
  });

  const communes = Array.from({ length: 10 }, (_, index) => `ou-${11 + index}`);
  const counted = { "poor-hh-opening": Object.fromEntries(communes.map((unit) => [unit, 100])) };
  const document = { number: "", date: "2022-01-10" };
  const standard = "chuẩn 2016–2020";
  const opening = matrix(1, counted, {
    source: { name: "Rà soát chính thức", document, standard, first: false },
  });
  const inBetween: [string, () => Promise<Response>, () => Promise<unknown>][] = [
    [
      "a unit's figures are left out",
      () => decide("left-out", true),
      () => decide("left-out", false),
    ],
    [
      "the calendar is read otherwise",
      () => settle({ inclusive: true }),
      () => settle({ inclusive: false }),
    ],
    ["targets are filed", () => file(reviewer, matrix(1), "targets"), async () => null],
    [
      "starting figures are filed",
      () => file(reviewer, opening, "baselines", baselines),
      async () => null,
    ],
  ];

  it.each(inBetween)("when %s in between", async (_, happens, back) => {
    const input = wishOf(await dh04());
    let happened = 0;
    const db = watchWrites(env.DB, async (write) => {
      happened = (await happens()).status;
      return write();
    });
    const slow = await districtOn(db).as("demo-564");

    const reply = await freeze(slow, "dh-04", "2022Q1", input);

    expect([200, 201]).toContain(happened);
    expect([reply.status, await problemOf(reply)]).toEqual([409, { kind: "figures-changed" }]);
    expect(await editionsOf(reviewer, "2022Q1")).toEqual([]);
    await back();
  });

  it("when a unit sends in between, from reading the figures to writing them down", async () => {
    const input = wishOf(await dh04());
    const commune = await district.as("demo-22258");
    const sent = await fillIn(commune, pathOf("ou-11"), quietQuarter());
    const db = watchWrites(env.DB, async (write) => {
      await handIn(commune, pathOf("ou-11"), sent);
      return write();
    });
    const slow = await districtOn(db).as("demo-564");

    const reply = await freeze(slow, "dh-04", "2022Q1", input);

    expect([reply.status, await problemOf(reply)]).toEqual([409, { kind: "figures-changed" }]);
    expect(await statesOf("dh-04", "2022Q1")).toEqual({ ...statesBefore, "ou-11": "submitted" });
    expect(await editionsOf(reviewer, "2022Q1")).toEqual([]);
  });
});
