import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { CompletenessReply } from "../../shared/api/completeness.ts";
import { ConsolidationReply } from "../../shared/api/consolidations.ts";
import { DutiesReply } from "../../shared/api/duties.ts";
import { ExceptionReply } from "../../shared/api/exceptions.ts";
import { decideException } from "./support/decideException.ts";
import type { District, Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";
import { move } from "./support/movesOf.ts";
import { overdueDistrict } from "./support/overdueDistrict.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

const none = { exempt: null, leftOut: null, extended: null };
const by = "Chuyên viên Phòng LĐ-TB&XH";

beforeAll(async () => {
  district = await overdueDistrict();
  reviewer = await district.as("demo-564");
});

async function boardOf(unit: string) {
  const reply = await reviewer.get("/api/completeness?period=2022Q1");
  const { units } = v.parse(CompletenessReply, await reply.json());
  const { reports = [] } = units.find(({ id }) => id === unit) ?? {};
  return reports.find(({ template }) => template === "dh-04");
}

async function dutyOf(code: string) {
  const reply = await (await district.as(code)).get("/api/duties?period=2022Q1");
  const { duties } = v.parse(DutiesReply, await reply.json());
  return duties.find(({ template }) => template.id === "dh-04");
}

async function consolidated() {
  const reply = await reviewer.get("/api/consolidations/dh-04/2022Q1?unit=ou-01&only=figures");
  const { units, totals } = v.parse(ConsolidationReply, await reply.json());
  const standings = Object.fromEntries(units.map(({ id, standing }) => [id, standing.kind]));
  return { standings, opening: totals["A/hh/1"], arisen: totals["A/hh/7"] };
}

describe("a unit that is given more time", () => {
  it("has a new last day in its list and on the board, and is late no more", async () => {
    expect(await boardOf("ou-19")).toMatchObject({ late: true, exceptions: none });

    const reply = await decideException(reviewer, "ou-19", {
      kind: "extended",
      until: "2022-03-18",
    });

    const { duties } = v.parse(ExceptionReply, await reply.json());
    expect(duties).toMatchObject([
      {
        template: "dh-04",
        period: "2022Q1",
        exceptions: {
          ...none,
          extended: { reason: "Bão, mất điện cả tuần.", by, until: "2022-03-18" },
        },
      },
    ]);
    expect(await boardOf("ou-19")).toMatchObject({
      late: false,
      exceptions: { extended: { until: "2022-03-18" } },
    });
    expect((await dutyOf("demo-22297"))?.due).toMatchObject({
      lastDay: "2022-03-18",
      lateFrom: "2022-03-19T00:00:00+07:00",
      soleReading: true,
      otherLastDay: null,
    });
  });

  it("hands in on time by then, as its receipt says", async () => {
    const commune = await district.as("demo-22297");
    const input = await fillIn(commune, pathOf("ou-19"), quietQuarter());

    const reply = await handIn(commune, pathOf("ou-19"), input);

    expect([reply.status, await reply.json()]).toMatchObject([201, { late: false }]);
  });

  it("is given it only for what has a deadline, before it has sent it, and for a later day", async () => {
    const sent = await decideException(reviewer, "ou-19", {
      kind: "extended",
      until: "2022-03-20",
    });
    const short = await decideException(reviewer, "ou-11", {
      kind: "extended",
      until: "2022-03-14",
    });
    const past = await decideException(reviewer, "ou-11", {
      kind: "extended",
      until: "2022-03-15",
    });
    const dayless = await decideException(reviewer, "ou-11", { kind: "extended" });
    const mistyped = await decideException(reviewer, "ou-11", {
      kind: "extended",
      until: "2122-03-20",
    });
    const returned = await decideException(reviewer, "ou-18", {
      kind: "extended",
      until: "2022-03-20",
    });
    const never = await decideException(reviewer, "ou-39", {
      ...{ kind: "extended", until: "2022-03-20", templates: ["bhxh-01"], periods: ["2022Q2"] },
    });

    expect([sent.status, await problemOf(sent)]).toEqual([
      409,
      { kind: "exception-too-late", exception: "extended", state: "submitted" },
    ]);
    const tooShort = { kind: "extension-too-short", lastDay: "2022-03-14", today: "2022-03-16" };
    expect([short.status, await problemOf(short)]).toEqual([422, tooShort]);
    expect(await problemOf(past)).toEqual(tooShort);
    expect(await problemOf(dayless)).toEqual(tooShort);
    expect(await problemOf(mistyped)).toEqual({
      ...{ kind: "impossible-day", fault: "outside-year", at: "last-day" },
      ...{ day: "2122-03-20", than: "2022" },
    });
    // It has a day of its own for being corrected.
    expect(await problemOf(returned)).toEqual({
      ...{ kind: "exception-too-late", exception: "extended", state: "returned" },
    });
    expect([never.status, await problemOf(never)]).toEqual([422, { kind: "no-deadline" }]);
  });
});

describe("a unit that is exempt", () => {
  it("owes nothing: no total waits for it, the board calls it not late, its list puts it last", async () => {
    const reply = await decideException(reviewer, "ou-11", { kind: "exempt" });

    expect(reply.status).toBe(200);
    const { standings, opening, arisen } = await consolidated();
    expect(standings).toMatchObject({ "ou-11": "exempt", "ou-18": "being-corrected" });
    // Nothing new is waited for from it; that it has poor households it is not excused from.
    expect(arisen).toMatchObject({ covered: 8, expected: 9 });
    expect(opening).toMatchObject({ covered: 8, expected: 10 });
    expect(await boardOf("ou-11")).toMatchObject({
      state: "draft",
      late: false,
      exceptions: { exempt: { reason: "Bão, mất điện cả tuần.", by } },
    });
    expect(await dutyOf("demo-22258")).toMatchObject({ exceptions: { exempt: { by } } });
  });

  it("that sends all the same counts, and is not late", async () => {
    const commune = await district.as("demo-22258");
    const input = await fillIn(commune, pathOf("ou-11"), quietQuarter());

    const reply = await handIn(commune, pathOf("ou-11"), input);

    expect(await reply.json()).toMatchObject({ late: false });
    expect((await consolidated()).arisen).toMatchObject({ covered: 9, expected: 10 });
  });

  it("is waited for again where what it sent is returned: there is something, and it is wrong", async () => {
    const notes = [{ cell: null, text: "Xem lại cột 7." }];
    await move(reviewer, "ou-11", "return", { reason: "Xem lại.", notes });

    const { standings, arisen } = await consolidated();
    expect(standings["ou-11"]).toBe("being-corrected");
    expect(arisen).toMatchObject({ covered: 8, expected: 10 });
    const commune = await district.as("demo-22258");
    const corrected = await fillIn(commune, pathOf("ou-11"), quietQuarter());
    await handIn(commune, pathOf("ou-11"), corrected, "corrected");
    expect((await consolidated()).arisen).toMatchObject({ covered: 9, expected: 10 });
  });

  it("is not made exempt by a report that was returned: its figures may be left out instead", async () => {
    const reply = await decideException(reviewer, "ou-18", { kind: "exempt" });

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "exception-too-late", exception: "exempt", state: "returned" },
    ]);
    expect((await consolidated()).standings["ou-18"]).toBe("being-corrected");
  });

  it("is exempt no more once it is lifted, with a reason, too", async () => {
    const lifted = { kind: "exempt", granted: false };
    const silent = await decideException(reviewer, "ou-11", { ...lifted, reason: " " });
    const reply = await decideException(reviewer, "ou-11", { ...lifted, reason: "Đã có điện." });
    const again = await decideException(reviewer, "ou-11", { ...lifted, reason: "Đã có điện." });

    expect([silent.status, reply.status, again.status]).toEqual([400, 200, 200]);
    expect(await boardOf("ou-11")).toMatchObject({ exceptions: none });
  });
});

describe("a unit that is left out of the totals", () => {
  it("keeps its report, and no total has its figures: they say so", async () => {
    const before = await consolidated();

    await decideException(reviewer, "ou-12", {
      kind: "left-out",
      reason: "Số liệu chưa đối chiếu.",
    });

    const { standings, opening } = await consolidated();
    expect(standings["ou-12"]).toBe("left-out");
    expect(await boardOf("ou-12")).toMatchObject({
      state: "approved",
      exceptions: { leftOut: { reason: "Số liệu chưa đối chiếu." } },
    });
    // Hòa Hiệp Trung began the year with 168 poor households.
    const [was, is] = [before.opening, opening];
    expect([Number(was?.value) - Number(is?.value), is?.covered, is?.expected]).toEqual([
      ...[168, 8, 10],
    ]);
  });

  it("is taken back in, and the total is what it was", async () => {
    await decideException(reviewer, "ou-12", {
      kind: "left-out",
      granted: false,
      reason: "Đã đối chiếu.",
    });

    const { standings, opening } = await consolidated();
    expect([standings["ou-12"], opening?.covered]).toEqual(["counted", 9]);
  });
});
