import type { UnitChange } from "../../shared/administration/changeUnit.ts";
import { listShifted, type ShiftedPeriod } from "../../shared/administration/listShifted.ts";
import type { OrgUnitTerm } from "../../shared/orgUnit.ts";
import type { Problem } from "../../shared/problem.ts";
import { isCounted } from "../../shared/report/life.ts";
import { isAsked } from "../../shared/report/owed.ts";
import { unitsDay } from "../../shared/unitsOfPeriod.ts";
import type { Caller } from "../caller.ts";
import { findDutySources } from "../store/duties.ts";
import { listEditionHeads } from "../store/editionHeads.ts";
import { spanOf } from "../store/orgUnits.ts";
import type { TemplateSummary } from "../store/templates.ts";
import { listDuties } from "./listDuties.ts";

/** What of the district's work stands against a change of a unit that is in order by itself; `before` is what the unit was. */
export async function findUnitObstacle(
  db: D1Database,
  caller: Caller,
  before: readonly OrgUnitTerm[],
  change: UnitChange,
  evenOwed: boolean,
): Promise<Problem | null> {
  const { regime } = caller;
  const { after, from } = change;
  // What has been sent, approved or frozen stays the unit's as it was. A new name changes no figure: from tomorrow on it may
  // stand over what was sent under the old one, but not over what was decided before anybody knew of it.
  const shifted = listShifted(regime.calendar, before, after.terms).filter(
    ({ moves }) => moves || from <= caller.day,
  );
  const standing = await findStanding(db, caller, after.id, shifted);
  if (standing) return standing;
  if (change.change !== "close-unit") return null;
  const name = after.terms.at(-1)?.name ?? after.id;
  const isNeeded = after.id === regime.consolidatedBy || after.id === regime.receivedBy;
  const { year } = regime.calendar;
  if (isNeeded && from <= `${year}-12-31`) return { kind: "unit-needed", unit: name, under: [] };
  return evenOwed ? null : findOwed(db, caller, change, shifted, name);
}

/** The reports and editions of some periods that count a unit as it was; null where there are none. */
async function findStanding(
  db: D1Database,
  { regime }: Caller,
  unit: UnitChange["after"]["id"],
  shifted: readonly ShiftedPeriod[],
): Promise<Problem | null> {
  const days = spanOf(shifted.map(({ period }) => unitsDay(period)));
  if (!days) return null;
  const periods = shifted.map(({ period }) => period.id);
  const { reports, templates } = await findDutySources(db, regime.id, { unit, days, periods });
  const parents = shifted.flatMap(({ before, after }) => [before?.parent, after?.parent]);
  const above = [unit, regime.consolidatedBy, ...parents].filter((id) => id != null);
  const heads = await listEditionHeads(db, periods, above);

  const codeOf = (id: string) => templates.find((one) => one.id === id)?.code ?? id;
  const sent = reports.filter(({ state }) => isCounted(state));
  const frozen = heads.filter((head) => {
    const at = shifted.find(({ period }) => period.id === head.period);
    const template = templates.find(({ id }) => id === head.template);
    return head.unit === unit || (at && template && isMadeWith(template, templates, unit, at));
  });
  const isReached = ({ period }: ShiftedPeriod) =>
    [...sent, ...frozen].some((one) => one.period === period.id);
  const day = spanOf(shifted.filter(isReached).map(({ period }) => unitsDay(period)))?.to;
  if (day === undefined) return null;
  return {
    kind: "unit-reported",
    day,
    sent: sent.map(({ period, template }) => ({ period, form: codeOf(template) })),
    frozen: frozen.map(({ period, template }) => ({ period, form: codeOf(template) })),
  };
}

/** Whether an edition of a form counts what the unit owes in a period, before the change or after it. */
function isMadeWith(
  template: TemplateSummary,
  templates: readonly TemplateSummary[],
  id: UnitChange["after"]["id"],
  { period, before, after }: ShiftedPeriod,
): boolean {
  const isOwed = (form: TemplateSummary) =>
    [before, after].some((term) => term !== null && isAsked(form, { ...term, id }, period));
  // Nobody reports a form that is made of others.
  return template.reportedBy.length === 0 ? templates.some(isOwed) : isOwed(template);
}

/** What a unit leaves unsent of the periods that it still owes when it has ended. */
async function findOwed(
  db: D1Database,
  caller: Caller,
  { after, from }: UnitChange,
  shifted: readonly ShiftedPeriod[],
  unit: string,
): Promise<Problem | null> {
  const dropped = await listDropped(db, caller, after.id, shifted);
  const duties = await listDuties(db, { ...caller, orgUnitId: after.id }, null);
  if (!duties.ok) return null;
  const owed = duties.value
    .filter(({ optional, period: id, state, exceptions }) => {
      const period = caller.regime.calendar.periods.find((one) => one.id === id);
      const isLeft = period !== undefined && unitsDay(period) < from;
      return isLeft && !optional && !isCounted(state) && exceptions.exempt === null;
    })
    .map(({ period, template }) => ({ period, form: template.code }));
  const left = [...dropped, ...owed];
  return left.length > 0 ? { kind: "unit-owes", unit, owed: left } : null;
}

/** What lies in the periods that would know the unit no more and counts in none of them: a report that was returned or
 *  withdrawn, and whatever was decided. */
async function listDropped(
  db: D1Database,
  { regime }: Caller,
  unit: UnitChange["after"]["id"],
  shifted: readonly ShiftedPeriod[],
): Promise<{ readonly period: string; readonly form: string }[]> {
  const lost = shifted.filter(({ after }) => after === null).map(({ period }) => period);
  const days = spanOf(lost.map(unitsDay));
  if (!days) return [];
  const periods = lost.map(({ id }) => id);
  const found = await findDutySources(db, regime.id, { unit, days, periods });
  const duties = [
    ...found.reports.filter(({ state }) => state === "returned"),
    ...found.exceptions.filter(({ exceptions }) => Object.values(exceptions).some(Boolean)),
  ].map(({ period, template }) => ({ period, template }));
  const byName = new Map(duties.map((duty) => [`${duty.period}/${duty.template}`, duty]));
  return [...byName.values()].map(({ period, template }) => ({
    period,
    form: found.templates.find(({ id }) => id === template)?.code ?? template,
  }));
}
