/** Texts kept on this machine under our own prefix. A full or forbidden storage loses them, never the work: the sheet
 *  holds that. */
export interface LocalStore {
  read(name: string): string | null;
  write(name: string, text: string | null): boolean;
  /** Forgets everything under the prefix. */
  clear(): void;
  /** Tells when another tab may have written here. Answers a function that ends the telling. */
  subscribe(onChange: () => void): () => void;
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
    subscribe: (onChange) => {
      const hear = (event: StorageEvent) => event.storageArea === storage && onChange();
      window.addEventListener("storage", hear);
      // A page that comes back out of the browser's cache was told nothing meanwhile.
      window.addEventListener("pageshow", onChange);
      return () => {
        window.removeEventListener("storage", hear);
        window.removeEventListener("pageshow", onChange);
      };
    },
  };
}
