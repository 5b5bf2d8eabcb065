import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { CodesReply, PeopleReply } from "../../shared/api/people.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { watchWrites } from "./support/watchWrites.ts";

/** Who was handed over, in Phòng LĐ-TB&XH, and the other one, in Phòng Tư pháp. */
const an = { name: "Quản trị hệ thống", role: "administrator", unit: "ou-02", ended: false };
const binh = { name: "Lê Văn Bình", role: "administrator", unit: "ou-38", ended: false };

let district: District;
let first: Person;
let second: Person;

beforeAll(async () => {
  district = await emptyDistrict();
});

beforeEach(async () => {
  await env.DB.prepare("delete from code_attempts").run();
  await env.DB.prepare(
    "update people set ended_at = null, role = 'administrator', org_unit_id = 'ou-02' where person_id = 'demo-quantri'",
  ).run();
  first = await district.as("demo-quantri");
  await save(first, "p-binh", binh);
  second = await district.as(await codeFor("p-binh"));
});

async function seenBy(asker: Person): Promise<number> {
  return v.parse(PeopleReply, await (await asker.get("/api/people")).json()).seen;
}

async function save(asker: Person, id: string, person: object): Promise<Response> {
  return asker.send("PUT", `/api/people/${id}`, { seen: await seenBy(asker), ...person });
}

async function codeFor(id: string): Promise<string> {
  const issued = await first.send("POST", "/api/codes", { people: [id] });
  return v.parse(CodesReply, await issued.json()).codes[0]?.code ?? "";
}

async function close(asker: Person, unit: string): Promise<Response> {
  return asker.send("PUT", `/api/org-units/${unit}`, {
    ...{ seen: await seenBy(asker), reason: "Nghị quyết số 12", evenOwed: true },
    wish: { kind: "close", lastDay: "2022-06-30" },
  });
}

/** Who of the two administers still, and is there. */
async function listLeft() {
  const { results } = await env.DB.prepare(
    "select person_id from people where role = 'administrator' and ended_at is null order by person_id",
  ).all<{ person_id: string }>();
  return results.map(({ person_id }) => person_id);
}

/** The first administrator, whose writing of a change waits for something else to be done before. */
async function firstOvertakenBy(something: () => Promise<unknown>): Promise<Person> {
  let isOvertaken = false;
  const db = watchWrites(
    env.DB,
    async (write) => {
      if (!isOvertaken) {
        isOvertaken = true;
        await something();
      }
      return write();
    },
    "administration_events",
  );
  return districtOn(db).as("demo-quantri");
}

describe("two administrators at once", () => {
  it.each([
    ["end each other", { ...binh, ended: true }, { ...an, ended: true }],
    ["take each other's role away", { ...binh, role: "viewer" }, { ...an, role: "viewer" }],
  ])("who %s: who was faster stays, and the other has no say any more", async (_, toBinh, toAn) => {
    const faster: Response[] = [];
    const slower = await firstOvertakenBy(async () =>
      faster.push(await save(second, "demo-quantri", toAn)),
    );
    const reply = await save(slower, "p-binh", toBinh);

    expect([faster[0]?.status, reply.status, await listLeft()]).toEqual([204, 401, ["p-binh"]]);
    expect(await problemOf(reply)).toEqual({ kind: "not-signed-in" });
  });

  it("one closes the unit of the other, who ends him meanwhile: the unit stays with its administrator", async () => {
    const faster: Response[] = [];
    const slower = await firstOvertakenBy(async () =>
      faster.push(await save(second, "demo-quantri", { ...an, ended: true })),
    );
    const reply = await close(slower, "ou-38");

    expect([faster[0]?.status, reply.status, await listLeft()]).toEqual([204, 401, ["p-binh"]]);
    expect((await second.get("/api/me")).status).toBe(200);
  });

  it("who change different things: both changes are made", async () => {
    const slower = await firstOvertakenBy(() => save(second, "p-cam", { ...binh, role: "viewer" }));
    const reply = await save(slower, "p-dao", { ...binh, role: "viewer" });
    const { people } = v.parse(PeopleReply, await (await first.get("/api/people")).json());

    expect(reply.status).toBe(204);
    expect(people.filter(({ id }) => id === "p-cam" || id === "p-dao")).toHaveLength(2);
  });
});

describe("the last administrator", () => {
  it("is not lost with his unit: who must be one elsewhere is named", async () => {
    await save(second, "demo-quantri", { ...an, ended: true });
    const refused = await close(second, "ou-38");
    await save(second, "p-em", { ...binh, name: "Trần Thị Em", unit: "ou-40" });
    // Nobody has ever let her in.
    const cardless = await close(second, "ou-38");
    await second.send("POST", "/api/codes", { people: ["p-em"] });
    const closed = await close(second, "ou-38");
    // Now the other one is the last who is left to the end of the year.
    const last = await save(second, "p-em", { ...binh, name: "Trần Thị Em", ended: true });
    const moved = await save(second, "p-em", { ...binh, name: "Trần Thị Em", unit: "ou-38" });
    const renamed = await save(second, "p-em", { ...binh, name: "Trần Thị Én", unit: "ou-40" });

    const replies = [refused, cardless, closed, last, moved, renamed];
    expect(replies.map(({ status }) => status)).toEqual([409, 409, 204, 409, 409, 204]);
    expect(await Promise.all([refused, cardless, last, moved].map(problemOf))).toEqual([
      { kind: "administrator-needed", unit: "Phòng Tư pháp", people: ["Lê Văn Bình"] },
      {
        ...{ kind: "administrator-needed", unit: "Phòng Tư pháp", people: ["Lê Văn Bình"] },
        cardless: ["Trần Thị Em"],
      },
      { kind: "administrator-needed", unit: null, people: ["Trần Thị Em"] },
      { kind: "administrator-needed", unit: null, people: ["Trần Thị Em"] },
    ]);
  });

  it("moves himself and stays signed in where he does it, and nowhere else", async () => {
    const elsewhere = await district.as("demo-quantri");
    await env.DB.prepare(
      "update people set ended_at = 1 where role = 'administrator' and person_id <> 'demo-quantri'",
    ).run();
    const moved = await save(first, "demo-quantri", { ...an, unit: "ou-40" });
    const entered = await Promise.all([first, elsewhere].map((one) => one.get("/api/me")));

    expect([moved, ...entered].map(({ status }) => status)).toEqual([204, 200, 401]);
    expect((await save(first, "demo-quantri", an)).status).toBe(204);
  });

  it("does not move to a unit that ends", async () => {
    await env.DB.prepare(
      "update people set ended_at = 1 where role = 'administrator' and person_id <> 'demo-quantri'",
    ).run();
    const reply = await save(first, "demo-quantri", { ...an, unit: "ou-38" });

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "administrator-needed", unit: null, people: [an.name] },
    ]);
  });
});
