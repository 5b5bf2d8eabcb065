import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { ResponsiblesReply } from "../../shared/api/responsibles.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { findBrokenEvent } from "../../shared/report/event.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { findResponsibles } from "../../worker/store/responsibles.ts";
import { type District, emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { whileTesting } from "./support/whileTesting.ts";

let district: District;
let commune: Person;
let reviewer: Person;
let people: { id: string; name: string }[];

beforeAll(async () => {
  district = await emptyDistrict(demoStart, [dh03, dh04]);
  await env.DB.prepare(
    `insert into people (person_id, regime_id, org_unit_id, role, name)
     values ('lan', 'dong-hoa-2022', 'ou-11', 'reporter', 'Trần Thị Lan')`,
  ).run();
  commune = await district.as("demo-22258");
  reviewer = await district.as("demo-564");
  people = (await own()).people;
});

async function all(person: Person) {
  const reply = await person.get("/api/responsibles");
  return v.parse(ResponsiblesReply, await reply.json()).units;
}

async function own() {
  const [unit, ...others] = await all(commune);
  if (!unit || others.length > 0) throw new Error("not one unit");
  return unit;
}

const say = (person: Person, templates: string[], who: string | null, unit = "ou-11") =>
  person.send("PUT", `/api/responsibles/${unit}`, { templates, person: who });

describe("who answers for which form of a unit", () => {
  it("is nobody at first; the unit sees its people, and of others nothing", async () => {
    expect(await own()).toEqual({
      unit: "ou-11",
      people: [
        { id: expect.any(String), name: "Công chức Phường Hòa Vinh" },
        { id: "lan", name: "Trần Thị Lan" },
      ],
      forms: [],
    });
  });

  it("is said by somebody of the unit, for several forms at once", async () => {
    const reply = await say(commune, ["dh-03", "dh-04"], "lan");

    const form = (template: string) => ({
      template,
      person: { id: "lan", name: "Trần Thị Lan" },
      by: "Công chức Phường Hòa Vinh",
      at: whileTesting,
    });
    expect([reply.status, (await own()).forms]).toEqual([200, [form("dh-03"), form("dh-04")]]);
  });

  it("is changed by the reviewer, whose word stands beside it, and told to the district", async () => {
    await say(reviewer, ["dh-04"], people[0]?.id ?? "");

    const unit = (await all(reviewer)).find((one) => one.unit === "ou-11");
    expect(unit?.forms.map(({ template, person, by }) => [template, person?.name, by])).toEqual([
      ["dh-03", "Trần Thị Lan", "Công chức Phường Hòa Vinh"],
      ["dh-04", "Công chức Phường Hòa Vinh", "Chuyên viên Phòng LĐ-TB&XH"],
    ]);
  });

  it("leaves an event each time something changes, and none where it stands so already", async () => {
    await say(commune, ["dh-04"], null);
    await say(commune, ["dh-04"], null);

    const { events } = await findResponsibles(env.DB, "dong-hoa-2022", "ou-11" as never);
    const ofPoverty = events.filter(({ template }) => template === "dh-04");
    expect(ofPoverty.map(({ seq, person }) => [seq, person])).toEqual([
      [1, "lan"],
      [2, people[0]?.id],
      [3, null],
    ]);
    expect(findBrokenEvent("responsible/dong-hoa-2022/ou-11/dh-04", ofPoverty, 3)).toBeNull();
    expect((await own()).forms.find(({ template }) => template === "dh-04")?.person).toBeNull();
  });

  it("is nobody any more once the person has left", async () => {
    await env.DB.prepare("update people set ended_at = 1 where person_id = 'lan'").run();

    expect((await own()).forms.map(({ person }) => person)).toEqual([null, null]);
  });

  it.each([
    ["a form that does not exist", ["dh-99"], null, { kind: "not-found", what: "template" }],
    ["somebody of another unit", ["dh-03"], "nobody", { kind: "invalid-request", at: "person" }],
    ["no form", [], null, { kind: "invalid-request", at: "templates" }],
  ])("is not said of %s", async (_, templates, who, problem) => {
    expect(await problemOf(await say(commune, templates, who))).toMatchObject(problem);
  });

  it("reads a row for each event and person, beside the session", async () => {
    district.rows();

    await all(reviewer);

    const { read, written } = district.rows();
    const { n } = (await env.DB.prepare(
      "select (select count(*) from people) + (select count(*) from responsible_events) as n",
    ).first<{ n: number }>()) ?? { n: 0 };
    expect(written).toBe(0);
    expect(read).toBeLessThanOrEqual(8 + n);
  });

  it("events are never changed", async () => {
    await env.DB.prepare("delete from demo").run();
    await expect(
      env.DB.prepare("update responsible_events set person_id = null").run(),
    ).rejects.toThrow("an event never changes");
  });
});
