import type { NamesThrough } from "../../shared/administration/nameThen.ts";
import type { OrgUnit } from "../../shared/orgUnit.ts";
import { namesThrough } from "./namesThrough.ts";
import { termColumns, unitsOf } from "./orgUnits.ts";
import { parseColumn } from "./rows.ts";

type Row = Record<string, unknown>;

/** What a page of the record calls its people, units and forms. */
export interface AuditNames {
  /** What each has been called through time. */
  readonly people: ReadonlyMap<string, NamesThrough>;
  /** The units with everything above them. */
  readonly units: readonly OrgUnit[];
  readonly templates: ReadonlyMap<string, string>;
  /** The regime of each form. */
  readonly regimes: ReadonlyMap<string, string>;
}

const selectPeople = `
  select p.person_id as id, ${namesThrough} as names from json_each(?1) k
  cross join people p on p.person_id = k.value`;

const selectUnits = `
  with recursive up as (
    select ${termColumns} from json_each(?1) k cross join org_units t on t.org_unit_id = k.value
    union
    select ${termColumns} from up cross join org_units t on t.org_unit_id = up.parent
  )
  select * from up`;

const selectTemplates = `
  select t.template_id as id, t.code as name, t.regime_id as regime from json_each(?1) k
  cross join templates t on t.template_id = k.value and t.version = 1`;

/** The names of some people, units and forms, in one round trip. */
export async function findAuditNames(
  db: D1Database,
  ids: {
    readonly people: readonly string[];
    readonly units: readonly string[];
    readonly templates: readonly string[];
  },
): Promise<AuditNames> {
  const bound = (sql: string, list: readonly string[]) =>
    db.prepare(sql).bind(JSON.stringify([...new Set(list)]));
  const [people, units, templates] = await db.batch<Row>([
    bound(selectPeople, ids.people),
    bound(selectUnits, ids.units),
    bound(selectTemplates, ids.templates),
  ]);
  return {
    people: new Map(
      people?.results.map((row) => [String(row["id"]), parseColumn<NamesThrough>(row["names"])]),
    ),
    units: unitsOf(units?.results ?? []),
    templates: textsOf(templates?.results, "name"),
    regimes: textsOf(templates?.results, "regime"),
  };
}

function textsOf(rows: readonly Row[] = [], column: string): Map<string, string> {
  return new Map(rows.map((row) => [String(row["id"]), String(row[column])]));
}
