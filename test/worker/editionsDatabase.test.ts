import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

let filed: object = {};

const [hash, other] = ["a".repeat(64), "b".repeat(64)];

/** A reference to the one report there is, as it was looked at after so many events. */
const seen = (seq: number, unit = "ou-11") =>
  `'[{"unit":"${unit}","template":"dh-04","version":1,"seq":${seq},"state":"submitted","decided":0}]'`;

/** What it rests on, as the newly seeded database has it. */
const resting = (changes: object) =>
  `'${JSON.stringify({ regime: "dong-hoa-2022", revision: 1, year: 2022, ...filed, ...changes })}'`;

const head = (number: number, of: string) =>
  `insert into edition_heads values ('2022Q1', 'ou-01', 'dh-04', ${number}, '${of}')
  on conflict do update set number = excluded.number, hash = excluded.hash`;

function edition(changes: Record<string, string>): string {
  const columns = {
    ...{ period: "'2022Q1'", org_unit_id: "'ou-01'", template_id: "'dh-04'", number: "2" },
    ...{ by: "'p'", by_name: "'P'", at: "1", sent_to: `'["UBND tỉnh"]'`, document: "null" },
    ...{ reason: "null", coverage: "'{}'", figures_hash: `'${hash}'`, content_hash: `'${hash}'` },
    grounds: resting({}),
    ...{ previous_hash: `'${hash}'`, hash: `'${other}'`, reports: seen(1), content: "'{}'" },
    ...changes,
  };
  const names = Object.keys(columns).join(", ");
  return `insert into editions (${names}) values (${Object.values(columns).join(", ")})`;
}

beforeAll(async () => {
  const district = await emptyDistrict();
  const commune = await district.as("demo-22258");
  await handIn(commune, pathOf("ou-11"), await fillIn(commune, pathOf("ou-11"), quietQuarter()));
  const { results } = await env.DB.prepare("select kind, hash from filed_figures").all();
  filed = Object.fromEntries(results.map((row) => [row["kind"], row["hash"]]));
  await env.DB.prepare(edition({ number: "1", hash: `'${hash}'` })).run();
  await env.DB.prepare(head(1, hash)).run();
  // From here on it is a district's own database.
  await env.DB.prepare("delete from demo").run();
});

describe("of editions the database itself refuses", () => {
  it.each<[string, () => string]>([
    ["to change one", () => "update editions set reason = 'x'"],
    ["to delete one", () => "delete from editions"],
    ["a number twice", () => edition({ number: "1" })],
    ["number 0", () => edition({ number: "0" })],
    ["one after another that does not exist", () => edition({ number: "3" })],
    [
      "one that does not hold the hash of the one before",
      () => edition({ previous_hash: `'${other}'` }),
    ],
    ["one of a report that has moved on", () => edition({ reports: seen(0) })],
    ["one that has seen what was never sent", () => edition({ reports: seen(1, "ou-12") })],
    ["one that is sent to nobody", () => edition({ sent_to: "'[]'" })],
    ["one that is made of nothing", () => edition({ reports: "'[]'" })],
    ["an empty reason", () => edition({ reason: "'  '" })],
    ["content that is none", () => edition({ content: "'['" })],
    [
      "one that has seen another decision",
      () => edition({ reports: seen(1).replace(":0}", ":1}") }),
    ],
    ["one of another revision", () => edition({ grounds: resting({ revision: 2 }) })],
    ["one of a regime that there is not", () => edition({ grounds: resting({ regime: "x" }) })],
    ["one of other targets", () => edition({ grounds: resting({ targets: other }) })],
    ["one of targets that nobody filed", () => edition({ grounds: resting({ targets: null }) })],
    ["one of other starting figures", () => edition({ grounds: resting({ baselines: other }) })],
    ["one of no revision", () => edition({ grounds: "'{}'" })],
    ["a head without its edition", () => head(2, other)],
    ["a head that is another's", () => head(1, other)],
    ["a head that goes back", () => "update edition_heads set number = 1"],
    ["to delete a head", () => "delete from edition_heads"],
  ])("%s", async (_, sql) => {
    await expect(env.DB.prepare(sql()).run()).rejects.toThrow();
  });

  it("and takes what is in order: a report as it stands, and one still missing", async () => {
    const missing = seen(0, "ou-12").slice(2);
    await env.DB.prepare(edition({ reports: `${seen(1).slice(0, -2)},${missing}` })).run();

    expect(await env.DB.prepare("select count(*) as n from editions").first("n")).toBe(2);
  });

  it("finds one by its key, and a period's by the beginning of it", async () => {
    for (const where of [
      "period = 'x' and org_unit_id = 'y' and template_id = 'z' and number = 1",
      "period = 'x' and org_unit_id = 'y'",
    ]) {
      const plan = await env.DB.prepare(
        `explain query plan select number from editions where ${where}`,
      ).all();
      expect(plan.results.map((row) => String(row["detail"]))).toEqual([
        expect.stringMatching(/^SEARCH editions USING PRIMARY KEY/),
      ]);
    }
  });
});
