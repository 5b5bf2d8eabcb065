import { globSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";

const migrations = globSync("worker/migrations/*.sql").sort();
const heads = migrations.findIndex((path) => path.endsWith("0013_chain_heads.sql"));

/** The hash of a made-up record, told by one character. */
function hash(of: string): string {
  return of.repeat(64);
}

const filed = "regime_id, year, kind, version, idempotency_key, body_hash, by, by_name, at";
const file = (kind: string, version: number, before: string, own: string) => `
  insert into filed_figures (${filed}, previous_hash, hash, content)
  values ('r', 2022, '${kind}', ${version}, 'k${kind}${version}', '${hash("a")}', 'p', 'P', 1,
    '${hash(before)}', '${hash(own)}', '{"sources":[]}');`;
const answer = (template: string, seq: number, before: string, own: string) => `
  insert into responsible_events values
    ('r', 'ou-11', '${template}', ${seq}, null, 'p', 'P', 1, '${hash(before)}', '${hash(own)}');`;
const inspect = (seq: number, before: string, own: string) => `
  insert into inspection_events values
    ('r', 2022, ${seq}, ${seq}, 'plan', 'p', 'P', 1, '{}', '${hash(before)}', '${hash(own)}');`;

/** A database in use before chains had heads: targets filed three times, so that the newest is neither first nor last by
 *  its hash, two answers for a form and one for another, two inspections. */
function databaseInUse(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  for (const path of migrations.slice(0, heads)) db.exec(readFileSync(path, "utf8"));
  db.exec(`
    insert into regimes values ('r', 1, '{}');
    ${file("targets", 1, "0", "e")} ${file("targets", 2, "e", "1")} ${file("targets", 3, "1", "c")}
    ${file("baselines", 1, "0", "d")}
    ${answer("dh-03", 1, "0", "f")} ${answer("dh-03", 2, "f", "2")} ${answer("dh-04", 1, "0", "3")}
    ${inspect(1, "0", "9")} ${inspect(2, "9", "4")}`);
  for (const path of migrations.slice(heads)) db.exec(readFileSync(path, "utf8"));
  return db;
}

function read(db: DatabaseSync, sql: string): unknown[][] {
  const rows = db.prepare(sql).all();
  return rows.map((row) => Object.values(row));
}

describe("a database in use that is brought up to date", () => {
  it("has the newest record of every chain for its head", () => {
    const db = databaseInUse();

    expect(read(db, "select kind, version, hash from filed_heads order by kind")).toEqual([
      ["baselines", 1, hash("d")],
      ["targets", 3, hash("c")],
    ]);
    expect(
      read(db, "select template_id, seq, hash from responsible_heads order by template_id"),
    ).toEqual([
      ["dh-03", 2, hash("2")],
      ["dh-04", 1, hash("3")],
    ]);
    expect(read(db, "select year, seq, hash from inspection_heads")).toEqual([
      [2022, 2, hash("4")],
    ]);
  });

  it("moves a head with the next record, and only on by one", () => {
    const db = databaseInUse();
    db.exec(file("targets", 4, "c", "b") + answer("dh-04", 2, "3", "5") + inspect(3, "4", "6"));

    expect(read(db, "select version, hash from filed_heads where kind = 'targets'")).toEqual([
      [4, hash("b")],
    ]);
    expect(read(db, "select seq, hash from responsible_heads where template_id = 'dh-04'")).toEqual(
      [[2, hash("5")]],
    );
    expect(read(db, "select seq, hash from inspection_heads")).toEqual([[3, hash("6")]]);
    for (const table of ["filed_heads", "responsible_heads", "inspection_heads"]) {
      expect(() => db.exec(`delete from ${table}`)).toThrow("never deleted");
    }
    expect(() => db.exec("update inspection_heads set seq = 2")).toThrow("moved on");
    expect(() => db.exec(inspect(5, "6", "7"))).toThrow("broken");
  });
});
