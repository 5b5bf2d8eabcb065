import { globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { stateFolder } from "./localState.ts";

type Row = Record<string, unknown>;
/** What our store asks of a statement; `rows` runs it at once, as a batch needs. */
type LocalStatement = Pick<D1PreparedStatement, "bind" | "first" | "all" | "run"> & {
  readonly rows: () => Row[];
};

/** Runs something with the local D1 database, its file opened here: wrangler's own proxy asks another process for every
 *  statement that is prepared and bound, and seeding prepares thousands. */
export async function withLocalDatabase<T>(
  use: (db: D1Database) => Promise<T>,
  state = stateFolder,
): Promise<T> {
  const database = new DatabaseSync(databaseFileIn(state));
  try {
    // What is only half there when the machine stops is seeded anew.
    database.exec("pragma synchronous = off");
    return await use(asD1(database));
  } finally {
    database.close();
  }
}

/** wrangler keeps one file for each database of the configuration, and we have one. */
function databaseFileIn(state: string): string {
  const files = globSync(join(state, "v3/d1/*/*.sqlite").replaceAll("\\", "/"));
  const [file, ...others] = files.filter((found) => !found.endsWith("metadata.sqlite"));
  if (file === undefined || others.length > 0) {
    throw new Error(
      `${files.length} database files in ${state}: remove the folder and start again`,
    );
  }
  return file;
}

function asD1(database: DatabaseSync): D1Database {
  const batch = async (statements: D1PreparedStatement[]) => {
    database.exec("begin immediate");
    try {
      const results = (statements as unknown as LocalStatement[]).map(({ rows }) =>
        resultOf(rows()),
      );
      database.exec("commit");
      return results;
    } catch (error) {
      database.exec("rollback");
      throw error;
    }
  };
  return { prepare: (query: string) => statementOf(database, query, []), batch } as D1Database;
}

function statementOf(
  database: DatabaseSync,
  query: string,
  values: readonly SQLInputValue[],
): D1PreparedStatement {
  const rows = () => database.prepare(query).all(...values) as Row[];
  const all = async () => resultOf(rows());
  const statement: LocalStatement = {
    rows,
    all: all as LocalStatement["all"],
    run: all as LocalStatement["run"],
    bind: (...bound) => statementOf(database, query, bound as SQLInputValue[]),
    first: async <T>(column?: string) => {
      const [row = null] = rows();
      return (column === undefined || row === null ? row : (row[column] ?? null)) as T | null;
    },
  };
  return statement as unknown as D1PreparedStatement;
}

function resultOf(results: Row[]) {
  return { success: true, results } as D1Result<Row>;
}
