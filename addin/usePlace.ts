import { useCallback, useState } from "react";
import type { AppPorts, PaneName } from "./appPorts.ts";

/** Which pane a person was in, for when he is back. */
export interface Place {
  readonly pane: PaneName | null;
  readonly keep: (pane: PaneName) => void;
  /** He leaves by himself: next time he begins anew. */
  readonly forget: () => void;
}

/** Keeps a person's place while his session has ended, and over a reload. A ribbon button that opens the pane knows
 *  better than a reload. */
export function usePlace({ store, startsWith }: AppPorts, person: string | null): Place {
  const [visited] = useState(() => new Map<string, PaneName>());
  const name = `pane/${person}`;
  const keep = useCallback(
    (pane: PaneName) => {
      if (person === null) return;
      visited.set(person, pane);
      store.write(name, pane);
    },
    [visited, store, person, name],
  );
  const forget = useCallback(() => {
    if (person === null) return;
    visited.delete(person);
    store.write(name, null);
  }, [visited, store, person, name]);
  const here = person === null ? undefined : visited.get(person);
  return { pane: here ?? startsWith ?? readPane(store.read(name)), keep, forget };
}

function readPane(kept: string | null): PaneName | null {
  const panes: readonly PaneName[] = [
    "duties",
    "report",
    "board",
    "consolidation",
    "administration",
  ];
  return panes.find((pane) => pane === kept) ?? null;
}
