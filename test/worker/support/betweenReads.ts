const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();

/** The same database, with something done between each two of its answers: what is read apart is another's in between. */
export function betweenReads(db: D1Database, act: () => Promise<void>): D1Database {
  let asked = 0;
  async function after<T>(answer: () => Promise<T>): Promise<T> {
    asked += 1;
    if (asked > 1) await act();
    return answer();
  }

  function wrapped(statement: D1PreparedStatement): D1PreparedStatement {
    const own = {
      bind: (...values: unknown[]) => wrapped(statement.bind(...values)),
      all: () => after(() => statement.all()),
      run: () => after(() => statement.run()),
      first: (column: string) => after(() => statement.first(column)),
    } as unknown as D1PreparedStatement;
    originals.set(own, statement);
    return own;
  }

  return {
    prepare: (sql: string) => wrapped(db.prepare(sql)),
    batch: (statements: D1PreparedStatement[]) =>
      after(() => db.batch(statements.map((one) => originals.get(one) ?? one))),
  } as unknown as D1Database;
}
