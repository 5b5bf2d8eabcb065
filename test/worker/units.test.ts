import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { OrgUnitsReply, type UnitInput, UnitTermsReply } from "../../shared/api/orgUnits.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { pathOf } from "./support/fillForm.ts";
import { problemOf } from "./support/problemOf.ts";

let district: District;
let administrator: Person;

beforeAll(async () => {
  district = await illustratedDistrict();
  administrator = await district.as("demo-quantri");
});

async function termsOf(id: string) {
  const { units } = v.parse(
    UnitTermsReply,
    await (await administrator.get("/api/org-units/terms")).json(),
  );
  return units
    .find((unit) => unit.id === id)
    ?.terms.map(({ validFrom, validTo, name }) => [validFrom, validTo, name]);
}

async function save(id: string, wish: UnitInput["wish"], more: object = {}): Promise<Response> {
  const { seen } = v.parse(
    UnitTermsReply,
    await (await administrator.get("/api/org-units/terms")).json(),
  );
  const input = { seen, wish, reason: "Nghị quyết số 12", evenOwed: false, ...more };
  return administrator.send("PUT", `/api/org-units/${id}`, input);
}

const look = {
  code: "22291",
  name: "Xã Hòa Xuân Đông Mới",
  type: "commune",
  parent: "ou-01",
} as const;

describe("a unit of the district", () => {
  it("has another name from a day on; its reports stay its own, and what was stays written", async () => {
    const before = await (await administrator.get(pathOf("ou-18"))).json();
    const saved = await save("ou-18", { kind: "change", from: "2022-04-01", ...look });
    const again = await save("ou-18", { kind: "change", from: "2022-04-01", ...look });

    expect([saved.status, again.status]).toEqual([204, 204]);
    expect(await termsOf("ou-18")).toEqual([
      ["2005-06-01", "2020-05-31", "Xã Hòa Xuân Đông"],
      ["2020-06-01", "2022-03-31", "Xã Hòa Xuân Đông"],
      ["2022-04-01", "2025-06-30", "Xã Hòa Xuân Đông Mới"],
    ]);
    // It is the tenth of March: today nothing is another yet.
    expect(await (await administrator.get(pathOf("ou-18"))).json()).toEqual(before);
    const { results } = await env.DB.prepare(
      "select change, by_name, content from administration_events where subject_id = 'ou-18'",
    ).all<Record<string, string>>();
    expect(results.map(({ change, by_name }) => [change, by_name])).toEqual([
      ["change-unit", "Quản trị hệ thống"],
    ]);
    expect(JSON.parse(results[0]?.["content"] ?? "")).toMatchObject({
      unit: { reason: "Nghị quyết số 12", terms: [{}, {}, { name: look.name }] },
    });
  });

  it("is not renamed before a report that it has sent under its name", async () => {
    const reply = await save("ou-12", {
      ...{
        kind: "change",
        from: "2022-03-01",
        ...look,
        code: "22261",
        name: "Phường Khác",
        type: "ward",
      },
    });

    expect(reply.status).toBe(409);
    // The plan, too, is read with the units of its last day for handing in.
    expect(await problemOf(reply)).toMatchObject({
      ...{ kind: "unit-reported", day: "2022-03-14", frozen: [] },
      sent: expect.arrayContaining([
        { period: "2022Q1", form: "ĐH-04/HN" },
        { period: "2022P", form: "ĐH-01/KH" },
      ]),
    });
  });

  it("becomes no other kind, and does not end, within a period that it has reported on", async () => {
    const ward = { ...look, code: "22300", name: "Phường Hòa Xuân Nam", type: "ward" } as const;
    const within = await save("ou-20", { kind: "change", from: "2022-03-12", ...ward });
    const wish = { kind: "close", lastDay: "2022-03-13" } as const;
    const closed = await save("ou-20", wish, { evenOwed: true });
    const after = await save("ou-20", { kind: "change", from: "2022-03-15", ...ward });

    // Its nine forms of the quarter count, and the plan.
    for (const reply of [within, closed]) {
      expect([reply.status, await problemOf(reply)]).toEqual([
        409,
        {
          ...{ kind: "unit-reported", day: "2022-03-14", frozen: [] },
          sent: expect.toSatisfy((sent: unknown[]) => sent.length === 10),
        },
      ]);
    }
    expect(after.status).toBe(204);
  });

  it("is new under the district, is seen from its first day, and owes what its kind owes", async () => {
    const wish: UnitInput["wish"] = {
      ...{ kind: "add", from: "2022-03-01", code: "22999", name: "Xã Hòa Mới" },
      ...{ type: "commune", parent: "ou-01" },
    };
    const reply = await save("ou-hoa-moi", wish);
    const { orgUnits } = v.parse(
      OrgUnitsReply,
      await (await administrator.get("/api/org-units")).json(),
    );
    const board = (await (await administrator.get("/api/completeness?period=2022Q1")).json()) as {
      units: { id: string; reports: unknown[] }[];
    };

    expect(reply.status).toBe(204);
    expect(orgUnits.at(-1)).toEqual({
      ...{ id: "ou-hoa-moi", code: "22999", name: "Xã Hòa Mới", type: "commune" },
      ...{ parent: "ou-01", sector: "rural" },
    });
    const owes = (id: string) => board.units.find((unit) => unit.id === id)?.reports.length;
    expect(owes("ou-hoa-moi")).toBe(owes("ou-19"));
  });

  it("that owes reports is closed only by whoever has been told which", async () => {
    const wish = { kind: "close", lastDay: "2022-03-31" } as const;
    const asked = await save("ou-11", wish);
    const untouched = await termsOf("ou-11");
    const agreed = await save("ou-11", wish, { evenOwed: true });

    const problem = (await problemOf(asked)) as unknown as {
      kind: string;
      owed: { form: string }[];
    };
    expect([asked.status, problem.kind]).toEqual([409, "unit-owes"]);
    expect(problem.owed).toContainEqual({ period: "2022Q1", form: "ĐH-04/HN" });
    expect(untouched?.at(-1)?.[1]).toBe("2025-06-30");
    expect(agreed.status).toBe(204);
    expect((await termsOf("ou-11"))?.at(-1)?.[1]).toBe("2022-03-31");
  });

  it("is closed and opened again with days of its own between", async () => {
    expect(
      (await save("ou-hoa-moi", { kind: "close", lastDay: "2022-06-30" }, { evenOwed: true }))
        .status,
    ).toBe(204);
    const wish: UnitInput["wish"] = {
      ...{ kind: "reopen", from: "2022-09-01", code: "22999", name: "Xã Hòa Mới" },
      ...{ type: "commune", parent: "ou-01" },
    };

    expect((await save("ou-hoa-moi", wish)).status).toBe(204);
    expect((await termsOf("ou-hoa-moi"))?.map(([from, to]) => [from, to])).toEqual([
      ["2022-03-01", "2022-06-30"],
      // With what it stands under.
      ["2022-09-01", "2025-06-30"],
    ]);
  });

  it.each([
    ["that receives the reports", "ou-02"],
    ["that others stand under", "ou-04"],
  ])("%s is not closed within the year", async (_, id) => {
    const reply = await save(id, { kind: "close", lastDay: "2022-06-30" }, { evenOwed: true });

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([409, "unit-needed"]);
  });

  it("is not changed without a reason, nor on top of what has been changed meanwhile", async () => {
    const wish = { kind: "close", lastDay: "2022-08-31" } as const;
    const silent = await save("ou-20", wish, { reason: " " });
    const stale = await save(
      "ou-18",
      { kind: "change", from: "2024-01-01", ...look, name: "Xã Khác" },
      { seen: 1 },
    );

    expect([silent.status, (await problemOf(silent)).kind]).toEqual([422, "reason-missing"]);
    expect([stale.status, (await problemOf(stale)).kind]).toEqual([412, "administration-moved"]);
  });
});

describe("the database itself refuses", () => {
  const insert = (id: string, code: string, parent: string) =>
    `insert into org_units (org_unit_id, valid_from, valid_to, position, code, name, type, parent)
     values ('${id}', '2022-01-01', '9999-12-31', 99, '${code}', 'X', 'commune', '${parent}')`;

  it.each([
    ["a code held by two units of a parent", insert("ou-98", "22297", "ou-01")],
    [
      "a term that is made longer over the next",
      "update org_units set valid_to = '2022-12-31' where org_unit_id = 'ou-18' and valid_from = '2020-06-01'",
    ],
  ])("%s", async (_, sql) => {
    await expect(env.DB.prepare(sql).run()).rejects.toThrow();
  });

  it.each([
    ["a name written anew", "update org_units set name = 'X'"],
    ["a term deleted", "delete from org_units"],
    ["a person deleted", "delete from people where person_id = 'demo-ou-43'"],
    ["a person changed without an event", "update people set role = 'administrator'"],
    ["an event changed", "update administration_events set by = 'x'"],
    ["an event deleted", "delete from administration_events"],
  ])("%s, where it is no demonstration", async (_, sql) => {
    const [first] = (await env.DB.prepare("select * from demo").all()).results;
    await env.DB.prepare("delete from demo").run();
    await expect(env.DB.prepare(sql).run()).rejects.toThrow();
    await env.DB.prepare("insert into demo values (1, ?1, ?2, ?3)")
      .bind(first?.["starts_at"], first?.["seeded_at"], first?.["offered"])
      .run();
  });
});

it("the demonstration begins again with its people, units, codes and record as they were", async () => {
  await administrator.send("PUT", "/api/people/p-moi", {
    ...{ seen: 99, name: "Người Mới", role: "reporter", unit: "ou-19", ended: false },
  });
  const issued = await administrator.send("POST", "/api/codes", { people: ["p-moi"] });
  const { codes } = (await issued.json()) as { codes: { code: string }[] };
  const added = await district.as(codes[0]?.code ?? "");
  expect((await added.get("/api/me")).status).toBe(200);

  await administrator.send("POST", "/api/demo/reset");

  expect((await added.get("/api/me")).status).toBe(401);
  expect(await termsOf("ou-18")).toHaveLength(2);
  expect(await termsOf("ou-hoa-moi")).toBeUndefined();
  const counts = await env.DB.prepare(
    "select (select count(*) from administration_events) as events, (select count(*) from people where person_id = 'p-moi') as people, (select count(*) from enrolment_codes where reusable = 0) as codes",
  ).first();
  expect(counts).toEqual({ events: 1, people: 0, codes: 0 });
  expect((await (await district.as("demo-22258")).get("/api/me")).status).toBe(200);
});
