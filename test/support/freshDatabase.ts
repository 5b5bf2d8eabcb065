import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Bindings } from "../../worker/env.ts";

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import("../../worker/index.ts");
    }
    interface Env extends Bindings {
      readonly TEST_MIGRATIONS: D1Migration[];
    }
  }
}

// Every test file of the Worker begins with the real migrations on an empty database of its own.
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
