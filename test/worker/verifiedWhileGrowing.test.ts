import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import type { BrokenLink } from "../../shared/api/auditSearch.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { checkReports } from "../../worker/actions/verification/checkReports.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict, type Person } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

const versions = 20;

beforeAll(async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  const first = await district.as("demo-22258");
  for (let count = 1; count <= versions; count += 1) await add(first, "ou-11", count);
  await add(await district.as("demo-22297"), "ou-19", 1);
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'trigger'",
  ).all();
  await env.DB.batch(results.map(({ name }) => env.DB.prepare(`drop trigger ${name}`)));
}, 60_000);

async function add(person: Person, unit: string, count: number): Promise<void> {
  const moved = quietQuarter({ "A/hh/4": count % 3, "A/nk/4": 2 * (count % 3) });
  const input = await fillIn(person, pathOf(unit), moved);
  const reply = await handIn(person, pathOf(unit), input, `k-${count}`);
  if (reply.status !== 201) throw new Error(await reply.text());
}

/** The same database, when the reports were measured as if each were small: they have grown since. */
function measuredBefore(db: D1Database): D1Database {
  return {
    prepare: (sql: string) => {
      const isMeasure = sql.includes("from reports") && sql.includes("held");
      return db.prepare(isMeasure ? sql.replace("held <= ?5", "?5 > 0") : sql);
    },
    batch: (statements: D1PreparedStatement[]) => db.batch(statements),
  } as unknown as D1Database;
}

/** All pages of the reports, while some rows hold another figure. */
async function verify(tampered: readonly string[]) {
  const shift = (by: string) =>
    env.DB.batch(
      tampered.map((rows) =>
        env.DB.prepare(`update ${rows.replace(" where", ` set warnings = warnings ${by} where`)}`),
      ),
    );
  if (tampered.length > 0) await shift("+ 1");
  const broken: Omit<BrokenLink, "checker">[] = [];
  const each: number[] = [];
  for (let position: string | null = null; each.length < 20; ) {
    const page = await checkReports.page(measuredBefore(env.DB), regime, position);
    broken.push(...page.broken);
    each.push(page.checked);
    position = page.next;
    if (position === null) break;
  }
  if (tampered.length > 0) await shift("- 1");
  return { each, broken };
}

const neighbour = "reports where org_unit_id = 'ou-19'";
const version = (numbers: string) =>
  `report_versions where org_unit_id = 'ou-11' and version in (${numbers})`;
const changed = (unit: string, record: string) => ({
  ...{ unit: { id: unit }, record, fault: "changed" },
});

it("a report that grew next to another one is gone through to its end, and each is counted once", async () => {
  const { each, broken } = await verify([]);

  expect(broken).toEqual([]);
  // The first page holds a part of it, and nothing of the other one yet.
  expect(each[0]).toBe(0);
  expect(each.reduce((sum, checked) => sum + checked, 0)).toBe(2);
});

it("its end is checked where the other one is broken", async () => {
  const { each, broken } = await verify([version("19"), neighbour]);

  expect(each.reduce((sum, checked) => sum + checked, 0)).toBe(2);
  expect(broken).toMatchObject([
    { ...changed("ou-11", "version"), number: 19 },
    changed("ou-19", "report"),
  ]);
});

it("one that is broken at its beginning is gone through no further, and the other one is not left out", async () => {
  const { each, broken } = await verify([version("2, 19"), neighbour]);

  expect(each.reduce((sum, checked) => sum + checked, 0)).toBe(2);
  expect(broken).toMatchObject([
    { ...changed("ou-11", "version"), number: 2 },
    changed("ou-19", "report"),
  ]);
});
