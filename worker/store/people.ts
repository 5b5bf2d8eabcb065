import type { OrgUnitId } from "../../shared/ids.ts";
import type { Role } from "../../shared/report/life.ts";

/** Somebody who may sign in, with the codes they may do it with. */
export interface Enrolment {
  readonly personId: string;
  readonly regimeId: string;
  readonly orgUnitId: OrgUnitId;
  readonly role: Role;
  readonly name: string;
  readonly codeHashes: readonly string[];
  readonly reusable: boolean;
  readonly expiresAt: number;
}

const insertPerson = `
  insert into people (person_id, regime_id, org_unit_id, role, name) values (?1, ?2, ?3, ?4, ?5)
  on conflict do nothing`;

const insertCode = `
  insert into enrolment_codes (code_hash, person_id, reusable, expires_at) values (?1, ?2, ?3, ?4)
  on conflict do nothing`;

/** Saves people and their codes together; those that are there stay as they are. */
export async function saveEnrolments(
  db: D1Database,
  enrolments: readonly Enrolment[],
): Promise<void> {
  await db.batch(
    enrolments.flatMap(({ personId, regimeId, orgUnitId, role, name, ...codes }) => [
      db.prepare(insertPerson).bind(personId, regimeId, orgUnitId, role, name),
      ...codes.codeHashes.map((hash) =>
        db.prepare(insertCode).bind(hash, personId, Number(codes.reusable), codes.expiresAt),
      ),
    ]),
  );
}
