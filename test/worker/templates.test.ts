import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { PublishedReply } from "../../shared/api/publishedTemplates.ts";
import { TemplateSchema } from "../../shared/api/templates.ts";
import { dh03 } from "../../shared/regimes/dongHoa2022/dh03.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { overviews } from "../../shared/regimes/dongHoa2022/overviews.ts";
import { templates } from "../../shared/regimes/dongHoa2022/templates.ts";
import { type District, districtOn, emptyDistrict, type Person } from "./support/district.ts";
import { problemOf } from "./support/problemOf.ts";
import { second } from "./support/secondVersion.ts";
import { watchWrites } from "./support/watchWrites.ts";

let district: District;
let administrator: Person;
let commune: Person;

beforeAll(async () => {
  district = await emptyDistrict();
  administrator = await district.as("demo-quantri");
  commune = await district.as("demo-22258");
});

const publish = (template: object, id = "dh-04", version = 2) =>
  administrator.send("PUT", `/api/templates/${id}/${version}`, template);

describe("the forms of the regime", () => {
  it("satisfy what is asked of a definition that comes from outside", () => {
    for (const template of templates) {
      expect(v.parse(TemplateSchema, JSON.parse(JSON.stringify(template)))).toEqual(template);
    }
  });

  it("are listed for everybody, without their definitions", async () => {
    const reply = await commune.get("/api/templates");

    const { templates: listed } = (await reply.json()) as { templates: { id: string }[] };
    expect(listed.map(({ id }) => id)).toEqual(
      [...templates, ...overviews].map(({ id }) => id).toSorted(),
    );
    expect(listed.find(({ id }) => id === "dh-04")).toEqual({
      id: "dh-04",
      version: 1,
      code: "ĐH-04/HN",
      title: "Diễn biến hộ nghèo, hộ cận nghèo",
      shortTitle: "Hộ nghèo, cận nghèo",
      reportedBy: ["ward", "commune"],
      neverLate: false,
      periodKinds: ["month", "quarter", "six-month", "year"],
      preliminaryUntil: "2022-12-14",
    });
  });

  it("are read as they were published, and kept by whoever has read them", async () => {
    const first = await commune.get("/api/templates/dh-03/1");
    const etag = first.headers.get("ETag") ?? "";
    const second = await commune.get("/api/templates/dh-03/1", { "If-None-Match": etag });

    expect(await first.json()).toEqual(dh03);
    expect(first.headers.get("Cache-Control")).toContain("immutable");
    expect(second.status).toBe(304);
  });

  it.each(["dh-99/1", "dh-04/2", "dh-04/0", "dh-04/one", "DH-04/1"])("lack %s", async (path) => {
    const reply = await commune.get(`/api/templates/${path}`);

    expect([reply.status, (await problemOf(reply)).kind]).toEqual([404, "not-found"]);
  });
});

describe("publishing a form", () => {
  it("is refused while its algebra is wrong, with everything that is", async () => {
    const [first] = dh04.rules;
    const broken = {
      ...second,
      rules: [
        { ...first, id: "Q1", holds: "@A!hh:2 <= @A!hh:77" },
        { ...first, id: "Q2", holds: "@A!hh:2 <=" },
      ],
    };

    const reply = await publish(broken);

    expect(reply.status).toBe(422);
    const { faults } = (await reply.clone().json()) as { faults: { at: string }[] };
    expect(faults.map(({ at }) => at)).toEqual(["Q1", "Q2"]);
    expect(await problemOf(reply)).toMatchObject({ kind: "invalid-request", at: "Q1" });
  });

  it("is refused with more cells than can be handed in", async () => {
    const [table] = dh04.tables;
    const [row] = table?.rows ?? [];
    const [column] = table?.columns ?? [];
    const cells = (rows: number, columns: number) => ({
      ...second,
      rules: [],
      tables: [
        {
          ...table,
          rows: Array.from({ length: rows }, (_, index) => ({
            ...row,
            id: `r${index}`,
            cells: null,
          })),
          columns: Array.from({ length: columns }, (_, index) => ({ ...column, id: `c${index}` })),
          principalRow: null,
        },
      ],
    });

    const reply = await publish(cells(546, 11));

    expect([reply.status, await problemOf(reply)]).toEqual([
      422,
      { kind: "invalid-request", at: "dh-04", why: "has 6006 cells, at most 6000" },
    ]);
  });

  it.each([
    ["under another number than its own", { ...second, version: 3 }],
    ["under another name than its own", { ...second, id: "dh-05" }],
    ["with a word that definitions do not have", { ...second, colour: "red" }],
    ["with no tables", { ...second, tables: [] }],
  ])("is refused %s", async (_, template) => {
    expect((await publish(template)).status).toBe(400);
  });

  it("is done once: again it is known, and another under the same number is refused", async () => {
    const statuses = [
      (await publish(second)).status,
      (await publish(second)).status,
      (await publish({ ...second, title: "Khác" })).status,
    ];

    expect(statuses).toEqual([201, 204, 409]);
  });

  it("follows the version before: none is skipped, and none comes after a later one", async () => {
    const fourth = await publish({ ...second, version: 4 }, "dh-04", 4);
    const first = await publish({ ...second, version: 1 }, "dh-04", 1);
    const unheard = await publish({ ...second, id: "dh-99", version: 2 }, "dh-99", 2);

    expect([fourth, first, unheard].map(({ status }) => status)).toEqual([409, 409, 409]);
    expect(await Promise.all([fourth, first, unheard].map(problemOf))).toEqual([
      { kind: "template-version", next: 3 },
      { kind: "template-version", next: 3 },
      { kind: "template-version", next: 1 },
    ]);
  });

  it("is refused under the id of another regime's form", async () => {
    await env.DB.prepare(
      "insert into regimes select 'dong-hoa-2023', revision, definition from regimes limit 1",
    ).run();
    await env.DB.prepare(
      `insert into templates (template_id, version, regime_id, code, title, short_title, reported_by,
        period_kinds, expected, content_hash, published_by, published_at, definition)
      select 'dh-2023', 1, 'dong-hoa-2023', code, title, short_title, reported_by, period_kinds,
        expected, content_hash, published_by, published_at, definition
      from templates where template_id = 'dh-04' and version = 1`,
    ).run();
    const reply = await publish({ ...second, id: "dh-2023" }, "dh-2023", 2);

    expect([reply.status, await problemOf(reply)]).toEqual([
      409,
      { kind: "template-version", next: null },
    ]);
  });

  it("is refused, and recorded nowhere, where another regime takes the id meanwhile", async () => {
    await env.DB.prepare(
      "insert or ignore into regimes select 'dong-hoa-2023', revision, definition from regimes limit 1",
    ).run();
    const db = watchWrites(
      env.DB,
      async (write) => {
        await env.DB.prepare(
          `insert or ignore into templates (template_id, version, regime_id, code, title, short_title,
            reported_by, period_kinds, expected, content_hash, published_by, published_at, definition)
          select 'dh-both', 1, 'dong-hoa-2023', code, title, short_title, reported_by, period_kinds,
            expected, content_hash, published_by, published_at, definition
          from templates where template_id = 'dh-04' and version = 1`,
        ).run();
        return write();
      },
      "administration_events",
    );
    const slower = await districtOn(db).as("demo-quantri");
    const form = { ...second, id: "dh-both", version: 1 };
    const reply = await slower.send("PUT", "/api/templates/dh-both/1", form);
    const recorded = await env.DB.prepare(
      "select count(*) as events from administration_events where subject_id = 'dh-both'",
    ).first("events");

    expect([reply.status, await problemOf(reply), recorded]).toEqual([
      ...[409, { kind: "template-version", next: null }, 0],
    ]);
  });

  it("names whoever did it under the name he bore; what came with the system names nobody", async () => {
    const { seen } = (await (await administrator.get("/api/people")).json()) as { seen: number };
    const own = { name: "Tên Mới", role: "administrator", unit: "ou-02", ended: false };
    await administrator.send("PUT", "/api/people/demo-quantri", { seen, ...own });
    const { versions } = v.parse(
      PublishedReply,
      await (await administrator.get("/api/templates/versions")).json(),
    );
    const ofForm = versions.filter(({ id }) => id === "dh-04");

    expect(ofForm.map(({ version, publishedBy }) => [version, publishedBy])).toEqual([
      [1, null],
      [2, "Quản trị hệ thống"],
    ]);
  });
});
