import { resolve } from "node:path";

/** A path of this project as an absolute one. */
export const pathOf = (path: string) => resolve(import.meta.dirname, "../..", path);

/** Where everything that is only this machine's lives: the database, the certificates, what was built last. */
export const localFolder = pathOf(".local");

/** wrangler's --persist-to; it keeps its files one folder deeper. `STATE` names another database than one's own. */
export const stateFolder = resolve(process.env["STATE"] ?? pathOf(".local/state"));

export const wranglerConfig = pathOf("worker/wrangler.jsonc");
