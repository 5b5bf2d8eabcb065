import type { OrgUnitsReply } from "../../../shared/api/orgUnits.ts";
import type { PeopleReply } from "../../../shared/api/people.ts";
import type { TemplatesReply } from "../../../shared/api/templates.ts";
import type { RecordNames } from "../../../shared/text/archive/sayRecord.ts";

/** What everything in an archive is called outside. */
export interface ArchiveNames extends RecordNames {
  /** The code that a unit is known by; its surrogate where it never stood in the district. */
  readonly code: (unit: string) => string;
}

/** Who handed the database over is nobody who signs in. */
const handedOver: readonly [string, string] = ["seed", "Bàn giao ban đầu"];

/** The names of the year's units, of the regime's forms and of people. */
export function archiveNames(
  { orgUnits }: OrgUnitsReply,
  { templates }: TemplatesReply,
  { people }: PeopleReply,
): ArchiveNames {
  const units = new Map(orgUnits.map((unit) => [unit.id, unit]));
  const forms = new Map(templates.map(({ id, code }) => [id, code]));
  const persons = new Map([handedOver, ...people.map(({ id, name }) => [id, name] as const)]);
  return {
    code: (unit) => units.get(unit)?.code ?? unit,
    unit: (unit) => units.get(unit)?.name ?? unit,
    form: (template) => forms.get(template) ?? template,
    person: (person) => persons.get(person) ?? person,
  };
}
