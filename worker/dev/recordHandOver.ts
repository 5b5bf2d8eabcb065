import {
  type AdministrationStep,
  chainSteps,
  type PersonState,
} from "../../shared/administration/administrationEvent.ts";
import type { Regime } from "../../shared/regime.ts";
import { fingerprint } from "../../shared/report/fingerprint.ts";
import { findAdministrationHead, saveAdministration } from "../store/administration.ts";
import { listUnitsEver } from "../store/orgUnits.ts";
import { listPeople } from "../store/people.ts";
import { listPublished } from "../store/publishedTemplates.ts";
import { findStoredRegime } from "../store/regimeEvents.ts";

/** Begins the record of a regime with what its database is handed over with; where it has begun, it stays. */
export async function recordHandOver(db: D1Database, regime: Regime, now: number): Promise<void> {
  if (await findAdministrationHead(db, regime.id)) return;
  const people = await listPeople(db, regime.id, now);
  const units = await listUnitsEver(db, regime.consolidatedBy);
  const templates = await listPublished(db, regime.id);
  const { definition } = await findStoredRegime(db, regime.id);
  const handedOver = {
    regime: fingerprint(definition),
    people: Object.fromEntries(people.map((person) => [person.id, stateOf(person)])),
    units: Object.fromEntries(units.map(({ id, terms }) => [id, terms])),
    templates: templates.map(({ id, version, contentHash, publishedBy: by, publishedAt: at }) => ({
      ...{ id, version, contentHash, by, at },
    })),
  };
  const step: AdministrationStep = {
    ...{ subject: "regime", subjectId: regime.id, change: "hand-over", content: { handedOver } },
  };
  const made = { by: "seed", byName: "Bàn giao ban đầu", at: now };
  await saveAdministration(db, regime.id, chainSteps(regime.id, null, [step], made), []);
}

function stateOf({ name, role, unit, endedAt }: PersonState): PersonState {
  return { name, role, unit, endedAt };
}
