import { findBrokenEvent } from "../../../shared/report/event.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import { findResponsibles, type ResponsibleEvent } from "../../store/responsibles.ts";
import { responsibleIdOf } from "../responsibles.ts";
import { unitName } from "../unitsOfRecord.ts";
import type { Checker } from "./checker.ts";

/** A chain for each form of each unit: few events each. */
const mostChains = 60;

/** Who was said to answer for which form. The newest event of a chain is all there is of it: that its end was cut off
 *  nobody can tell. */
export const checkResponsibles: Checker = {
  name: "responsibles",
  page: async (db, regime, position) => {
    const { events } = await findResponsibles(db, regime.id, null);
    const chains = new Map<string, ResponsibleEvent[]>();
    for (const event of events) {
      const id = responsibleIdOf(regime.id, event);
      chains.set(id, [...(chains.get(id) ?? []), event]);
    }
    const start = Number(position) || 0;
    const page = [...chains].slice(start, start + mostChains);
    const checked = page.flatMap(([, own]) => own);
    const names = await findAuditNames(db, {
      people: [],
      units: checked.map(({ unit }) => unit),
      templates: checked.map(({ template }) => template),
    });
    return {
      checked: checked.length,
      broken: page.flatMap(([id, own]) => {
        const [first] = own;
        const seq = findBrokenEvent(id, own, 0);
        if (seq === null || !first) return [];
        const { unit, template } = first;
        const fault = own.some((event) => event.seq === seq)
          ? ("changed" as const)
          : ("missing" as const);
        return [
          {
            ...{ period: null, about: null, record: "event" as const, number: seq, fault },
            unit: { id: unit, name: unitName(names.units, unit, null) },
            template: { id: template, name: names.templates.get(template) ?? template },
          },
        ];
      }),
      next: start + mostChains < chains.size ? String(start + mostChains) : null,
    };
  },
};
