/** What the platform hands to every request. */
export interface Bindings {
  readonly DB: D1Database;
  readonly ASSETS: Fetcher;
  /** "on" in a demonstration, where anybody may choose who they are. */
  readonly DEMO: string;
}

/** The environment of the Hono application. */
export interface AppEnv {
  Bindings: Bindings;
}
