import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import type { BrokenLink } from "../../shared/api/auditSearch.ts";
import { regime } from "../../shared/regimes/dongHoa2022/regime.ts";
import { checkers, verifyPage } from "../../worker/actions/verification/verifyPage.ts";
import { recordEverything } from "./support/everyRecord.ts";

/** Where a table is checked, which of its rows is changed, and from where the check goes on to it. */
interface Verdict {
  readonly checker: BrokenLink["checker"];
  readonly row: string;
  readonly from?: string;
}

const report = "period = '2022Q1' and org_unit_id = 'ou-18' and template_id = 'dh-04'";
const before = "2022Q1 ou-18 dh-03z";

/** Every table, with the checker that names what is changed in it by hand, or why nobody needs to. */
const verdicts: Readonly<Record<string, Verdict | string>> = {
  administration_events: { checker: "administration", row: "seq = 2" },
  administration_heads: { checker: "administration", row: "true" },
  people: { checker: "people", row: "person_id = 'demo-ou-18'" },
  org_units: { checker: "units", row: "org_unit_id = 'ou-19' and valid_from > '2000'" },
  templates: { checker: "templates", row: "template_id = 'dh-04'" },
  regimes: { checker: "settings", row: "true" },
  regime_events: { checker: "settings", row: "revision = 2" },
  closed_periods: { checker: "settings", row: "true" },
  filed_figures: { checker: "filed", row: "kind = 'targets' and version = 2" },
  filed_heads: { checker: "filed", row: "kind = 'targets'" },
  reports: { checker: "reports", row: report, from: before },
  report_versions: { checker: "reports", row: `${report} and version = 1`, from: before },
  report_events: { checker: "reports", row: `${report} and seq = 2`, from: before },
  exception_events: { checker: "exceptions", row: "seq = 1" },
  exceptions: { checker: "exceptions", row: "true" },
  editions: { checker: "editions", row: "number = 1" },
  edition_heads: { checker: "editions", row: "true" },
  responsible_events: { checker: "responsibles", row: "seq = 1" },
  responsible_heads: { checker: "responsibles", row: "true" },
  inspection_events: { checker: "inspections", row: "seq = 1" },
  inspections: { checker: "inspections", row: "number = 1" },
  inspection_heads: { checker: "inspections", row: "true" },
  enrolment_codes: "a means to sign in: what was done with it stands in the record under the name",
  sessions: "the same",
  calendar_feeds: "the same, for reading one's own deadlines",
  code_attempts: "counts wrong codes and is thrown away",
  demo: "exists in a demonstration only",
  demo_snapshot: "the same",
};

/** Columns whose bytes are in no figure and no record. */
const apart: Readonly<Record<string, string>> = {
  "inspections.key":
    "what planning may be repeated with; it finds the inspection and says nothing of it",
};

/** Another value where every single byte is refused: the table knows only some words, or several columns agree. */
const others: Readonly<Record<string, string>> = {
  "administration_events.seq": "seq = 99",
  "administration_events.subject": "subject = 'unit'",
  "administration_events.change": "change = 'end-person'",
  "people.role": "role = 'viewer'",
  "org_units.type": "type = 'township'",
  // Only the order in which they stand is anything.
  "org_units.position": "position = 0",
  "regime_events.change": "change = 'open-period'",
  "filed_figures.kind": "kind = 'baselines'",
  "reports.state": "state = 'approved'",
  "reports.entered_for": "entered_for = 'confirmed'",
  "report_versions.errors": "errors = 1, with_errors = 'x'",
  "report_versions.reasons": `reasons = '["x"]'`,
  "report_events.move": "move = 'approve'",
  "report_events.content": "content = null",
  "exception_events.kind": "kind = 'left-out', until = null",
  "exception_events.granted": "granted = 0, until = null",
  "inspection_events.seq": "seq = 99",
  "inspection_events.change": "change = 'cancel'",
  "responsible_events.person_id": "person_id = 'demo-ou-12'",
};

/** A unit's place is told by the order alone, and another number is often none. */
const onlyOther = new Set(["org_units.position"]);

const tables = Object.entries(verdicts).flatMap(([table, verdict]) =>
  typeof verdict === "string" ? [] : [[table, verdict] as const],
);

beforeAll(async () => {
  await recordEverything(env.DB);
  // What guards the rows against the application does not guard them against who holds the database.
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'trigger'",
  ).all();
  await env.DB.batch(results.map(({ name }) => env.DB.prepare(`drop trigger ${name}`)));
});

/** What a checker finds first, from a position on. */
async function findFirst({ checker, from }: Verdict): Promise<readonly BrokenLink[]> {
  const part = checkers.findIndex(({ name }) => name === checker);
  let position = from ?? null;
  for (let pages = 0; pages < 200; pages += 1) {
    const page = await verifyPage(env.DB, regime, { part, position });
    if (page.broken.length > 0) return page.broken;
    const next = page.next === null ? null : JSON.parse(page.next);
    if (next?.part !== part || from !== undefined) return [];
    position = next.position;
  }
  throw new Error("it does not end");
}

it("every table has a verdict", async () => {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '\\_cf%' escape '\\' and name not like 'd1%' and name not like 'sqlite%'",
  ).all();

  expect(Object.keys(verdicts).sort()).toEqual(results.map(({ name }) => String(name)).sort());
});

it("what is recorded is whole", async () => {
  const whole = await Promise.all(
    checkers.map(({ name }) => findFirst({ checker: name, row: "true" })),
  );
  expect(whole.flat()).toEqual([]);
});

/** The same value with one byte changed, each place in turn; from the end, where texts say most. */
function oneByteOff(value: unknown): unknown[] {
  if (typeof value === "number") return [value + 1, value - 1];
  if (typeof value !== "string")
    return ["x", 1, "2022-03-12", '{"x":1}', '[{"cell":null,"text":"x"}]'];
  const next = (letter: string) =>
    letter === "9" ? "0" : letter === "z" ? "y" : String.fromCharCode(letter.charCodeAt(0) + 1);
  const places = Array.from(value, (_, index) => value.length - 1 - index);
  return places
    .filter((at) => /[0-9a-z]/.test(value[at] ?? ""))
    .slice(0, 60)
    .map((at) => value.slice(0, at) + next(value[at] ?? "") + value.slice(at + 1));
}

type Row = Readonly<Record<string, unknown>>;

const rowOf = (table: string, row: string) =>
  env.DB.prepare(`select * from ${table} where ${row} limit 1`).first<Row>();

async function columnsOf(table: string): Promise<{ name: string; isKey: boolean }[]> {
  const { results } = await env.DB.prepare(
    `select name, pk from pragma_table_info('${table}')`,
  ).all();
  return results.map(({ name, pk }) => ({ name: String(name), isKey: Number(pk) > 0 }));
}

const isAt = (row: Row, columns: readonly string[]) =>
  columns
    .map((name) => `${name} is ${typeof row[name] === "string" ? `'${row[name]}'` : row[name]}`)
    .join(" and ");

/** Changes one column of a row; the row as it is then, or null where the table refuses it. */
async function change(
  table: string,
  at: string,
  set: string,
  bound: readonly unknown[],
): Promise<Row | null> {
  try {
    return await env.DB.prepare(`update ${table} set ${set} where ${at} returning *`)
      .bind(...bound)
      .first<Row>();
  } catch (error) {
    if (
      error instanceof Error &&
      /constraint failed|cannot store|malformed JSON/.test(error.message)
    )
      return null;
    throw error;
  }
}

async function putBack(table: string, row: Row): Promise<void> {
  const names = Object.keys(row);
  const marks = names.map((_, at) => `?${at + 1}`);
  await env.DB.prepare(`insert into ${table} (${names}) values (${marks})`)
    .bind(...Object.values(row))
    .run();
}

const refused: string[] = [];

describe.each(tables)("of a row of %s", (table, verdict) => {
  it("every column that is changed by one byte is named", async () => {
    const columns = await columnsOf(table);
    const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
    const row = await rowOf(table, verdict.row);
    if (!row) throw new Error(`${table} has no such row`);
    const unnamed: string[] = [];
    for (const { name } of columns) {
      const column = `${table}.${name}`;
      if (apart[column]) continue;
      let changed: Row | null = null;
      if (!onlyOther.has(column)) {
        for (const value of oneByteOff(row[name])) {
          changed = await change(table, isAt(row, keys), `${name} = ?1`, [value]);
          if (changed) break;
        }
      }
      const other = others[column];
      if (!changed && other) changed = await change(table, isAt(row, keys), other, []);
      if (!changed) {
        refused.push(column);
        continue;
      }
      const found = await findFirst(verdict);
      if (found.length === 0) unnamed.push(`${column}: ${changed[name]}`);
      if (found.some(({ checker }) => checker !== verdict.checker))
        unnamed.push(`${column}: elsewhere`);
      const where = isAt(changed, keys);
      const back = columns.map(({ name: one }, at) => `${one} = ?${at + 1}`).join(", ");
      await env.DB.prepare(`update ${table} set ${back} where ${where}`)
        .bind(...columns.map(({ name: one }) => row[one]))
        .run();
    }

    expect(unnamed).toEqual([]);
    expect(await findFirst(verdict)).toEqual([]);
  });
});

it("the tables themselves refuse only another regime or person than there is", () => {
  const ofRegime = refused.filter((column) => column.endsWith(".regime_id"));

  expect(refused.filter((column) => !ofRegime.includes(column))).toEqual(["people.person_id"]);
  expect(ofRegime.length).toBeGreaterThan(0);
});

/** What others build on cannot be taken away at all. */
const stays = new Set(["regimes", "people"]);

describe.each(tables.filter(([table]) => !stays.has(table)))("a row of %s", (table, verdict) => {
  it("that is taken away is named", async () => {
    const keys = (await columnsOf(table)).filter(({ isKey }) => isKey).map(({ name }) => name);
    const row = await rowOf(table, verdict.row);
    if (!row) throw new Error(`${table} has no such row`);
    await env.DB.prepare(`delete from ${table} where ${isAt(row, keys)}`).run();
    const found = await findFirst(verdict);
    await putBack(table, row);

    expect(found.map(({ checker }) => checker)).toContain(verdict.checker);
    expect(await findFirst(verdict)).toEqual([]);
  });
});
