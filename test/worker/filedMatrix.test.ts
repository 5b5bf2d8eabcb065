import { env } from "cloudflare:workers";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import {
  baselines,
  figuresOf,
  file,
  matrix,
  readFiled,
  targets,
  versionsOf,
} from "./support/filing.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  reviewer = await district.as("demo-564");
});

beforeEach(async () => {
  // A demonstration may be put back to what it was handed over with.
  await env.DB.prepare("delete from filed_figures where version > 1").run();
});

const council = "HĐND thị xã";

const communes = Array.from({ length: 10 }, (_, index) => `ou-${11 + index}`);

describe("a matrix that is filed", () => {
  it("becomes a version that replaces what it names, under its own document", async () => {
    const reply = await file(reviewer, matrix(1), "k");
    const receipt = await reply.json();
    const now = await readFiled(reviewer);

    expect([reply.status, receipt]).toEqual([
      201,
      {
        number: expect.stringMatching(/^[0-9A-Z]{10}$/),
        version: 2,
        savedBy: expect.stringContaining("Phòng LĐ-TB&XH"),
        savedAt: expect.stringMatching(/^2022-03-10T08:0\d/),
      },
    ]);
    const m2 = figuresOf(now, council, "M2");
    expect([now.version, m2?.["ou-11"], m2?.["ou-19"], m2?.["ou-12"], m2?.["ou-01"]]).toEqual([
      ...[2, 310, 330, 320, 3200],
    ]);
    expect(figuresOf(now, council, "M1")?.["ou-11"]).toBe(20);
    expect(now.sources[0]?.document).toEqual({ number: "61/NQ-HĐND", date: "2022-03-09" });
  });

  it("is told with who filed it, when, and what it changed", async () => {
    await file(reviewer, matrix(1), "k");

    const { versions, broken } = await versionsOf(reviewer);

    const change = { source: council, indicator: "M2", before: 320 };
    expect(versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(versions[0]).toMatchObject({
      savedBy: expect.stringContaining("Phòng LĐ-TB&XH"),
      changes: [
        { ...change, place: "ou-11", after: 310 },
        { ...change, place: "ou-19", after: 330 },
      ],
    });
    // Ten communes and the town for thirteen indicators, the fund's own part, an office, and two that only the town has.
    expect(versions[1]?.changes).toHaveLength(13 * 11 + 4);
    expect(broken).toBeNull();
  });

  it("may change the document alone: a slip of its date is put right, and no figure with it", async () => {
    const { sources } = await readFiled(reviewer);
    const document = { number: "58/NQ-HĐND", date: "2021-12-16" };
    const source = { name: council, document, standard: null, first: false };
    const same = { M1: sources[0]?.values["M1"] ?? {} };

    const reply = await file(reviewer, matrix(1, same, { source }), "k");

    const now = await readFiled(reviewer);
    expect([reply.status, now.sources[0]]).toEqual([201, { ...sources[0], document }]);
    expect((await versionsOf(reviewer)).versions[0]?.changes).toEqual([]);
  });

  it("is answered the same when it is sent again, also by two at once", async () => {
    const replies = await Promise.all([1, 2, 3].map(() => file(reviewer, matrix(1), "k")));
    const later = await file(reviewer, matrix(1), "k");

    const bodies = await Promise.all([...replies, later].map((reply) => reply.text()));
    expect([...replies, later].map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(bodies).size).toBe(1);
    expect((await versionsOf(reviewer)).versions).toHaveLength(2);
  });

  it("under the key of another one is refused", async () => {
    await file(reviewer, matrix(1), "k");

    const other = await file(reviewer, matrix(1, { M2: { "ou-11": 311, "ou-19": 329 } }), "k");

    expect([other.status, await problemOf(other)]).toEqual([409, { kind: "idempotency-conflict" }]);
  });

  it("on top of an older version is refused with what differs, and saved when it names the newest", async () => {
    await file(reviewer, matrix(1), "k");
    const mine = { M2: { "ou-11": 320, "ou-19": 320 }, M7: { "ou-11": 1 } };

    const stale = await file(reviewer, matrix(1, mine), "l");
    const other = await file(reviewer, matrix(2, mine), "m", targets, { "If-Match": '"1.abc"' });
    const named = await file(reviewer, matrix(2, mine), "n", targets, { "If-Match": '"2.abc"' });

    const change = { source: council, indicator: "Giải quyết việc làm" };
    expect([stale.status, await problemOf(stale)]).toEqual([
      412,
      {
        kind: "figures-moved",
        what: "targets",
        version: 2,
        savedBy: expect.stringContaining("Phòng LĐ-TB&XH"),
        savedAt: expect.stringMatching(/^2022-03-10T08:0\d/),
        changes: [
          { ...change, place: "Phường Hòa Vinh", before: 310, after: 320 },
          { ...change, place: "Xã Hòa Tâm", before: 330, after: 320 },
        ],
        count: 2,
      },
    ]);
    expect([other.status, named.status]).toEqual([412, 201]);
  });

  it("by one of two who file at once is one version; the other is told what differs", async () => {
    const second = matrix(1, { M2: { "ou-11": 300, "ou-19": 340 } });
    const replies = await Promise.all([
      file(reviewer, matrix(1), "k"),
      file(await district.as("demo-quantri"), second, "l"),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await readFiled(reviewer)).version).toBe(2);
  });

  it("whose sums do not meet needs a reason, which is kept with it", async () => {
    const short = { M2: { "ou-11": 310 } };

    const without = await file(reviewer, matrix(1, short), "k");
    const blank = await file(reviewer, matrix(1, short, { reason: "  " }), "l");
    const withReason = await file(reviewer, matrix(1, short, { reason: "Chờ giao bổ sung" }), "m");

    expect([without.status, await problemOf(without), blank.status, withReason.status]).toEqual([
      ...[422, { kind: "reason-missing" }, 422, 201],
    ]);
    expect((await readFiled(reviewer)).reason).toBe("Chờ giao bổ sung");
  });

  it("whose learners are not what both kinds of trades make needs a reason, too", async () => {
    const reply = await file(reviewer, matrix(1, { M1a: { "ou-11": 14, "ou-12": 16 } }), "k");

    expect([reply.status, await problemOf(reply)]).toEqual([422, { kind: "reason-missing" }]);
  });

  it.each<[string, object, string]>([
    ["an indicator of the other kind", { households: { "ou-11": 1 } }, "households"],
    ["an indicator that there is not", { M99: { "ou-11": 1 } }, "M99"],
    ["a unit that there is not", { M2: { "ou-99": 1 } }, "M2.ou-99"],
    ["a negative", { M2: { "ou-11": -1, "ou-19": 321 } }, "M2.ou-11"],
    ["half a person", { M2: { "ou-11": 319.5, "ou-19": 320.5 } }, "M2.ou-11"],
    ["more than all", { M5b: { "ou-11": 101 } }, "M5b.ou-11"],
    ["a yes where a number belongs", { M2: { "ou-11": true } }, "M2.ou-11"],
    ["a number where yes or no belongs", { M5a: { "ou-11": 1 } }, "M5a.ou-11"],
    ["an own part of what has none", { M2: { own: 5 } }, "M2.own"],
    ["a blank where others have a figure", { M2: { "ou-11": null } }, "M2.ou-11"],
  ])("with %s is refused, and nothing of it is filed", async (_, values, at) => {
    const reply = await file(reviewer, matrix(1, { M1: { "ou-11": 20 }, ...values } as never), "k");

    expect([reply.status, await problemOf(reply)]).toMatchObject([
      400,
      { kind: "invalid-request", at: `values.${at}` },
    ]);
    expect((await readFiled(reviewer)).version).toBe(1);
  });

  it("of poverty figures says on which standard they were counted", async () => {
    const source = { name: "Rà soát chính thức", document: { number: "", date: "2022-01-10" } };
    const values = { "poor-hh-opening": Object.fromEntries(communes.map((unit) => [unit, 100])) };
    const more = (standard: string | null) => ({ source: { ...source, standard, first: true } });

    const none = await file(reviewer, matrix(1, values, more(null)), "k", baselines);
    const unknown = await file(reviewer, matrix(1, values, more("chuẩn 1999")), "l", baselines);
    const told = await file(reviewer, matrix(1, values, more("chuẩn 2016–2020")), "m", baselines);

    expect([none.status, unknown.status, told.status]).toEqual([400, 400, 201]);
    expect(await problemOf(none)).toMatchObject({ kind: "invalid-request", at: "standard" });
    const { sources } = await readFiled(reviewer, baselines);
    expect([sources[0]?.name, sources[0]?.standard]).toEqual([
      "Rà soát chính thức",
      "chuẩn 2016–2020",
    ]);
  });
});
