import type { Note, StandingAnswer } from "../../shared/api/notes.ts";
import { namesThrough, sayNameThen } from "./namesThrough.ts";
import { type StoredVersion, versionColumns, versionOf } from "./reportRows.ts";
import type { ReportKey } from "./rows.ts";
import { nullable, parseColumn } from "./rows.ts";
import { answersStatement, standingAnswersOf } from "./standingNotes.ts";

type Row = Record<string, unknown>;

/** What the reviewer decided last of an earlier version of a report than its newest. */
export interface Decided {
  readonly move: "return" | "reopen" | "approve";
  readonly version: number;
  readonly notes: readonly Note[];
  readonly byName: string;
  readonly at: number;
}

/** The newest version of a report, and what it followed. */
export interface ChangedVersions {
  readonly newest: StoredVersion;
  /** What was decided last before it came; null where nothing was. */
  readonly decided: Decided | null;
  /** The version that was decided about, or else the one before; null where there is none. */
  readonly before: StoredVersion | null;
  /** What the sender has answered since to the notes that were decided with, whichever version it came with, unless he has
   *  taken that back. */
  readonly answers: readonly StandingAnswer[];
}

// By the key, from the newest event back to the decision.
const selectDecided = `
  select e.move, e.version, e.notes, e.at, e.by, ${namesThrough} as names
  from report_events e left join people p on p.person_id = e.by
  where e.period = ?1 and e.org_unit_id = ?2 and e.template_id = ?3
    and e.move in ('return', 'reopen', 'approve')
    and e.version < (
      select version from reports where period = ?1 and org_unit_id = ?2 and template_id = ?3
    )
  order by e.seq desc limit 1`;

const selectVersions = (which: string) => `
  select v.period, v.org_unit_id, v.template_id, v.version, v.sent_at, v.errors, v.warnings,
    ${versionColumns}
  from reports r join report_versions v
    on v.period = r.period and v.org_unit_id = r.org_unit_id and v.template_id = r.template_id
    and v.version = ${which}
  where r.period = ?1 and r.org_unit_id = ?2 and r.template_id = ?3`;

const selectNewest = selectVersions("r.version");
const selectBefore = selectVersions("coalesce(?4, r.version - 1)");

/** Finds what the newest version of a report is to be compared with; null where nothing was sent. */
export async function findChangedVersions(
  db: D1Database,
  { period, unit, template }: ReportKey,
): Promise<ChangedVersions | null> {
  const key = [period, unit, template];
  const [decisions, versions] = await db.batch<Row>([
    db.prepare(selectDecided).bind(...key),
    db.prepare(selectNewest).bind(...key),
  ]);
  const [newest] = versions?.results ?? [];
  if (!newest) return null;
  const [row] = decisions?.results ?? [];
  const decided = row ? decidedOf(row) : null;
  const version = Number(newest["version"]);
  // Nothing is answered where nothing was asked, and the newest version brings its own.
  const isAsked = decided !== null && decided.notes.length > 0 && decided.version < version - 1;
  const asked = isAsked ? [decided.version] : [];
  const [befores, answered] = await db.batch<Row>([
    db.prepare(selectBefore).bind(...key, decided?.version ?? null),
    ...asked.map((after) => answersStatement(db, { period, unit, template }, after, version - 1)),
  ]);
  const [before] = befores?.results ?? [];
  const own = versionOf(newest);
  return {
    newest: own,
    decided,
    before: before ? versionOf(before) : null,
    answers: [
      ...standingAnswersOf(answered?.results ?? []),
      ...(own.answers ?? []).map((answer) => ({ ...answer, version })),
    ],
  };
}

function decidedOf(row: Row): Decided {
  return {
    move: String(row["move"]) as Decided["move"],
    version: Number(row["version"]),
    notes: nullable(row["notes"], parseColumn<Note[]>) ?? [],
    byName: sayNameThen(row["names"], Number(row["at"]), row["by"]),
    at: Number(row["at"]),
  };
}
