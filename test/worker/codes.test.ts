import { env } from "cloudflare:workers";
import * as v from "valibot";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { CodesReply } from "../../shared/api/people.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { issueCards, listEvents, peopleOf, savePerson } from "./support/administration.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { trySignIn } from "./support/trySignIn.ts";
import { watchWrites } from "./support/watchWrites.ts";

let district: District;
let administrator: Person;
let reviewer: Person;
/** How far the demonstration's clock is ahead of the real one: it is behind it. */
let aheadMs: number;

beforeAll(async () => {
  district = await emptyDistrict();
  const seededAt = await env.DB.prepare("select seeded_at from demo").first<number>("seeded_at");
  aheadMs = Date.parse(demoStart) - (seededAt ?? 0);
});

beforeEach(async () => {
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  await env.DB.prepare("delete from code_attempts").run();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Sets the real clock so that the demonstration's shows an instant. */
const showing = (instant: string, moreMs = 0) =>
  vi.useFakeTimers({ now: Date.parse(instant) - aheadMs + moreMs, toFake: ["Date"] });

const tam = { name: "Công chức Xã Hòa Tâm", role: "reporter", unit: "ou-19", ended: false };

describe("a code card", () => {
  it("is for many people at once, all or nothing, and is kept only as a hash", async () => {
    const codes = await issueCards(reviewer, ["demo-ou-11", "demo-ou-12"]);
    const before = await listEvents();
    const none = await reviewer.send("POST", "/api/codes", {
      people: ["demo-ou-13", "demo-quantri"],
    });

    expect(codes.map(({ person, unit }) => [person, unit.name])).toEqual([
      ["demo-ou-11", "Phường Hòa Vinh"],
      ["demo-ou-12", "Phường Hòa Hiệp Trung"],
    ]);
    for (const { code } of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
    }
    expect(none.status).toBe(403);
    expect(await listEvents()).toEqual(before);
    const tables = ["enrolment_codes", "administration_events"];
    const dumps = await Promise.all(
      tables.map(async (table) => (await env.DB.prepare(`select * from ${table}`).all()).results),
    );
    expect(JSON.stringify(dumps)).not.toContain(codes[0]?.code);
  });

  it("writes for each person an event, its index and a code, and the head", async () => {
    await issueCards(administrator, ["demo-ou-14", "demo-ou-15", "demo-ou-16"]);
    district.rows();
    const reissued = await issueCards(administrator, ["demo-ou-14", "demo-ou-15", "demo-ou-16"]);

    // Of three people: an event with its index, the code with its index, the old code; and one head.
    expect([reissued.length, district.rows().written]).toEqual([3, 3 * 5 + 1]);
  });

  it("says what became of it, and of a wrong code nothing", async () => {
    const [old] = await issueCards(administrator, ["demo-ou-18"]);
    const [used] = await issueCards(administrator, ["demo-ou-18"]);
    expect((await trySignIn(used?.code)).status).toBe(201);
    const [late] = await issueCards(administrator, ["demo-ou-18"]);
    const said = [
      await problemOf(await trySignIn(old?.code)),
      await problemOf(await trySignIn(used?.code)),
      await problemOf(await trySignIn("K7QM2-X9T4R-00000")),
    ];
    showing(late?.expiresAt ?? "", 1);
    const expired = await problemOf(await trySignIn(late?.code));

    expect(said.map(({ kind }) => kind)).toEqual(["code-replaced", "code-used", "code-unknown"]);
    expect(expired).toEqual({ kind: "code-expired", at: late?.expiresAt });
  });

  it("is good for thirty days of the demonstration's clock, to the end of the last of them", async () => {
    showing("2022-03-10T23:30:00+07:00");
    const asker = await district.as("demo-quantri");
    const [issued] = await issueCards(asker, ["demo-ou-18"]);
    const [other] = await issueCards(asker, ["demo-ou-17"]);
    const { people } = await peopleOf(asker);
    showing("2022-04-10T00:00:00+07:00", -1);
    const inTime = await trySignIn(issued?.code);
    showing("2022-04-10T00:00:00+07:00");
    const late = await trySignIn(other?.code);

    expect(issued?.expiresAt).toBe("2022-04-10T00:00:00+07:00");
    expect(people.find(({ id }) => id === "demo-ou-18")?.cardUntil).toBe(issued?.expiresAt);
    expect([inTime.status, await problemOf(late)]).toEqual([
      201,
      { kind: "code-expired", at: issued?.expiresAt },
    ]);
  });

  it("is good for thirty days of the real clock where it is no demonstration", async () => {
    const [card] = await issueCards(administrator, ["demo-quantri"]);
    const real = districtOn(env.DB, "off");
    const asker = await real.as(card?.code ?? "");
    const before = Date.now();
    const [issued] = await issueCards(asker, ["demo-ou-18"]);
    const days = (Date.parse(issued?.expiresAt ?? "") - before) / 86_400_000;

    expect(days > 30 && days <= 31).toBe(true);
    expect(issued?.expiresAt).toMatch(/T00:00:00\+07:00$/);
  });

  it("ends what its person was signed in on, and nobody else, nor the session it was asked for in", async () => {
    const [first] = await issueCards(administrator, ["demo-ou-12"]);
    const lost = await district.as(first?.code ?? "");
    const other = await district.as("demo-22258");
    const elsewhere = await district.as("demo-quantri");
    await issueCards(administrator, ["demo-ou-12", "demo-quantri"]);

    const asked = await Promise.all(
      [lost, other, elsewhere, administrator].map((one) => one.get("/api/me")),
    );
    expect(asked.map(({ status }) => status)).toEqual([401, 200, 401, 200]);
  });

  it("ends the address of its person's calendar too, which a lost device keeps, but not the asker's own", async () => {
    await env.DB.prepare(
      `insert into calendar_feeds select person_id, substr(person_id || hex(zeroblob(32)), 1, 64), 1
       from people where person_id in ('demo-ou-12', 'demo-ou-13', 'demo-quantri')`,
    ).run();
    await issueCards(administrator, ["demo-ou-12", "demo-quantri"]);
    const left = await env.DB.prepare("select person_id from calendar_feeds order by 1").raw();
    expect(left).toEqual([["demo-ou-13"], ["demo-quantri"]]);
  });

  it("that was taken from somebody is said to have ended, one that was reissued to have been replaced", async () => {
    const said = async (code: string | undefined) => (await problemOf(await trySignIn(code))).kind;
    const [moved] = await issueCards(administrator, ["demo-ou-17"]);
    await savePerson(administrator, "demo-ou-17", { ...tam, unit: "ou-18" });
    const ended = await said(moved?.code);
    const [next] = await issueCards(administrator, ["demo-ou-17"]);
    await issueCards(administrator, ["demo-ou-17"]);

    expect([ended, await said(moved?.code), await said(next?.code)]).toEqual([
      ...["code-ended", "code-ended", "code-replaced"],
    ]);
    await savePerson(administrator, "demo-ou-17", { ...tam, unit: "ou-17" });
  });

  it("is refused for whoever has ended, and for nobody", async () => {
    await savePerson(administrator, "demo-ou-17", { ...tam, unit: "ou-17", ended: true });
    const ended = await administrator.send("POST", "/api/codes", { people: ["demo-ou-17"] });
    const nobody = await administrator.send("POST", "/api/codes", { people: ["demo-ou-77"] });
    await savePerson(administrator, "demo-ou-17", { ...tam, unit: "ou-17" });

    expect(await problemOf(ended)).toEqual({ kind: "person-ended", name: tam.name });
    expect(await problemOf(nobody)).toEqual({
      ...{ kind: "not-found", what: "person", id: "demo-ou-77" },
    });
  });
});

describe("another device of one's own", () => {
  it("takes a code of a day, which leaves the card alone and replaces the one before", async () => {
    const [card] = await issueCards(administrator, ["demo-ou-13"]);
    const person = await district.as("demo-22246");
    const add = async () => {
      const reply = await person.send("POST", "/api/codes/own-device");
      return v.parse(CodesReply, await reply.json()).codes[0];
    };
    const [first, second] = [await add(), await add()];

    expect(await problemOf(await trySignIn(first?.code))).toMatchObject({ kind: "code-replaced" });
    expect((await trySignIn(second?.code)).status).toBe(201);
    expect((await trySignIn(card?.code)).status).toBe(201);
    // It is the tenth of March: to the end of tomorrow.
    expect(second?.expiresAt).toBe("2022-03-12T00:00:00+07:00");
  });

  it("is not given to a device that a card has shut out meanwhile", async () => {
    let isOvertaken = false;
    const db = watchWrites(
      env.DB,
      async (write) => {
        if (!isOvertaken) {
          isOvertaken = true;
          await issueCards(administrator, ["demo-ou-14"]);
        }
        return write();
      },
      "administration_events",
    );
    const lost = await districtOn(db).as("demo-22282");
    const refused = await lost.send("POST", "/api/codes/own-device");

    expect(refused.status).toBe(401);
    const { results } = await env.DB.prepare(
      "select 1 from enrolment_codes where person_id = 'demo-ou-14' and purpose = 'device'",
    ).all();
    expect(results).toEqual([]);
  });

  it("leaves those in use alone, and is enough five times a day", async () => {
    const person = await district.as("demo-22267");
    const replies: Response[] = [];
    for (let turn = 0; turn < 6; turn++) {
      replies.push(await person.send("POST", "/api/codes/own-device"));
    }
    showing("2022-03-11T08:00:00+07:00");
    const tomorrow = await person.send("POST", "/api/codes/own-device");

    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(await problemOf(replies[5])).toEqual({ kind: "devices-enough", most: 5 });
    expect([tomorrow.status, (await person.get("/api/me")).status]).toEqual([201, 200]);
    const { results } = await env.DB.prepare(
      `select count(*) as live from enrolment_codes where person_id = 'demo-ou-17' and reusable = 0
       and purpose = 'device' and used_at is null and replaced_at is null`,
    ).all();
    expect(results).toEqual([{ live: 1 }]);
  });
});
