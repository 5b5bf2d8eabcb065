import type { AuditEntry } from "../../../shared/api/auditSearch.ts";

/** A row as the database answers it. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that somebody did, as one of the sources of the record has it. */
export interface AuditRow {
  readonly source: AuditEntry["source"];
  readonly kind: string;
  readonly at: number;
  readonly by: string;
  /** Null where the source keeps only who it was by his id. */
  readonly byName: string | null;
  readonly unit: string | null;
  readonly template: string | null;
  readonly period: string | null;
  readonly version: number | null;
  readonly reason: string | null;
  readonly about: string | null;
  /** The person whom an administrator changed, or who answers for a form. */
  readonly person: string | null;
  /** Where the source goes on behind this row. */
  readonly position: string;
}

/** One of the chains or tables that the record is made of. Another is one more of these in `auditSources`. */
export interface AuditSource {
  readonly name: AuditEntry["source"];
  /** The statement that lists what lies behind a position, or before an instant where there is none yet, the newest
   *  first. It must read no more rows than it lists. */
  readonly statement: (
    db: D1Database,
    from: { readonly regimeId: string; readonly position: string | null; readonly before: number },
    most: number,
  ) => D1PreparedStatement;
  readonly rowOf: (row: Row) => AuditRow;
}

/** What a source says nothing of. */
export const nobody = {
  unit: null,
  template: null,
  period: null,
  person: null,
  about: null,
} as const;

/** The seq before which a source goes on. */
export function seqOf(position: string | null): number {
  return position === null ? Number.MAX_SAFE_INTEGER : Number(position) || 0;
}
