import type { Day } from "../../shared/calendar/period.ts";
import type { OrgUnitId } from "../../shared/ids.ts";
import type { OrgUnit, OrgUnitTerm } from "../../shared/orgUnit.ts";

const insertTerms = `
  insert into org_units (org_unit_id, valid_from, valid_to, position, code, name, type, parent)
  select value ->> 'id', value ->> 'validFrom', coalesce(value ->> 'validTo', '9999-12-31'),
    value ->> 'position', value ->> 'code', value ->> 'name', value ->> 'type', value ->> 'parent'
  from json_each(?1) where true
  on conflict do nothing`;

const endTerm = `
  update org_units set valid_to = ?3 where org_unit_id = ?1 and valid_from = ?2`;

const beginTerm = `
  insert into org_units (org_unit_id, valid_from, valid_to, position, code, name, type, parent)
  select ?1, ?2, ?3, coalesce(
      (select position from org_units where org_unit_id = ?1 limit 1),
      (select max(position) + 1 from org_units)
    ), ?4, ?5, ?6, ?7`;

/** Saves units with all their terms, in the order given; terms that are there stay as they are. */
export async function saveOrgUnits(db: D1Database, units: readonly OrgUnit[]): Promise<void> {
  const terms = units.flatMap(({ id, terms }, position) =>
    terms.map((term) => ({ id, position, ...term })),
  );
  await db.prepare(insertTerms).bind(JSON.stringify(terms)).run();
}

/** The statements that end a term of a unit and begin another. A new unit stands behind all others. */
export function termStatements(
  db: D1Database,
  id: OrgUnitId,
  ended: { readonly validFrom: Day; readonly validTo: Day } | null,
  begun: OrgUnitTerm | null,
): D1PreparedStatement[] {
  return [
    ...(ended ? [db.prepare(endTerm).bind(id, ended.validFrom, ended.validTo)] : []),
    ...(begun
      ? [
          db
            .prepare(beginTerm)
            .bind(
              ...[id, begun.validFrom, begun.validTo ?? "9999-12-31"],
              ...[begun.code, begun.name, begun.type, begun.parent],
            ),
        ]
      : []),
  ];
}
