import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CodesReply } from "../../shared/api/people.ts";
import { issueCards, listEvents, peopleOf, savePerson } from "./support/administration.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { trySignIn } from "./support/trySignIn.ts";

let district: District;
let administrator: Person;
let reviewer: Person;

beforeAll(async () => {
  district = await emptyDistrict();
});

beforeEach(async () => {
  administrator = await district.as("demo-quantri");
  reviewer = await district.as("demo-564");
  await env.DB.prepare("delete from code_attempts").run();
});

const tam = { name: "Công chức Xã Hòa Tâm", role: "reporter", unit: "ou-19", ended: false };

describe("the people of the district", () => {
  it("are listed for the administrator and the reviewer, who issues codes to those who report", async () => {
    const all = await peopleOf(administrator);
    const seen = await peopleOf(reviewer);

    expect(all.people.find(({ id }) => id === "demo-ou-19")).toEqual({
      ...{ id: "demo-ou-19", name: tam.name, role: "reporter", unit: "ou-19" },
      ...{ endedAt: null, cardUntil: null, enteredAt: null, mayIssue: true },
    });
    expect(all.people.every(({ mayIssue }) => mayIssue)).toBe(true);
    const barred = seen.people.filter(({ mayIssue }) => !mayIssue).map(({ role }) => role);
    expect(barred.toSorted()).toEqual(["administrator", "reviewer", "viewer"]);
  });

  it("cost about a row for each of them", async () => {
    district.rows();
    const { people } = await peopleOf(administrator);

    const { read, written } = district.rows();
    expect(written).toBe(0);
    // Each with a code and the index that leads to it; the session, and the newest event.
    expect(read).toBeLessThanOrEqual(4 * people.length + 10);
  });

  it("are added once, however often it is asked, and sign in anew where they become something else", async () => {
    const wish = { name: "Lê Thị Bưởi", role: "reporter", unit: "ou-19", ended: false };
    const replies = [
      await savePerson(administrator, "p-buoi", wish),
      await savePerson(administrator, "p-buoi", wish),
    ];
    const [issued] = await issueCards(administrator, ["p-buoi"]);
    const buoi = await district.as(issued?.code ?? "");
    const before = await buoi.get("/api/completeness?period=2022Q1");
    // A code and a session of a reporter's do not become a viewer's.
    const device = await buoi.send("POST", "/api/codes/own-device");
    const [unused] = v.parse(CodesReply, await device.json()).codes;
    await savePerson(administrator, "p-buoi", { ...wish, role: "viewer", unit: "ou-01" });
    const after = await buoi.get("/api/completeness?period=2022Q1");
    const late = await trySignIn(unused?.code ?? "");
    const [another] = await issueCards(administrator, ["p-buoi"]);
    const anew = await (await district.as(another?.code ?? "")).get(
      "/api/completeness?period=2022Q1",
    );

    expect(replies.map(({ status }) => status)).toEqual([204, 204]);
    expect([before.status, after.status, late.status, anew.status]).toEqual([
      ...[403, 401, 403, 200],
    ]);
    expect((await listEvents()).filter(([, id]) => id === "p-buoi")).toEqual([
      [1, "p-buoi", "add-person", "Quản trị hệ thống"],
      [2, "p-buoi", "issue-card", "Quản trị hệ thống"],
      [3, "p-buoi", "add-device", "Lê Thị Bưởi"],
      [4, "p-buoi", "change-person", "Quản trị hệ thống"],
      [5, "p-buoi", "issue-card", "Quản trị hệ thống"],
    ]);
  });

  it("keep the ids they were handed over with, whatever those look like", async () => {
    await env.DB.prepare(
      `insert into people (person_id, regime_id, org_unit_id, role, name)
       select '564', regime_id, org_unit_id, role, name from people where person_id = 'demo-564'`,
    ).run();
    const wish = { name: "Chuyên viên", role: "reviewer", unit: "ou-02", ended: true };

    const ended = await savePerson(administrator, "564", wish);
    const added = await savePerson(administrator, "565", wish);

    expect([ended.status, added.status]).toEqual([204, 400]);
  });

  it("end at once with their sessions and codes, and none of that comes back with them", async () => {
    const [card] = await issueCards(administrator, ["demo-ou-20"]);
    const [unused] = await issueCards(administrator, ["demo-ou-19"]);
    const person = await district.as("demo-22297");
    expect((await person.get("/api/me")).status).toBe(200);

    await savePerson(administrator, "demo-ou-19", { ...tam, ended: true });
    const gone = await person.get("/api/me");
    const refused = await trySignIn(unused?.code);
    await savePerson(administrator, "demo-ou-19", tam);
    const back = await person.get("/api/me");
    const stale = await trySignIn(unused?.code);

    expect([gone.status, back.status]).toEqual([401, 401]);
    expect(await problemOf(refused)).toEqual({ kind: "person-ended", name: null });
    // Nobody has issued a newer one: it ended with him.
    expect(await problemOf(stale)).toMatchObject({ kind: "code-ended" });
    // Somebody else's card is not touched.
    expect((await trySignIn(card?.code)).status).toBe(201);
  });

  it("are not ended, and lose no rights, by themselves", async () => {
    const own = { name: "Quản trị hệ thống", role: "administrator", unit: "ou-02", ended: false };
    const replies = [
      await savePerson(administrator, "demo-quantri", { ...own, ended: true }),
      await savePerson(administrator, "demo-quantri", { ...own, role: "viewer" }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([409, 409]);
    expect(await problemOf(replies[0])).toEqual({ kind: "own-rights" });
  });

  it("are changed on top of what was seen: who was faster is named, and nothing is changed", async () => {
    const { seen } = await peopleOf(administrator);
    await savePerson(administrator, "demo-ou-17", { ...tam, unit: "ou-17", name: "Trần Văn Cam" });
    const path = "/api/people/demo-ou-17";
    const slower = await administrator.send("PUT", path, {
      ...{ ...tam, unit: "ou-17", name: "Trần Văn Khác", seen },
    });

    expect(slower.status).toBe(412);
    expect(await problemOf(slower)).toMatchObject({
      kind: "administration-moved",
      by: "Quản trị hệ thống",
    });
    const { people } = await peopleOf(administrator);
    expect(people.find(({ id }) => id === "demo-ou-17")?.name).toBe("Trần Văn Cam");
  });

  it("belong to a unit that there is", async () => {
    const reply = await savePerson(administrator, "demo-ou-17", { ...tam, unit: "ou-77" });

    expect([reply.status, await problemOf(reply)]).toEqual([
      404,
      { kind: "not-found", what: "org-unit", id: "ou-77" },
    ]);
  });

  it.each([
    ["no name", { ...tam, name: " " }],
    ["a role there is not", { ...tam, role: "owner" }],
    ["a word people do not have", { ...tam, colour: "red" }],
  ])("are refused with %s", async (_, person) => {
    expect((await savePerson(administrator, "demo-ou-17", person)).status).toBe(400);
  });
});

describe("somebody whose unit has ended", () => {
  it("is told so wherever he acts, may leave, and gets no session for a code he holds", async () => {
    const [card] = await issueCards(administrator, ["demo-ou-20"]);
    const person = await district.as("demo-22300");
    await env.DB.prepare(
      "update org_units set valid_to = '2022-03-09' where org_unit_id = 'ou-20' and valid_from = '2020-06-01'",
    ).run();
    const replies = [
      await person.get("/api/me"),
      await person.get("/api/duties"),
      await trySignIn(card?.code),
      await administrator.send("POST", "/api/codes", { people: ["demo-ou-20"] }),
    ];
    const left = await person.send("DELETE", "/api/sessions/current");
    await env.DB.prepare(
      "update org_units set valid_to = '2025-06-30' where org_unit_id = 'ou-20' and valid_from = '2020-06-01'",
    ).run();

    const closed = { kind: "unit-closed", unit: null, until: "2022-03-09" };
    expect(await Promise.all(replies.map(problemOf))).toEqual([
      ...[closed, closed, closed],
      { ...closed, unit: "Xã Hòa Xuân Nam" },
    ]);
    expect(left.status).toBe(204);
    // The code has not been used up.
    expect((await trySignIn(card?.code)).status).toBe(201);
  });
});
