/** The same database, counting the characters of what it has answered since it was last asked: whatever is hashed was
 *  answered before. Of some columns, or of all. */
export function countTexts(
  db: D1Database,
  isCounted: (column: string) => boolean,
): { db: D1Database; take: () => number } {
  let counted = 0;
  const sizeOf = ({ results }: D1Result<unknown>) =>
    (results as Record<string, unknown>[])
      .flatMap((row) => Object.entries(row))
      .filter(([column]) => isCounted(column))
      .reduce((sum, [, held]) => sum + (typeof held === "string" ? held.length : 8), 0);
  const own = {
    prepare: (sql: string) => db.prepare(sql),
    batch: async (statements: D1PreparedStatement[]) => {
      const results = await db.batch(statements);
      counted += results.reduce((sum, result) => sum + sizeOf(result), 0);
      return results;
    },
  } as unknown as D1Database;
  return {
    db: own,
    take: () => {
      const taken = counted;
      counted = 0;
      return taken;
    },
  };
}
