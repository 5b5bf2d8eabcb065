/** The same database, with something done around every batch that writes events, of reports unless another table is named. */
export function watchWrites(
  db: D1Database,
  around: (write: () => Promise<D1Result[]>) => Promise<D1Result[]>,
  table = "report_events",
): D1Database {
  const writing = new WeakSet<D1PreparedStatement>();
  const prepare = (sql: string) => {
    const statement = db.prepare(sql);
    if (!sql.includes(`insert into ${table}`)) return statement;
    return {
      bind: (...values: unknown[]) => {
        const bound = statement.bind(...values);
        writing.add(bound);
        return bound;
      },
    };
  };
  const batch = (statements: D1PreparedStatement[]) => {
    const write = () => db.batch(statements);
    return statements.some((one) => writing.has(one)) ? around(write) : write();
  };
  return { prepare, batch } as unknown as D1Database;
}
