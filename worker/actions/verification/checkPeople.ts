import { findRecordedPeople } from "../../store/verification/recordedStates.ts";
import type { Checker } from "./checker.ts";
import { compareStates } from "./compareStates.ts";

/** That everybody is what the record says of him last. */
export const checkPeople: Checker = {
  name: "people",
  page: async (db, regime) => {
    const { stored, handedOver, newest } = await findRecordedPeople(db, regime.id);
    const recorded = new Map<string, unknown>(Object.entries(handedOver?.people ?? {}));
    for (const [id, person] of newest) recorded.set(id, person);
    const states = stored.map(({ id, name, role, unit, endedAt }) => ({
      ...{ id, called: name, state: { name, role, unit, endedAt } },
    }));
    const broken = compareStates(states, recorded, handedOver !== null);
    return { checked: stored.length, broken, next: null };
  },
};
