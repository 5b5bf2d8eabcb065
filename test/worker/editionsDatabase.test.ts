import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyDistrict } from "./support/district.ts";
import { fillIn, handIn, pathOf, quietQuarter } from "./support/fillForm.ts";

const [hash, other] = ["a".repeat(64), "b".repeat(64)];

/** A reference to the one report there is, as it was looked at after so many events. */
const seen = (seq: number, unit = "ou-11") =>
  `'[{"unit":"${unit}","template":"dh-04","version":1,"seq":${seq},"state":"submitted"}]'`;

function edition(changes: Record<string, string>): string {
  const columns = {
    ...{ period: "'2022Q1'", org_unit_id: "'ou-01'", template_id: "'dh-04'", number: "2" },
    ...{ by: "'p'", by_name: "'P'", at: "1", sent_to: `'["UBND tỉnh"]'`, document: "null" },
    ...{ reason: "null", coverage: "'{}'", figures_hash: `'${hash}'`, content_hash: `'${hash}'` },
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
  await env.DB.prepare(edition({ number: "1", hash: `'${hash}'` })).run();
  // From here on it is a district's own database.
  await env.DB.prepare("delete from demo").run();
});

describe("of editions the database itself refuses", () => {
  it.each([
    ["to change one", "update editions set reason = 'x'"],
    ["to delete one", "delete from editions"],
    ["a number twice", edition({ number: "1" })],
    ["number 0", edition({ number: "0" })],
    ["one after another that does not exist", edition({ number: "3" })],
    ["one that does not hold the hash of the one before", edition({ previous_hash: `'${other}'` })],
    ["one of a report that has moved on", edition({ reports: seen(0) })],
    ["one that has seen what was never sent", edition({ reports: seen(1, "ou-12") })],
    ["one that is sent to nobody", edition({ sent_to: "'[]'" })],
    ["one that is made of nothing", edition({ reports: "'[]'" })],
    ["an empty reason", edition({ reason: "'  '" })],
    ["content that is none", edition({ content: "'['" })],
  ])("%s", async (_, sql) => {
    await expect(env.DB.prepare(sql).run()).rejects.toThrow();
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
