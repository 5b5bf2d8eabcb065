import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";
import { dh04 } from "../../shared/regimes/dongHoa2022/dh04.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import {
  type BrokenException,
  findBrokenException,
} from "../../worker/actions/brokenExceptions.ts";
import { demoStart } from "../../worker/dev/seedDemonstration.ts";
import { exceptionEventsOf, exceptionEventsStatement } from "../../worker/store/exceptionEvents.ts";
import { exceptionsOfUnitStatements, storedExceptionsOf } from "../../worker/store/exceptions.ts";
import { emptyDistrict } from "./support/district.ts";

const key = {
  template: "dh-04" as TemplateId,
  period: "2022Q1" as PeriodId,
  unit: "ou-19" as OrgUnitId,
};
const where = "period = '2022Q1' and org_unit_id = 'ou-19' and template_id = 'dh-04'";
const keys = ["period", "org_unit_id", "template_id"];

beforeAll(async () => {
  const reviewer = await (await emptyDistrict(demoStart, [dh04])).as("demo-564");
  const decide = async (more: object) => {
    const input = { templates: ["dh-04"], periods: ["2022Q1"], granted: true, ...more };
    const reply = await reviewer.send("POST", "/api/exceptions/ou-19", input);
    if (reply.status !== 200) throw new Error(await reply.text());
  };
  await decide({ kind: "extended", until: "2022-03-18", reason: "Bão." });
  await decide({ kind: "exempt", reason: "Không có đối tượng." });
  await decide({ kind: "left-out", reason: "Chưa đối chiếu." });
  // What guards the rows against the application does not guard them against who holds the database.
  await env.DB.prepare("drop trigger exceptions_move_one_event_at_a_time").run();
});

async function findBroken(): Promise<BrokenException | null> {
  const [unit] = exceptionsOfUnitStatements(env.DB, key.unit, [key.period]);
  if (!unit) throw new Error("no statement");
  const [events, rows] = await env.DB.batch<Record<string, unknown>>([
    exceptionEventsStatement(env.DB, key),
    unit,
  ]);
  return findBrokenException(regime.id, key, {
    events: exceptionEventsOf(events?.results ?? []),
    now: storedExceptionsOf(rows?.results ?? [])[0] ?? null,
  });
}

const turned = (column: string) => `substr(${column}, 2) || substr(${column}, 1, 1)`;

/** Every column but the keys, with another value that the table takes. */
const changes = {
  exception_events: {
    kind: "'left-out'",
    granted: "0",
    until: "null",
    reason: "reason || 'x'",
    by: "by || 'x'",
    by_name: "by_name || 'x'",
    at: "at + 1",
    previous_hash: turned("previous_hash"),
    hash: turned("hash"),
  },
  exceptions: {
    seq: "seq - 1",
    last_hash: turned("last_hash"),
    exempt: "null",
    left_out: "json_set(left_out, '$.reason', 'x')",
    extended: "json_set(extended, '$.until', '2022-03-20')",
  },
} as const;

const tampered: Record<keyof typeof changes, { row: string; broken: BrokenException }> = {
  exception_events: {
    row: "and seq = 2",
    broken: { record: "event", number: 2, fault: "changed" },
  },
  exceptions: { row: "", broken: { record: "exception", number: null, fault: "changed" } },
};

describe.each(Object.keys(changes) as (keyof typeof changes)[])("a row of %s", (table) => {
  const { row, broken } = tampered[table];
  const its = `${where} ${row}`;
  const others = table === "exception_events" ? ["seq"] : [];

  it.each(Object.entries(changes[table]))(
    "is named when its %s has been changed",
    async (column, value) => {
      const before = await env.DB.prepare(`select * from ${table} where ${its}`).first();
      // An event that gives more time has a day, any other has none.
      const apart = column === "until" ? `until = '2022-03-20', kind = 'extended'` : null;
      await env.DB.prepare(
        `update ${table} set ${apart ?? `${column} = ${value}`} where ${its}`,
      ).run();
      const found = await findBroken();
      const columns = Object.entries(before ?? {}).filter(([name]) => !keys.includes(name));
      await env.DB.prepare(
        `update ${table} set ${columns.map(([name], at) => `${name} = ?${at + 1}`)} where ${its}`,
      )
        .bind(...columns.map(([, held]) => held))
        .run();

      expect(found).toEqual(broken);
      expect(await findBroken()).toBeNull();
    },
  );

  it("is told in full: no column is left out", async () => {
    const { results } = await env.DB.prepare(
      `select name from pragma_table_info('${table}')`,
    ).all();
    const all = results.map(({ name }) => String(name)).filter((name) => !keys.includes(name));

    expect(Object.keys(changes[table])).toEqual(all.filter((name) => !others.includes(name)));
  });
});

describe("what was taken away is named", () => {
  it.each<[string, string, BrokenException]>([
    [
      "the last event",
      `delete from exception_events where ${where} and seq = 3`,
      { record: "event", number: 3, fault: "missing" },
    ],
    [
      "what is in force",
      `delete from exceptions where ${where}`,
      { record: "exception", number: null, fault: "missing" },
    ],
  ])("%s", async (_, change, broken) => {
    const { results } = await env.DB.prepare(`select * from exceptions where ${where}`).all();
    const { results: events } = await env.DB.prepare(
      `select * from exception_events where ${where} and seq = 3`,
    ).all();
    await env.DB.prepare(change).run();
    const found = await findBroken();
    for (const [table, rows] of [
      ["exception_events", events],
      ["exceptions", results],
    ] as const) {
      for (const row of rows) {
        const names = Object.keys(row);
        await env.DB.prepare(
          `insert or ignore into ${table} (${names}) values (${names.map((_name, at) => `?${at + 1}`)})`,
        )
          .bind(...Object.values(row))
          .run();
      }
    }

    expect(found).toEqual(broken);
    expect(await findBroken()).toBeNull();
  });
});
