import type { LocalStore } from "../browser/localStore.ts";

/** Puts a kept text that cannot be read under another name, so that nothing overwrites it. */
export function setAside(store: LocalStore, name: string, text: string): void {
  let number = 1;
  while (store.read(`${name}/aside-${number}`) !== null) number += 1;
  // A full storage has no room for both.
  store.write(name, null);
  if (!store.write(`${name}/aside-${number}`, text)) store.write(name, text);
}
