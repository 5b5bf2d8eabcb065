import type { MeReply } from "../../shared/api/sessions.ts";
import type { TextStore } from "./formLibrary.ts";
import { readStored } from "./readStored.ts";

/** What a person has written into the pane and not sent yet, by name: closing a dialog, leaving a pane, reloading and a
 *  lost network leave it as it is. */
export interface KeptWriting {
  /** Null where nothing was left. */
  read<T>(name: string): T | null;
  /** Null forgets it. */
  write(name: string, written: unknown): void;
}

/** Writing kept on this machine for one person. */
export function keptWriting(
  store: TextStore,
  { person, regime }: Pick<MeReply, "person" | "regime">,
): KeptWriting {
  const nameOf = (name: string) => `writing/${regime.id}/${person.id}/${name}`;
  return {
    read: <T>(name: string) => readStored<T>(store.read(nameOf(name))),
    write: (name, written) =>
      store.write(nameOf(name), written === null ? null : JSON.stringify(written)),
  };
}
