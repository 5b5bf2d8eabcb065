import type { OrgUnitId, PeriodId, TemplateId } from "../../shared/ids.ts";

/** What a report is filed under. */
export interface ReportKey {
  readonly period: PeriodId;
  readonly unit: OrgUnitId;
  readonly template: TemplateId;
}

/** A column that holds JSON which we wrote ourselves. */
export function parseColumn<T>(text: unknown): T {
  return JSON.parse(String(text)) as T;
}

/** A column that may be null. */
export function nullable<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}

// Three values each: the platform binds a hundred at most.
const mostKeysBound = 30;

/** A statement over keys, as many times as the platform takes them at once. */
export function keyedStatements(
  db: D1Database,
  select: (marks: string) => string,
  keys: readonly ReportKey[],
): D1PreparedStatement[] {
  return chunksOf(keys, mostKeysBound).map((chunk) => {
    const marks = chunk.map((_, at) => `(?${3 * at + 1},?${3 * at + 2},?${3 * at + 3})`);
    const bound = chunk.flatMap(({ period, unit, template }) => [period, unit, template]);
    return db.prepare(select(marks.join())).bind(...bound);
  });
}

/** A list in pieces of a size. */
export function chunksOf<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** Rows that say the same in some columns, together, in the order in which the first of each comes. */
export function groupedBy(
  rows: readonly Readonly<Record<string, unknown>>[],
  columns: readonly string[],
): Record<string, unknown>[][] {
  const groups = new Map<string, Record<string, unknown>[]>();
  for (const row of rows) {
    const name = JSON.stringify(columns.map((column) => row[column]));
    const own = groups.get(name);
    if (own) own.push(row);
    else groups.set(name, [row]);
  }
  return [...groups.values()];
}

/** Whether an error says that somebody was faster: the next event's key in a table of events is taken, or what it builds
 *  on is another now. */
export function isChainTaken(error: unknown, table: string): boolean {
  if (!(error instanceof Error)) return false;
  const { message } = error;
  return (
    message.includes(`UNIQUE constraint failed: ${table}.`) ||
    message.includes("the chain of events is broken")
  );
}
