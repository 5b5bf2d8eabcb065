import { useSyncExternalStore } from "react";

/** What can be read now and tells when it has changed. */
export interface Subscribable<T> {
  readonly state: () => T;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The present state, rendered anew with every change. */
export function useSubscription<T>({ state, subscribe }: Subscribable<T>): T {
  return useSyncExternalStore(subscribe, state);
}
