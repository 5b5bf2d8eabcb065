import { env } from "cloudflare:workers";
import * as v from "valibot";
import { beforeAll, describe, expect, it } from "vitest";
import { type BrokenLink, VerificationReply } from "../../shared/api/auditSearch.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { emptyDistrict, type Person } from "./support/district.ts";

let administrator: Person;
/** Where they stand among what is checked. */
const part = 9;

beforeAll(async () => {
  const district = await emptyDistrict(demoStart, [dh04]);
  administrator = await district.as("demo-quantri");
  const commune = await district.as("demo-22258");
  for (const person of ["demo-ou-11", null, "demo-ou-11"]) {
    const body = { templates: ["dh-04"], person };
    const reply = await commune.send("PUT", "/api/responsibles/ou-11", body);
    if (reply.status !== 200) throw new Error(await reply.text());
  }
});

async function verify(): Promise<readonly BrokenLink[]> {
  const cursor = encodeURIComponent(JSON.stringify({ part, position: null }));
  const reply = await administrator.get(`/api/audit/verification?cursor=${cursor}`);
  const page = v.parse(VerificationReply, await reply.json());
  expect([page.checker, page.checked]).toEqual(["responsibles", 3]);
  return page.broken;
}

const turned = (column: string) => `substr(${column}, 2) || substr(${column}, 1, 1)`;
const keys = ["regime_id", "org_unit_id", "template_id", "seq"];

/** Every column but the keys, with another value that the table takes. */
const changes = {
  person_id: "'demo-ou-12'",
  by: "by || 'x'",
  by_name: "by_name || 'x'",
  at: "at + 1",
  previous_hash: turned("previous_hash"),
  hash: turned("hash"),
};

describe("who was said to answer for a form", () => {
  it.each(Object.entries(changes))(
    "is named when its %s has been changed",
    async (column, value) => {
      const its = "org_unit_id = 'ou-11' and seq = 2";
      const held = await env.DB.prepare(
        `select ${column} from responsible_events where ${its}`,
      ).first(column);
      await env.DB.prepare(`update responsible_events set ${column} = ${value} where ${its}`).run();
      const found = await verify();
      await env.DB.prepare(`update responsible_events set ${column} = ?1 where ${its}`)
        .bind(held)
        .run();

      expect(found).toEqual([
        {
          ...{ checker: "responsibles", period: null, about: null },
          ...{ record: "event", number: 2, fault: "changed" },
          unit: { id: "ou-11", name: "Phường Hòa Vinh" },
          template: { id: "dh-04", name: expect.stringMatching(/^ĐH-04/) },
        },
      ]);
      expect(await verify()).toEqual([]);
    },
  );

  it("is told in full: no column is left out", async () => {
    const { results } = await env.DB.prepare(
      "select name from pragma_table_info('responsible_events')",
    ).all();
    const all = results.map(({ name }) => String(name)).filter((name) => !keys.includes(name));

    expect(Object.keys(changes)).toEqual(all);
  });
});
