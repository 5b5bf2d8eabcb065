import type { Regime } from "../../../shared/regime.ts";
import { type EditionKey, editionsIdOf } from "../../../shared/rollup/edition.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import { listEditionChain, listEditionKeys, listUnfoundedFreezings } from "../../store/editions.ts";
import { type BrokenEdition, findBrokenEdition } from "../auditEditions.ts";
import { isOfDistrict, unitName } from "../unitsOfRecord.ts";
import type { CheckedPage, Checker } from "./checker.ts";

/** An edition holds a whole consolidation. */
const mostConsolidations = 1;
const mostFreezings = 20;

interface Found extends Omit<BrokenEdition, "number"> {
  readonly key: EditionKey;
  readonly number: number | null;
}

/** What was sent up: the editions of every consolidation, and that those are there which reports were frozen with. */
export const checkEditions: Checker = {
  name: "editions",
  page: async (db, regime, position) => {
    const [period = "", unit = "", template = ""] = position?.split(" ") ?? [];
    const after = { period, unit, template } as EditionKey;
    const keys = await listEditionKeys(db, after, mostConsolidations);
    const lost = position === null ? await listUnfoundedFreezings(db, mostFreezings) : [];
    const found: Found[] = lost.map(({ key }) => {
      return { key, record: "edition", number: null, fault: "missing" };
    });
    let checked = 0;
    for (const key of keys) {
      const stored = await listEditionChain(db, key);
      checked += stored.length;
      const broken = findBrokenEdition(editionsIdOf(regime.id, key), stored);
      if (broken) found.push({ key, ...broken });
    }
    const last = keys.at(-1);
    return {
      checked,
      broken: await namedOf(db, regime, found),
      next:
        last && keys.length === mostConsolidations
          ? [last.period, last.unit, last.template].join(" ")
          : null,
    };
  },
};

async function namedOf(
  db: D1Database,
  regime: Regime,
  found: readonly Found[],
): Promise<CheckedPage["broken"]> {
  if (found.length === 0) return [];
  const names = await findAuditNames(db, {
    people: [],
    units: found.map(({ key }) => key.unit),
    templates: found.map(({ key }) => key.template),
  });
  return found
    .filter(({ key }) => isOfDistrict(key.unit, names.units, regime.consolidatedBy))
    .map(({ key: { period, unit, template }, record, number, fault }) => ({
      ...{ period, record, number, fault, about: null },
      unit: { id: unit, name: unitName(names.units, unit, null) },
      template: { id: template, name: names.templates.get(template) ?? template },
    }));
}
