import { chainStart } from "../../../shared/report/event.ts";
import type { EditionKey } from "../../../shared/rollup/edition.ts";
import { findAuditNames } from "../../store/auditNames.ts";
import { listEditionChain } from "../../store/editions.ts";
import { listEditionKeys, listUnknownEditions } from "../../store/verification/recordKeys.ts";
import { findBrokenEdition } from "../auditEditions.ts";
import { isOfDistrict } from "../unitsOfRecord.ts";
import { brokenAt, type Checker } from "./checker.ts";

/** An edition is one large text: hashing twenty thousand characters takes some milliseconds, and a request has ten. */
const mostEditions = 1;

/** Behind the last consolidation: what reports were frozen by. */
const frozen = "frozen";

/** Editions, one consolidation after the other: each as it was written, none missing, and behind them those that a frozen
 *  report names and that are nowhere. */
export const checkEditions: Checker = {
  name: "editions",
  page: async (db, regime, position) => {
    if (position === frozen) {
      const lost = await listUnknownEditions(db);
      const names = await namesOf(db, lost);
      const own = lost.filter((one) => isOfDistrict(one, names, regime));
      const fault = { record: "edition", number: null, fault: "missing" } as const;
      return { checked: 0, broken: own.map((key) => brokenAt(key, names, fault)), next: null };
    }
    const [period = "", unit = "", template = "", seq, hash = chainStart] =
      position?.split(" ") ?? [];
    const from = { period, unit, template } as EditionKey;
    const key = seq === undefined ? await findNext(db, from) : from;
    if (key === null) return { checked: 0, broken: [], next: frozen };
    const before = { seq: Number(seq) || 0, hash };
    // One more tells whether this is the end.
    const read = await listEditionChain(db, key, before.seq, mostEditions + 1);
    const part = read.part.slice(0, mostEditions);
    const last = part.at(-1)?.edition;
    const isEnd = read.part.length <= mostEditions;
    const name = [key.period, key.unit, key.template].join(" ");
    const next = last && !isEnd ? `${name} ${last.seq} ${last.hash}` : name;
    const names = await namesOf(db, [key]);
    if (!isOfDistrict(key, names, regime)) {
      return { checked: 0, broken: [], next };
    }
    const found = findBrokenEdition(regime.id, key, part, isEnd ? read.head : undefined, before);
    return { checked: part.length, broken: found ? [brokenAt(key, names, found)] : [], next };
  },
};

async function findNext(db: D1Database, from: EditionKey): Promise<EditionKey | null> {
  const [key] = await listEditionKeys(db, from, 1);
  return key ?? null;
}

function namesOf(db: D1Database, keys: readonly EditionKey[]) {
  return findAuditNames(db, {
    people: [],
    units: keys.map(({ unit }) => unit),
    templates: keys.map(({ template }) => template),
  });
}
