import type { Note, StandingAnswer } from "../../shared/api/notes.ts";
import { parseColumn, type ReportKey } from "./rows.ts";

type Row = Record<string, unknown>;

/** What a report came back with last, where nobody has approved it since. */
export interface StandingReturn {
  /** The version that came back. */
  readonly version: number;
  readonly notes: readonly Note[];
}

// By the key, from the newest event back to the decision.
const selectReturn = `
  select version, notes from report_events
  where period = ?1 and org_unit_id = ?2 and template_id = ?3
    and move in ('return', 'reopen', 'approve')
  order by seq desc limit 1`;

const selectAnswers = `
  select version, answers from report_versions
  where period = ?1 and org_unit_id = ?2 and template_id = ?3 and version > ?4 and version <= ?5
    and answers is not null
    and version not in (
      select version from report_events
      where period = ?1 and org_unit_id = ?2 and template_id = ?3 and move = 'withdraw'
    )
  order by version`;

/** The return whose notes stand, however often the report has been sent since; null where there is none. */
export async function findStandingReturn(
  db: D1Database,
  { period, unit, template }: ReportKey,
): Promise<StandingReturn | null> {
  const row = await db.prepare(selectReturn).bind(period, unit, template).first<Row>();
  // An approval has settled them.
  if (!row || row["notes"] === null) return null;
  return { version: Number(row["version"]), notes: parseColumn<Note[]>(row["notes"]) };
}

/** The statement that lists what was answered with the versions after one, up to another, in their order: a row for each
 *  of them. What was said with a version that its sender has taken back is taken back with it. */
export function answersStatement(
  db: D1Database,
  { period, unit, template }: ReportKey,
  after: number,
  upTo: number,
): D1PreparedStatement {
  return db.prepare(selectAnswers).bind(period, unit, template, after, upTo);
}

/** What the rows of that statement say, each answer with the version it came with. */
export function standingAnswersOf(rows: readonly Row[]): StandingAnswer[] {
  return rows.flatMap((row) =>
    parseColumn<Omit<StandingAnswer, "version">[]>(row["answers"]).map((answer) => ({
      ...answer,
      version: Number(row["version"]),
    })),
  );
}
