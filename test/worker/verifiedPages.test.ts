import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { BrokenLink } from "../../shared/api/auditSearch.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { mostHashed } from "../../worker/actions/verification/checker.ts";
import { checkers, verifyPage } from "../../worker/actions/verification/verifyPage.ts";
import { recordHandOver } from "../../worker/dev/recordHandOver.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { countTexts } from "./support/countTexts.ts";
import { emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

const versions = 80;

beforeAll(async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  await recordHandOver(env.DB, regime, Date.parse(demoStart));
  const [commune, neighbour, reviewer] = await Promise.all(
    ["demo-22258", "demo-22297", "demo-564"].map((code) => district.as(code)),
  );
  if (!commune || !neighbour || !reviewer) throw new Error("nobody is there");
  for (let version = 1; version <= versions; version += 1) {
    const moved = quietQuarter({ "A/hh/4": version % 3, "A/nk/4": 2 * (version % 3) });
    const input = await fillIn(commune, pathOf("ou-11"), moved);
    const reply = await handIn(commune, pathOf("ou-11"), input, `k-${version}`);
    if (reply.status !== 201) throw new Error(await reply.text());
  }
  await handIn(
    neighbour,
    pathOf("ou-19"),
    await fillIn(neighbour, pathOf("ou-19"), quietQuarter()),
  );
  for (let seq = 1; seq <= 40; seq += 1) {
    await reviewer.send("POST", "/api/inspections/2022", {
      ...{ key: `key-${1000 + seq}`, planned: "2022-03", units: ["ou-19"] },
      ...{ subject: "Chi trả trợ cấp ".repeat(18), leader: "Trưởng phòng" },
    });
  }
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'trigger'",
  ).all();
  await env.DB.batch(results.map(({ name }) => env.DB.prepare(`drop trigger ${name}`)));
}, 60_000);

interface Checked {
  readonly checked: number;
  readonly broken: readonly BrokenLink[];
  /** What was hashed on each page, and perhaps a little more. */
  readonly bytes: readonly number[];
}

/** All pages of a kind of record. */
async function verify(checker: BrokenLink["checker"], hashed: readonly string[]): Promise<Checked> {
  const counted = countTexts(env.DB, (column) => hashed.includes(column));
  const part = checkers.findIndex(({ name }) => name === checker);
  const bytes: number[] = [];
  const broken: BrokenLink[] = [];
  let checked = 0;
  for (let position: string | null = null; ; ) {
    const page = await verifyPage(counted.db, regime, { part, position });
    bytes.push(counted.take());
    broken.push(...page.broken);
    checked += page.checked;
    const next: { part: number; position: string } | null = page.next && JSON.parse(page.next);
    if (next?.part !== part) return { checked, broken, bytes };
    position = next.position;
  }
}

/** The texts of a version. */
const texts = ["cell_values", "carried", "reasons"];

async function heldIn(unit: string): Promise<number> {
  const held = await env.DB.prepare(
    `select sum(${texts.map((column) => `length(${column})`).join(" + ")}) as held
    from report_versions where org_unit_id = ?1`,
  )
    .bind(unit)
    .first<number>("held");
  return held ?? 0;
}

describe("a report of eighty versions", () => {
  it("is checked on several pages, none of which hashes more than a request can", async () => {
    const { checked, broken, bytes } = await verify("reports", texts);
    const held = await heldIn("ou-11");

    expect([checked, broken]).toEqual([2, []]);
    expect(held).toBeGreaterThan(3 * mostHashed);
    // At its end a report's row and its newest version are read once more to be compared.
    expect(Math.max(...bytes)).toBeLessThanOrEqual(mostHashed + (3 * held) / versions);
    expect(bytes.length).toBeGreaterThan(held / mostHashed);
  });

  it.each([
    [
      "a version in the middle",
      "report_versions",
      "warnings = warnings + 1",
      "version = 40",
      "version",
      40,
    ],
    ["an event in the middle", "report_events", "by = by || 'x'", "seq = 41", "event", 41],
    ["the last event", "report_events", "at = at + 1", "seq = 80", "event", 80],
  ] as const)(
    "%s that was changed is named, and what comes behind it is checked",
    async (_, table, set, row, record, number) => {
      const before = await env.DB.prepare(
        `select * from ${table} where org_unit_id = 'ou-11' and ${row}`,
      ).first();
      await env.DB.prepare(
        `update ${table} set ${set} where org_unit_id = 'ou-11' and ${row}`,
      ).run();
      const { checked, broken } = await verify("reports", texts);
      const back = Object.keys(before ?? {}).map((name, at) => `${name} = ?${at + 1}`);
      await env.DB.prepare(`update ${table} set ${back} where org_unit_id = 'ou-11' and ${row}`)
        .bind(...Object.values(before ?? {}))
        .run();

      expect(broken).toMatchObject([{ unit: { id: "ou-11" }, record, number, fault: "changed" }]);
      expect(checked).toBe(2);
    },
  );

  it("a version that nobody sent is named at its end", async () => {
    await env.DB.prepare(
      `insert into report_versions select period, org_unit_id, template_id, 81, 'k-81', body_hash, receipt,
        template_version, sent_by, sent_by_name, sent_at, late, errors, warnings, code, data_state,
        with_errors, reasons, carried, cell_values, on_behalf, signing, answers
      from report_versions where org_unit_id = 'ou-11' and version = 3`,
    ).run();
    const { broken } = await verify("reports", texts);
    await env.DB.prepare("delete from report_versions where version = 81").run();

    expect(broken).toMatchObject([{ record: "version", number: 81, fault: "added" }]);
  });
});

it("a plan's events of many words take several pages, each within a request", async () => {
  const { checked, broken, bytes } = await verify("inspections", ["content"]);

  expect([checked, broken]).toEqual([40, []]);
  // Each inspection is read twice: as its event has it, and as its row.
  expect(Math.max(...bytes)).toBeLessThanOrEqual(2 * mostHashed);
  expect(bytes.length).toBeGreaterThan(1);
});

describe("a form that was deleted by hand", () => {
  it("is named, and everything else is checked", async () => {
    const row = await env.DB.prepare("select * from templates").first();
    await env.DB.prepare("delete from templates").run();
    const found = await Promise.all(checkers.map(({ name }) => verify(name, [])));
    const names = Object.keys(row ?? {});
    await env.DB.prepare(
      `insert into templates (${names}) values (${names.map((_, at) => `?${at + 1}`)})`,
    )
      .bind(...Object.values(row ?? {}))
      .run();

    expect(found.flatMap(({ broken }) => broken)).toEqual([
      {
        ...{ checker: "templates", unit: null, template: null, period: null },
        ...{ about: "dh-04", record: "version", number: 1, fault: "missing" },
      },
    ]);
    expect(found[checkers.findIndex(({ name }) => name === "reports")]?.checked).toBe(2);
  });

  it("does not keep a report's own tampering from being named", async () => {
    const row = await env.DB.prepare("select * from templates").first();
    await env.DB.prepare("delete from templates").run();
    await env.DB.prepare(
      "update reports set warnings = warnings + 1 where org_unit_id = 'ou-19'",
    ).run();
    const { broken } = await verify("reports", []);
    await env.DB.prepare(
      "update reports set warnings = warnings - 1 where org_unit_id = 'ou-19'",
    ).run();
    const names = Object.keys(row ?? {});
    await env.DB.prepare(
      `insert into templates (${names}) values (${names.map((_, at) => `?${at + 1}`)})`,
    )
      .bind(...Object.values(row ?? {}))
      .run();

    expect(broken).toMatchObject([{ unit: { id: "ou-19" }, record: "report", fault: "changed" }]);
  });

  it("and one whose definition is no form any more stops nobody either", async () => {
    const held = await env.DB.prepare("select definition from templates").first("definition");
    await env.DB.prepare("update templates set definition = '{}'").run();
    const found = await Promise.all(checkers.map(({ name }) => verify(name, [])));
    await env.DB.prepare("update templates set definition = ?1").bind(held).run();

    expect(found.flatMap(({ broken }) => broken)).toMatchObject([
      { checker: "templates", about: "ĐH-04/HN", record: "version", number: 1, fault: "changed" },
    ]);
  });
});
