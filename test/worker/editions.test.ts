import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { AuditReply } from "../../shared/api/audit.ts";
import { EditionReply, EditionSchema } from "../../shared/api/editions.ts";
import { countRows } from "./support/countRows.ts";
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
import { pathOf } from "./support/fillForm.ts";
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

async function auditOf(unit: string) {
  const reply = await reviewer.get(`/api/audit?template=dh-04&period=2022Q1&unit=${unit}`);
  const { events, broken } = v.parse(AuditReply, await reply.json());
  return { moves: events.map(({ move }) => move), broken };
}

describe("an edition", () => {
  it("freezes the approved reports that are in it, and leaves the others as they are", async () => {
    const document = { number: "45/BC-LĐTBXH", day: "2022-03-10" };
    const input = wishOf(await dh04(), { to: ["Sở LĐ-TB&XH", "UBND tỉnh"], document });

    const reply = await freeze(reviewer, "dh-04", "2022Q1", input);

    expect(reply.status).toBe(201);
    const edition = v.parse(EditionSchema, await reply.json());
    expect(edition).toEqual({
      ...{ number: 1, template: "dh-04", period: "2022Q1", unit: "ou-01", at: edition.at },
      ...{ by: "Chuyên viên Phòng LĐ-TB&XH", to: ["UBND tỉnh", "Sở LĐ-TB&XH"], document },
      figures: input.figures,
      ...{ reason: "Gửi cho kịp hạn.", coverage: { counted: 7, expected: 10, approved: 5 } },
    });
    const frozen = Object.entries(statesBefore).map(([unit, state]) => [
      unit,
      state === "approved" ? "frozen" : state,
    ]);
    expect(await statesOf("dh-04", "2022Q1")).toEqual(Object.fromEntries(frozen));
    expect(await auditOf("ou-12")).toEqual({
      moves: ["submit", "approve", "freeze"],
      broken: null,
    });
    expect(await auditOf("ou-13")).toEqual({ moves: ["submit"], broken: null });
  });

  it("is made once, however often it is asked for", async () => {
    const seen = await dh04();
    const document = { number: " 45/BC-LĐTBXH ", day: "2022-03-10" };
    const again = wishOf(seen, { to: ["UBND tỉnh", "Sở LĐ-TB&XH"], document });

    const replies = [
      await freeze(reviewer, "dh-04", "2022Q1", again),
      await freeze(reviewer, "dh-04", "2022Q1", again),
    ];

    for (const reply of replies) expect(reply.status).toBe(201);
    expect((await editionsOf(reviewer, "2022Q1")).map(({ number }) => number)).toEqual([1]);
  });

  it("says which reports it was made of, which were unapproved and which were missing", async () => {
    const reply = await reviewer.get("/api/editions/dh-04/2022Q1/1?unit=ou-01");

    const { whole, reports, consolidation, overview } = v.parse(EditionReply, await reply.json());
    expect([whole, overview]).toEqual([true, null]);
    expect(reports.map(({ unit, version, state }) => [unit, version, state])).toEqual([
      ["ou-11", 0, null],
      ["ou-12", 1, "approved"],
      ["ou-13", 1, "submitted"],
      ["ou-14", 1, "approved"],
      ["ou-15", 1, "approved"],
      ["ou-16", 1, "approved"],
      ["ou-17", 1, "approved"],
      ["ou-18", 0, "returned"],
      ["ou-19", 0, null],
      ["ou-20", 1, "submitted"],
    ]);
    expect(consolidation?.units[2]?.standing).toMatchObject({ kind: "counted", approved: false });
  });

  it("is no other where somebody was faster: the person is told whose there is by now", async () => {
    const seen = await dh04();
    const slow = await districtOn(
      watchWrites(env.DB, async (write) => {
        const faster = wishOf(seen, { after: 1, to: ["Thường trực Thị ủy"] });
        await freeze(reviewer, "dh-04", "2022Q1", faster);
        return write();
      }),
    ).as("demo-564");
    // Where nothing is left to freeze no event is written: one more is approved first.
    await reviewer.send("POST", `${pathOf("ou-13")}/moves`, {
      ...{ move: "approve", version: 1, reason: "Đã xem.", notes: [], correctBy: null },
    });
    const input = wishOf(await dh04(), { after: 1 });
    Object.assign(seen, await dh04());

    const reply = await freeze(slow, "dh-04", "2022Q1", input);

    expect(reply.status).toBe(409);
    expect(await problemOf(reply)).toMatchObject({
      ...{ kind: "edition-taken", number: 2, by: "Chuyên viên Phòng LĐ-TB&XH" },
    });
    expect((await editionsOf(reviewer, "2022Q1")).map(({ number, to }) => [number, to])).toEqual([
      [1, ["UBND tỉnh", "Sở LĐ-TB&XH"]],
      [2, ["Thường trực Thị ủy"]],
    ]);
  });

  it("after another freezes what has been approved since, and no report twice", async () => {
    expect(await auditOf("ou-12")).toEqual({
      moves: ["submit", "approve", "freeze"],
      broken: null,
    });
    expect(await auditOf("ou-13")).toEqual({
      moves: ["submit", "approve", "freeze"],
      broken: null,
    });
  });

  it.each(["3", "0", "mot", "01x"])("numbered %s is not there", async (number) => {
    const reply = await reviewer.get(`/api/editions/dh-04/2022Q1/${number}?unit=ou-01`);

    expect([reply.status, await problemOf(reply)]).toEqual([
      404,
      { kind: "not-found", what: "edition", id: `dh-04/2022Q1/${number}` },
    ]);
  });

  it("of several forms made into one freezes the approved reports of all of them", async () => {
    const seen = await seenBy(asking, "dh-00", "2022Q1");

    const reply = await freeze(reviewer, "dh-00", "2022Q1", wishOf(seen));

    expect(reply.status).toBe(201);
    const rebuilt = await reviewer.get("/api/editions/dh-00/2022Q1/1?unit=ou-01");
    const { overview, reports } = v.parse(EditionReply, await rebuilt.json());
    expect(overview?.totals).toEqual(seen.made.reply.totals);
    const approved = reports.filter(({ state }) => state === "approved");
    expect(approved.length).toBeGreaterThan(20);
    const states = new Map<string, Record<string, string>>();
    for (const { template } of approved) {
      states.set(template, states.get(template) ?? (await statesOf(template, "2022Q1")));
    }
    for (const { unit, template } of approved) {
      expect(states.get(template)?.[unit]).toBe("frozen");
    }
  });

  it("is read by leaders and administrators, and forgotten with the demonstration", async () => {
    for (const code of ["demo-564-xem", "demo-quantri"]) {
      const reply = await (await district.as(code)).get("/api/editions/dh-00/2022Q1/1");
      expect(reply.status).toBe(200);
    }

    await reviewer.send("POST", "/api/demo/reset");

    expect(await editionsOf(reviewer, "2022Q1")).toEqual([]);
    expect(await statesOf("dh-04", "2022Q1")).toEqual(statesBefore);
  });
});

describe("what it costs", () => {
  it("is three rows written for each report frozen and three more; reading one takes a handful", async () => {
    const { db, take } = countRows(env.DB);
    const costly = await districtOn(db).as("demo-564");
    const path = "/api/consolidations/dh-04/2022Q1?unit=ou-01";
    await costly.get(path);
    take();
    await costly.get(path);
    const consolidation = take();
    const input = wishOf(await dh04());

    const reply = await freeze(costly, "dh-04", "2022Q1", input);

    const freezing = take();
    const frozen = Object.values(statesBefore).filter((state) => state === "approved").length;
    // The event, its place among all events by time, and the report; then the edition, its place, and the head.
    expect([reply.status, freezing.written]).toEqual([201, 3 * frozen + 3]);
    // Each report is looked at once more as it is frozen, by its reference; its event and its row are led to by what is
    // to be written, and the event looks for the one before it. So are the regime and what is filed.
    expect(freezing.read).toBeLessThanOrEqual(consolidation.read + 2 * 10 + 6 * frozen + 15);
    await costly.get("/api/editions/dh-04/2022Q1/1?unit=ou-01");
    expect(take()).toEqual({ read: expect.any(Number), written: 0 });
    await costly.get("/api/editions?period=2022Q1&unit=ou-01");
    const listing = take();
    await costly.get("/api/editions/dh-04/2022Q1/1?unit=ou-01");
    // The session with its person, his unit and the regime, the unit, and the edition.
    expect(take().read).toBeLessThanOrEqual(10);
    expect(listing.read).toBeLessThanOrEqual(10);
  });
});
