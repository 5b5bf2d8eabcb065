import type { FiledKind, FiledSet } from "../../shared/filing/filed.ts";
import type { FiledKey, FiledVersion } from "../../shared/filing/filedVersion.ts";
import { nullable, parseColumn } from "./rows.ts";

type Row = Record<string, unknown>;

/** What is in force in a year: the newest version of each kind. */
export interface FiledFigures {
  readonly targets: FiledSet | null;
  readonly baselines: FiledSet | null;
  /** The hash of the newest version of each kind. */
  readonly newest: Readonly<Record<FiledKind, string | null>>;
  /** Changes with every new version. */
  readonly revision: string;
}

/** The columns of a version. */
export const filedColumns = `regime_id, year, kind, version, idempotency_key, body_hash, by, by_name, at, reason,
    previous_hash, hash, content`;

const ofKey = "where regime_id = ?1 and year = ?2 and kind = ?3";

// Ordered by the key and cut off: of each kind one row is read, however many versions there are.
const newestOf = (kind: FiledKind) => `
  select * from (
    select kind, hash, content from filed_figures
    where regime_id = ?1 and year = ?2 and kind = '${kind}' order by version desc limit 1
  )`;

const selectInForce = `${newestOf("targets")} union all ${newestOf("baselines")}`;

const selectNewest = `select ${filedColumns} from filed_figures ${ofKey} order by version desc limit 1`;

const selectVersions = `select ${filedColumns} from filed_figures ${ofKey} order by version`;

const selectRepeated = `
  select ${filedColumns} from filed_figures ${ofKey} and idempotency_key = ?4 order by version desc`;

const insertVersion = `
  insert into filed_figures (${filedColumns})
  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)`;

/** The statement that finds what is filed for the units of a regime in a year. */
export function filedStatement(
  db: D1Database,
  regimeId: string,
  year: number,
): D1PreparedStatement {
  return db.prepare(selectInForce).bind(regimeId, year);
}

/** What the rows of that statement say. */
export function filedOf(rows: readonly Row[]): FiledFigures {
  const rowOf = (kind: FiledKind) => rows.find((one) => one["kind"] === kind);
  const setOf = (kind: FiledKind) => {
    const row = rowOf(kind);
    return row ? parseColumn<FiledSet>(row["content"]) : null;
  };
  const hashOf = (kind: FiledKind) => nullable(rowOf(kind)?.["hash"], String);
  return {
    targets: setOf("targets"),
    baselines: setOf("baselines"),
    newest: { targets: hashOf("targets"), baselines: hashOf("baselines") },
    revision: rows.map(({ hash }) => String(hash)).join(),
  };
}

/** What is filed for the units of a regime in a year. */
export async function findFiled(
  db: D1Database,
  regimeId: string,
  year: number,
): Promise<FiledFigures> {
  return filedOf((await filedStatement(db, regimeId, year).all<Row>()).results);
}

/** The version in force, and those sent under an idempotency key. */
export async function findNewest(
  db: D1Database,
  { regimeId, year, kind }: FiledKey,
  idempotencyKey: string,
): Promise<{ newest: FiledVersion | null; repeated: FiledVersion | null }> {
  const [newest, repeated] = await db.batch<Row>([
    db.prepare(selectNewest).bind(regimeId, year, kind),
    db.prepare(selectRepeated).bind(regimeId, year, kind, idempotencyKey),
  ]);
  return {
    newest: versionsOf(newest?.results)[0] ?? null,
    repeated: versionsOf(repeated?.results)[0] ?? null,
  };
}

/** The version in force, or null. */
export async function findInForce(
  db: D1Database,
  { regimeId, year, kind }: FiledKey,
): Promise<FiledVersion | null> {
  const { results } = await db.prepare(selectNewest).bind(regimeId, year, kind).all<Row>();
  return versionsOf(results)[0] ?? null;
}

/** All versions, from the first on. */
export async function listFiled(
  db: D1Database,
  { regimeId, year, kind }: FiledKey,
): Promise<FiledVersion[]> {
  return versionsOf(
    (await db.prepare(selectVersions).bind(regimeId, year, kind).all<Row>()).results,
  );
}

/** Files a version; false where somebody has filed that number meanwhile: nothing is saved then. */
export async function saveFiled(db: D1Database, filed: FiledVersion): Promise<boolean> {
  const { regimeId, year, kind, version, idempotencyKey, bodyHash } = filed;
  const { by, byName, at, reason, previousHash, hash, content } = filed;
  try {
    await db
      .prepare(insertVersion)
      .bind(
        ...[regimeId, year, kind, version, idempotencyKey, bodyHash],
        ...[by, byName, at, reason, previousHash, hash, content],
      )
      .run();
    return true;
  } catch (error) {
    if (error instanceof Error && isCollision(error)) return false;
    throw error;
  }
}

function isCollision({ message }: Error): boolean {
  return (
    message.includes("UNIQUE constraint failed: filed_figures.") ||
    message.includes("the chain of filed figures is broken")
  );
}

function versionsOf(rows: readonly Row[] = []): FiledVersion[] {
  return rows.map(filedVersionOf);
}

/** What a row says of a version. */
export function filedVersionOf(row: Row): FiledVersion {
  return {
    regimeId: String(row["regime_id"]),
    year: Number(row["year"]),
    kind: String(row["kind"]) as FiledKind,
    version: Number(row["version"]),
    idempotencyKey: String(row["idempotency_key"]),
    bodyHash: String(row["body_hash"]),
    by: String(row["by"]),
    byName: String(row["by_name"]),
    at: Number(row["at"]),
    reason: nullable(row["reason"], String),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
    content: String(row["content"]),
  };
}
