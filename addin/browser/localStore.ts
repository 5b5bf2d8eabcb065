/** Texts kept on this machine under our own prefix. A full or forbidden storage loses them, never the work: the sheet
 *  holds that. */
export interface LocalStore {
  read(name: string): string | null;
  write(name: string, text: string | null): boolean;
  /** Forgets everything under the prefix. */
  clear(): void;
}

/** Texts in a browser's storage; Office wants its partition key before every name. */
export function localStore(storage: Storage, partitionKey = ""): LocalStore {
  const prefix = `${partitionKey}nopbieu/`;
  return {
    read: (name) => storage.getItem(prefix + name),
    write: (name, text) => {
      try {
        if (text === null) storage.removeItem(prefix + name);
        else storage.setItem(prefix + name, text);
        return true;
      } catch (error) {
        if (error instanceof DOMException) return false;
        throw error;
      }
    },
    clear: () => {
      for (const key of Object.keys(storage)) {
        if (key.startsWith(prefix)) storage.removeItem(key);
      }
    },
  };
}
