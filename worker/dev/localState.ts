import { resolve } from "node:path";
import { getPlatformProxy } from "wrangler";
import type { Bindings } from "../env.ts";

/** A path of this project as an absolute one. */
export const pathOf = (path: string) => resolve(import.meta.dirname, "../..", path);

/** Where everything that is only this machine's lives: the database, the certificates, what was built last. */
export const localFolder = pathOf(".local");

/** wrangler's --persist-to; it keeps its files one folder deeper. `STATE` names another database than one's own. */
export const stateFolder = resolve(process.env["STATE"] ?? pathOf(".local/state"));

export const wranglerConfig = pathOf("worker/wrangler.jsonc");

/** Runs something with the bindings that `npm start` serves from, the local database among them, or the one that lies
 *  elsewhere. */
export async function withLocalBindings<T>(
  use: (bindings: Bindings) => Promise<T>,
  state = stateFolder,
): Promise<T> {
  const proxy = await getPlatformProxy<Bindings & Record<string, unknown>>({
    configPath: wranglerConfig,
    persist: { path: `${state}/v3` },
    remoteBindings: false,
  });
  try {
    return await use(proxy.env);
  } finally {
    await proxy.dispose();
  }
}
