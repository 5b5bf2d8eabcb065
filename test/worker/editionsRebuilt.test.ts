import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { rebuildEdition } from "../../addin/actions/editions.ts";
import type { EditionOnWire } from "../../shared/api/editions.ts";
import { type District, illustratedDistrict, type Person } from "./support/district.ts";
import { type Asking, askingAs } from "./support/districtClient.ts";
import { fileOf, freeze, seenBy, wishOf } from "./support/editionsOf.ts";
import { file, matrix } from "./support/filing.ts";
import { pathOf, quietQuarter } from "./support/fillForm.ts";
import { handInAnyway } from "./support/handInAnyway.ts";
import { move } from "./support/movesOf.ts";
import { second } from "./support/secondVersion.ts";

let district: District;
let asking: Asking;
let reviewer: Person;
let first: EditionOnWire;
let headline: EditionOnWire;
let files: readonly string[];

beforeAll(async () => {
  district = await illustratedDistrict();
  asking = await askingAs(env.DB, "demo-564");
  reviewer = await district.as("demo-564");
  const frozen = await freeze(
    reviewer,
    "dh-04",
    "2022Q1",
    wishOf(await seenBy(asking, "dh-04", "2022Q1")),
  );
  first = await frozen.json();
  const all = await freeze(
    reviewer,
    "dh-00",
    "2022Q1",
    wishOf(await seenBy(asking, "dh-00", "2022Q1")),
  );
  headline = await all.json();
  files = [await fileOf(asking, first), await fileOf(asking, headline)];
});

async function correct(code: string, unit: string, times: number): Promise<void> {
  const commune = await district.as(`demo-${code}`);
  for (let time = 1; time <= times; time += 1) {
    const figures = quietQuarter({ "A/hh/4": time % 7, "A/nk/4": time % 7 });
    await handInAnyway(commune, pathOf(unit), figures);
  }
}

describe("an edition is rebuilt byte for byte", () => {
  it("after fifty corrections, a reopening, another target, another form and another name", async () => {
    await correct("22246", "ou-13", 25);
    await correct("22300", "ou-20", 25);
    const reopened = await move(reviewer, "ou-12", "reopen", { reason: "Sửa số hộ." });
    await correct("22261", "ou-12", 1);
    await file(reviewer, matrix(1, { M3: { "ou-01": 35 } }, { reason: "Chờ giao thêm 1 hộ" }), "k");
    const administrator = await district.as("demo-quantri");
    const published = await administrator.send("PUT", "/api/templates/dh-04/2", second);
    const rename = "update org_units set name = ?1 where org_unit_id = ?2";
    await env.DB.batch([
      env.DB.prepare(rename).bind("Phường Hoà Vinh", "ou-11"),
      env.DB.prepare(rename).bind("Phòng LĐ-TB và XH", "ou-02"),
    ]);

    expect([reopened.status, published.status]).toEqual([200, 201]);
    const now = await asking.client.consolidation("dh-04", "2022Q1", "ou-01");
    expect(now.ok && now.value.template.version).toBe(2);
    const versions = now.ok ? now.value.units.map(({ id, version }) => [id, version]) : [];
    expect(Object.fromEntries(versions)).toMatchObject({ "ou-12": 2, "ou-13": 26, "ou-20": 26 });
    expect([await fileOf(asking, first), await fileOf(asking, headline)]).toEqual(files);
  });

  it("and stands beside a second one, whose reports are frozen anew", async () => {
    await move(reviewer, "ou-12", "approve", { version: 2, reason: "Đã xem." });
    const seen = await seenBy(asking, "dh-04", "2022Q1");

    const reply = await freeze(reviewer, "dh-04", "2022Q1", wishOf(seen, { after: 1 }));

    const edition: EditionOnWire = await reply.json();
    expect([reply.status, edition.number]).toEqual([201, 2]);
    const audit = await reviewer.get("/api/audit?template=dh-04&period=2022Q1&unit=ou-12");
    const { events, broken } = (await audit.json()) as {
      events: { move: string }[];
      broken: unknown;
    };
    expect(events.map((event) => event.move)).toEqual([
      ...["submit", "approve", "freeze", "reopen", "submit", "approve", "freeze"],
    ]);
    expect(broken).toBe(null);
    expect(await fileOf(asking, edition)).not.toBe(files[0]);
    expect(await fileOf(asking, first)).toBe(files[0]);
  });
});

describe("an edition that was changed by hand is not rebuilt", () => {
  it.each([
    ["content", `replace(content, '"period":"2022Q1"', '"period":"2022Q2"')`],
    ["reason", "'Gửi sau.'"],
    ["sent_to", `'["Sở LĐ-TB&XH"]'`],
    ["document", `'{"number":"1","day":null}'`],
    ["at", "at + 1"],
    ["by", "by || 'x'"],
    ["by_name", "'Người khác'"],
    ["coverage", `json_set(coverage, '$.counted', 10)`],
    ["grounds", `json_set(grounds, '$.revision', 9)`],
    ["reports", `json_set(reports, '$[0].version', 9)`],
    ["figures_hash", `'${"0".repeat(64)}'`],
  ])("by its %s", async (column, value) => {
    const { sql } = (await env.DB.prepare(
      "select sql from sqlite_master where name = 'editions_never_change'",
    ).first<{ sql: string }>()) ?? { sql: "" };
    const held = await env.DB.prepare(
      `select ${column} as held from editions where template_id = 'dh-04' and number = 1`,
    ).first("held");
    const write = (to: string) =>
      env.DB.prepare(
        `update editions set ${column} = ${to} where template_id = 'dh-04' and number = 1`,
      );
    await env.DB.prepare("drop trigger editions_never_change").run();
    await write(value).run();

    const rebuilt = await rebuildEdition(asking, first);

    await write("?1").bind(held).run();
    await env.DB.prepare(sql).run();
    expect(rebuilt).toEqual({ ok: false, error: { kind: "edition-damaged", number: 1 } });
    expect((await rebuildEdition(asking, first)).ok).toBe(true);
  });
});
