import { findRecordedUnits } from "../../store/verification/recordedStates.ts";
import { brokenLink, type Checker } from "./checker.ts";
import { compareStates } from "./compareStates.ts";

/** That every unit has had the terms that the record says, and that they stand in the order in which they came. */
export const checkUnits: Checker = {
  name: "units",
  page: async (db, regime) => {
    const { id, consolidatedBy } = regime;
    const { stored, handedOver, newest, added } = await findRecordedUnits(db, id, consolidatedBy);
    const recorded = new Map<string, unknown>(Object.entries(handedOver?.units ?? {}));
    for (const [unit, terms] of newest) recorded.set(unit, terms);
    const states = stored.map(({ id: unit, terms }) => ({
      ...{ id: unit, called: terms.at(-1)?.name ?? unit, state: terms },
    }));
    const broken = compareStates(states, recorded, handedOver !== null);
    // Where one is missing or was added, the others stand in no wrong order.
    const order = [...Object.keys(handedOver?.units ?? {}), ...added];
    const moved = states.find((unit, index) => unit.id !== order[index]);
    const isMoved = handedOver !== null && broken.length === 0 && moved !== undefined;
    return {
      checked: stored.length,
      broken: isMoved ? [brokenLink(moved.called, "row", null, "changed")] : broken,
      next: null,
    };
  },
};
