import { canonicalOf } from "../../../shared/report/canonical.ts";
import { brokenLink, type CheckedPage } from "./checker.ts";

/** Somebody or something as it is stored. */
interface StoredState {
  readonly id: string;
  readonly called: string;
  readonly state: unknown;
}

/** What is stored against what is recorded; what the record does not know was added where it knows the beginning. */
export function compareStates(
  stored: readonly StoredState[],
  recorded: ReadonlyMap<string, unknown>,
  isFromTheBeginning: boolean,
): CheckedPage["broken"] {
  const broken = stored.flatMap(({ id, called, state }) => {
    const told = recorded.get(id);
    if (told === undefined) {
      return isFromTheBeginning ? [brokenLink(called, "row", null, "added")] : [];
    }
    const isSame = canonicalOf(told) === canonicalOf(state);
    return isSame ? [] : [brokenLink(called, "row", null, "changed")];
  });
  const ids = new Set(stored.map(({ id }) => id));
  const missing = [...recorded.keys()]
    .filter((id) => !ids.has(id))
    .map((id) => brokenLink(id, "row", null, "missing"));
  return [...broken, ...missing];
}
