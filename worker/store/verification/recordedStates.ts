import type {
  AdministrationContent,
  HandedOver,
  PersonState,
} from "../../../shared/administration/administrationEvent.ts";
import type { OrgUnitId } from "../../../shared/ids.ts";
import type { OrgUnit, OrgUnitTerm } from "../../../shared/orgUnit.ts";
import { unitsEverStatement, unitsOf } from "../orgUnits.ts";
import { listedPeopleOf, peopleStatement, type StoredPerson } from "../people.ts";
import { parseColumn } from "../rows.ts";

type Row = Record<string, unknown>;

// A lone max() makes SQLite take the other columns from the row that holds it.
const selectNewest = `
  select subject_id, max(seq) as seq, content from administration_events
  where regime_id = ?1 and subject = ?2 group by subject_id order by seq`;

// In the order in which they were added: new ones stand behind all others.
const selectAdded = `
  select subject_id from administration_events
  where regime_id = ?1 and subject = 'unit' and change = 'add-unit' order by seq`;

const selectHandedOver = `
  select content from administration_events where regime_id = ?1 and seq = 1 and change = 'hand-over'`;

/** The statement that finds what was handed over at the beginning of a record. */
export function handedOverStatement(db: D1Database, regimeId: string): D1PreparedStatement {
  return db.prepare(selectHandedOver).bind(regimeId);
}

/** What the rows of that statement say; null where the record does not begin so. */
export function handedOverOf(rows: readonly Row[] = []): HandedOver | null {
  const [begun] = rows;
  return begun
    ? (parseColumn<{ handedOver: HandedOver }>(begun["content"]).handedOver ?? null)
    : null;
}

/** What is stored of people or units, and what the record says of them last, read at one moment: apart, a change made in
 *  between would look like a forgery. */
interface Recorded<S, T> {
  readonly stored: S;
  readonly handedOver: HandedOver | null;
  /** By id, what the newest event says; undefined where it does not say what it is about. */
  readonly newest: ReadonlyMap<string, T | undefined>;
}

/** Everybody of a regime. */
export async function findRecordedPeople(
  db: D1Database,
  regimeId: string,
): Promise<Recorded<readonly StoredPerson[], PersonState>> {
  const [people, newest, begun] = await db.batch<Row>([
    peopleStatement(db, regimeId, 0),
    db.prepare(selectNewest).bind(regimeId, "person"),
    handedOverStatement(db, regimeId),
  ]);
  return {
    stored: listedPeopleOf(people?.results ?? []),
    handedOver: handedOverOf(begun?.results),
    newest: newestOf(newest?.results, ({ person }) => person),
  };
}

/** A unit and all that has ever stood under it, in the regime's order, and those that were added since the hand-over. */
export async function findRecordedUnits(
  db: D1Database,
  regimeId: string,
  top: OrgUnitId,
): Promise<
  Recorded<readonly OrgUnit[], readonly OrgUnitTerm[]> & { readonly added: readonly string[] }
> {
  const [units, newest, begun, added] = await db.batch<Row>([
    unitsEverStatement(db, top),
    db.prepare(selectNewest).bind(regimeId, "unit"),
    handedOverStatement(db, regimeId),
    db.prepare(selectAdded).bind(regimeId),
  ]);
  return {
    stored: unitsOf(units?.results ?? []),
    handedOver: handedOverOf(begun?.results),
    newest: newestOf(newest?.results, ({ unit }) => unit?.terms),
    added: (added?.results ?? []).map((row) => String(row["subject_id"])),
  };
}

function newestOf<T>(
  rows: readonly Row[] = [],
  read: (content: AdministrationContent) => T,
): Map<string, T> {
  return new Map(
    rows.map((row) => [
      String(row["subject_id"]),
      read(parseColumn<AdministrationContent>(row["content"])),
    ]),
  );
}
