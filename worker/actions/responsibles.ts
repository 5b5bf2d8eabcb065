import { instantOf } from "../../shared/api/instant.ts";
import type {
  ResponsiblesInput,
  ResponsiblesReply,
  UnitResponsibles,
} from "../../shared/api/responsibles.ts";
import type { OrgUnitId, TemplateId } from "../../shared/ids.ts";
import type { Problem } from "../../shared/problem.ts";
import { chainEvent, chainStart } from "../../shared/report/event.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { Caller, UnitToday } from "../caller.ts";
import {
  findResponsibles,
  type Reporter,
  type ResponsibleEvent,
  saveResponsibles,
} from "../store/responsibles.ts";
import { listTemplates } from "../store/templates.ts";

type ChainedEvent = Omit<ResponsibleEvent, "hash">;

/** Who answers for which form: of the caller's own unit where he reports for one, of all units otherwise. */
export async function listResponsibles(
  db: D1Database,
  { regime, role, orgUnitId }: Caller,
): Promise<ResponsiblesReply> {
  const own = role === "reporter" ? orgUnitId : null;
  const { events, reporters } = await findResponsibles(db, regime.id, own);
  const units = [...new Set([...reporters, ...events].map(({ unit }) => unit))];
  return { units: units.map((unit) => unitOnWire(unit, events, reporters)) };
}

const mostRounds = 4;

/** Says who answers for some forms of a unit from now on. What stands so already is left as it is. */
export async function sayResponsible(
  db: D1Database,
  caller: Caller,
  unit: UnitToday,
  { templates, person }: ResponsiblesInput,
): Promise<Result<UnitResponsibles, Problem>> {
  const { regime } = caller;
  const published = await listTemplates(db, regime.id);
  const unknown = templates.find((id) => !published.some((one) => one.id === id));
  if (unknown !== undefined) return err({ kind: "not-found", what: "template", id: unknown });
  for (let round = 1; round <= mostRounds; round += 1) {
    const { events, reporters } = await findResponsibles(db, regime.id, unit.id);
    if (person !== null && !reporters.some(({ id }) => id === person)) {
      return err({ kind: "invalid-request", at: "person", why: "nobody of the unit who hands in" });
    }
    const said = [...new Set(templates)].flatMap((id) => {
      const template = id as TemplateId;
      const last = newestOf(events, template);
      return (last?.person ?? null) === person
        ? []
        : [eventOf(caller, unit.id, template, person, last)];
    });
    if (said.length === 0 || (await saveResponsibles(db, regime.id, said))) {
      return ok(unitOnWire(unit.id, [...events, ...said], reporters));
    }
  }
  throw new Error(`who answers for forms of ${unit.id}: it moves too fast`);
}

function eventOf(
  { regime, personId, name, now }: Caller,
  unit: OrgUnitId,
  template: TemplateId,
  person: string | null,
  last: ResponsibleEvent | undefined,
): ResponsibleEvent {
  return chainEvent<ChainedEvent>(responsibleIdOf(regime.id, { unit, template }), {
    ...{ unit, template, person, by: personId, byName: name, at: now },
    seq: (last?.seq ?? 0) + 1,
    previousHash: last?.hash ?? chainStart,
  });
}

/** What a form of a unit is called in the chain of who answers for it. */
export function responsibleIdOf(
  regimeId: string,
  { unit, template }: Pick<ResponsibleEvent, "unit" | "template">,
): string {
  return `responsible/${regimeId}/${unit}/${template}`;
}

/** The events come in the order of their seq. */
function newestOf(
  events: readonly ResponsibleEvent[],
  template: TemplateId,
): ResponsibleEvent | undefined {
  return events.findLast((event) => event.template === template);
}

function unitOnWire(
  unit: OrgUnitId,
  events: readonly ResponsibleEvent[],
  reporters: readonly Reporter[],
): UnitResponsibles {
  const people = reporters
    .filter((reporter) => reporter.unit === unit)
    .map(({ id, name }) => ({ id, name }));
  const own = events.filter((event) => event.unit === unit);
  const templates = [...new Set(own.map(({ template }) => template))];
  return {
    unit,
    people,
    forms: templates.flatMap((template) => {
      const last = newestOf(own, template);
      if (!last) return [];
      // Who has left answers for nothing any more.
      const person = people.find(({ id }) => id === last.person) ?? null;
      return [{ template, person, by: last.byName, at: instantOf(last.at) }];
    }),
  };
}
