/** Where the session's token is kept between two starts; never in the workbook, which travels. */
export interface TokenStore {
  read(): string | null;
  write(token: string, keep: boolean): void;
  forget(): void;
}

/** What of a browser's storage is used. */
interface TextStorage {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

const NAME = "nopbieu.session";

/** Keeps the token for as long as the window is open, or on "máy của tôi" after that too. Office gives every host its
 *  own partition of a browser's storage and wants its key before every name. */
export function tokenStore(
  window: { readonly sessionStorage: TextStorage; readonly localStorage: TextStorage },
  partitionKey = "",
): TokenStore {
  const name = `${partitionKey}${NAME}`;
  const both = [window.sessionStorage, window.localStorage];
  const forget = () => {
    for (const storage of both) storage.removeItem(name);
  };
  return {
    read: () => both.map((storage) => storage.getItem(name)).find((token) => token) ?? null,
    write: (token, keep) => {
      forget();
      (keep ? window.localStorage : window.sessionStorage).setItem(name, token);
    },
    forget,
  };
}
