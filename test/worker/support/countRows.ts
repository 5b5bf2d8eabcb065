/** Rows that a database has read and written since it was last asked. */
export interface RowCounts {
  read: number;
  written: number;
}

const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

/** The same database, counting what the platform bills. `first` goes through `all`, which alone tells. */
export function countRows(db: D1Database): { db: D1Database; take: () => RowCounts } {
  let counts: RowCounts = { read: 0, written: 0 };

  function count<T>(result: D1Result<T>): D1Result<T> {
    counts.read += result.meta.rows_read ?? 0;
    counts.written += result.meta.rows_written ?? 0;
    return result;
  }

  function counted(statement: D1PreparedStatement): D1PreparedStatement {
    const own = {
      bind: (...values: unknown[]) => counted(statement.bind(...values)),
      all: async () => count(await statement.all()),
      run: async () => count(await statement.run()),
      first: async (column?: string) => {
        const [row] = count(await statement.all<Record<string, unknown>>()).results;
        return (column === undefined ? row : row?.[column]) ?? null;
      },
    } as unknown as D1PreparedStatement;
    originals.set(own, statement);
    return own;
  }

  const own = {
    prepare: (sql: string) => counted(db.prepare(sql)),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await db.batch(statements.map((one) => originals.get(one) ?? one));
      return results.map(count);
    },
  } as unknown as D1Database;

  return {
    db: own,
    take: () => {
      const taken = counts;
      counts = { read: 0, written: 0 };
      return taken;
    },
  };
}
