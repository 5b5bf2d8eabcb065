import { nameThen } from "../../shared/administration/nameThen.ts";
import type { AuditEntry, AuditPageReply } from "../../shared/api/auditSearch.ts";
import { instantOf } from "../../shared/api/instant.ts";
import type { Regime } from "../../shared/regime.ts";
import type { Caller } from "../caller.ts";
import { type AuditNames, findAuditNames } from "../store/auditNames.ts";
import type { AuditRow } from "../store/auditSources/auditSource.ts";
import { auditSources } from "../store/auditSources/auditSources.ts";
import { isOfDistrict, unitName } from "./unitsOfRecord.ts";

/** What is looked for; null where it does not matter. */
export interface AuditQuery {
  readonly person: string | null;
  readonly unit: string | null;
  readonly template: string | null;
  readonly period: string | null;
  readonly kind: string | null;
  /** Milliseconds since 1970 UTC, the first counted, the last not. */
  readonly from: number;
  readonly before: number;
}

/** Where each source goes on; null where it has nothing older. */
export type AuditCursor = Readonly<Record<string, string | null>>;

/** How many lines a page shows, and how many of a source are looked through for them where something is looked for. */
const mostShown = 30;
const mostLookedThrough = 150;

/** A page of the record, the newest first, over all sources. It costs about the rows it shows; where something is looked
 *  for, it looks through so many and says how far it came. */
export async function searchAudit(
  db: D1Database,
  { regime }: Pick<Caller, "regime">,
  query: AuditQuery,
  cursor: AuditCursor | null,
): Promise<AuditPageReply> {
  const { from, before, ...wanted } = query;
  const isSearch = Object.values(wanted).some((one) => one !== null);
  const most = isSearch ? mostLookedThrough : mostShown + 1;
  const open = Object.entries(auditSources).filter(([name]) => cursor?.[name] !== null);
  const results = await db.batch<Record<string, unknown>>(
    open.map(([name, source]) => {
      const where = { regimeId: regime.id, position: cursor?.[name] ?? null, before };
      return source.statement(db, where, most);
    }),
  );
  const queues = open.map(([name, source], index) => {
    const rows = (results[index]?.results ?? []).map(source.rowOf);
    return { name, rows, isWhole: rows.length < most };
  });
  const names = await namesFor(
    db,
    queues.flatMap(({ rows }) => rows),
  );
  const positions = new Map<string, string | null>(Object.entries(cursor ?? {}));
  const entries: AuditEntry[] = [];
  let reached: number | null = null;
  let isPast = false;
  for (;;) {
    const next = queues
      .filter(({ rows }) => rows.length > 0)
      .sort((left, right) => (right.rows[0]?.at ?? 0) - (left.rows[0]?.at ?? 0))[0];
    const row = next?.rows[0];
    isPast = row !== undefined && row.at < from;
    if (!next || !row || isPast) break;
    // What a source has behind the rows at hand may be newer than those of the others.
    const dry = queues.some(({ rows, isWhole }) => rows.length === 0 && !isWhole);
    if (dry || entries.length === mostShown) break;
    next.rows.shift();
    positions.set(next.name, row.position);
    reached = row.at;
    if (row.at < before && isWanted(row, wanted) && isOwn(row, names, regime)) {
      entries.push(entryOf(row, names));
    }
  }
  const isLeft = !isPast && queues.some(({ rows, isWhole }) => !isWhole || rows.length > 0);
  for (const { name, rows, isWhole } of queues) {
    if (isWhole && rows.length === 0) positions.set(name, null);
  }
  return {
    entries,
    reached: reached === null ? null : instantOf(reached),
    next: isLeft ? JSON.stringify(Object.fromEntries(positions)) : null,
  };
}

function isWanted(row: AuditRow, wanted: Omit<AuditQuery, "from" | "before">): boolean {
  const { person, unit, template, period, kind } = wanted;
  return (
    (person === null || row.by === person || row.person === person) &&
    (unit === null || row.unit === unit) &&
    (template === null || row.template === template) &&
    (period === null || row.period === period) &&
    (kind === null || row.kind === kind)
  );
}

function isOwn({ source, unit, template }: AuditRow, names: AuditNames, regime: Regime): boolean {
  // These lie in tables that districts share.
  const isShared = source === "report" || source === "exception" || source === "edition";
  return !isShared || unit === null || isOfDistrict({ unit, template }, names, regime);
}

async function namesFor(db: D1Database, rows: readonly AuditRow[]): Promise<AuditNames> {
  const known = <T>(list: readonly (T | null)[]) => list.filter((one) => one !== null);
  return findAuditNames(db, {
    people: known(
      rows.flatMap(({ by, byName, person, about }) => [
        byName === null ? by : null,
        about === null ? person : null,
      ]),
    ),
    units: known(rows.map(({ unit }) => unit)),
    templates: known(rows.map(({ template }) => template)),
  });
}

function entryOf(row: AuditRow, names: AuditNames): AuditEntry {
  const { source, kind, at, by, byName, unit, template, period, version, reason, person } = row;
  const nameOf = (id: string) => {
    const known = names.people.get(id);
    return known ? nameThen(known, at) : id;
  };
  return {
    ...{ source, kind, at: instantOf(at), period, version, reason },
    about: row.about ?? (person === null ? null : nameOf(person)),
    by: { id: by, name: byName ?? nameOf(by) },
    unit: unit === null ? null : { id: unit, name: unitName(names.units, unit, at) },
    template:
      template === null ? null : { id: template, name: names.templates.get(template) ?? template },
  };
}
