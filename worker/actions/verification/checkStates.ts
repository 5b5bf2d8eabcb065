import type { AdministrationContent } from "../../../shared/administration/administrationEvent.ts";
import { canonicalOf } from "../../../shared/report/canonical.ts";
import { fingerprint } from "../../../shared/report/fingerprint.ts";
import { listUnitsEver } from "../../store/orgUnits.ts";
import { listPeople } from "../../store/people.ts";
import { listPublished } from "../../store/publishedTemplates.ts";
import { findDefinition } from "../../store/templates.ts";
import { findRecorded, listPublications } from "../../store/verification.ts";
import { brokenLink, type CheckedPage, type Checker } from "./checker.ts";

/** A form's definition is some forty thousand characters, which are all hashed. */
const mostTemplates = 2;

/** That everybody is what the record says of him last. */
export const checkPeople: Checker = {
  name: "people",
  page: async (db, regime) => {
    const { handedOver, newest } = await findRecorded<AdministrationContent>(
      db,
      regime.id,
      "person",
    );
    const recorded = new Map<string, unknown>(Object.entries(handedOver?.people ?? {}));
    for (const [id, { person }] of newest) recorded.set(id, person);
    const people = await listPeople(db, regime.id, 0);
    const stored = people.map(({ id, name, role, unit, endedAt }) => ({
      ...{ id, called: name, state: { name, role, unit, endedAt } },
    }));
    return compare(stored, recorded, handedOver !== null);
  },
};

/** That every unit has had the terms that the record says. */
export const checkUnits: Checker = {
  name: "units",
  page: async (db, regime) => {
    const { handedOver, newest } = await findRecorded<AdministrationContent>(db, regime.id, "unit");
    const recorded = new Map<string, unknown>(Object.entries(handedOver?.units ?? {}));
    for (const [id, { unit }] of newest) recorded.set(id, unit?.terms);
    const units = await listUnitsEver(db, regime.consolidatedBy);
    const stored = units.map(({ id, terms }) => ({
      ...{ id, called: terms.at(-1)?.name ?? id, state: terms },
    }));
    return compare(stored, recorded, handedOver !== null);
  },
};

/** That every published form is what was published. */
export const checkTemplates: Checker = {
  name: "templates",
  page: async (db, regime, position) => {
    const all = await listPublished(db, regime.id);
    const from = Number(position ?? 0);
    const page = all.slice(from, from + mostTemplates);
    const { handedOver } = await findRecorded(db, regime.id, "template");
    const known = await listPublications(db, regime.id);
    for (const one of handedOver?.templates ?? []) {
      known.set(`${one.id} ${one.version}`, one.contentHash);
    }
    const broken: CheckedPage["broken"][number][] = [];
    for (const { id, version, code, contentHash } of page) {
      const found = await findDefinition(db, id, version);
      const own = found && fingerprint(canonicalOf(JSON.parse(found.definition)));
      const told = known.get(`${id} ${version}`);
      if (told === undefined && handedOver) {
        broken.push(brokenLink(code, "version", version, "added"));
      } else if (own !== contentHash || (told ?? contentHash) !== contentHash) {
        broken.push(brokenLink(code, "version", version, "changed"));
      }
    }
    const end = from + page.length;
    return { checked: page.length, broken, next: end < all.length ? String(end) : null };
  },
};

/** What is stored against what is recorded; what the record does not know was added where it knows the beginning. */
function compare(
  stored: readonly { readonly id: string; readonly called: string; readonly state: unknown }[],
  recorded: ReadonlyMap<string, unknown>,
  isFromTheBeginning: boolean,
): CheckedPage {
  const broken = stored.flatMap(({ id, called, state }) => {
    const told = recorded.get(id);
    if (told === undefined) {
      return isFromTheBeginning ? [brokenLink(called, "row", null, "added")] : [];
    }
    const isSame = canonicalOf(told) === canonicalOf(state);
    return isSame ? [] : [brokenLink(called, "row", null, "changed")];
  });
  const missing = [...recorded.keys()]
    .filter((id) => !stored.some((one) => one.id === id))
    .map((id) => brokenLink(id, "row", null, "missing"));
  return { checked: stored.length, broken: [...broken, ...missing], next: null };
}
