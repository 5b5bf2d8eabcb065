import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { fingerprintOf } from "../../worker/dev/fingerprint.ts";
import { localFolder, pathOf } from "../../worker/dev/localState.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The database of the demonstration as it is seeded, to be copied, and the instant that its clock starts at. */
    readonly demonstration: { readonly folder: string; readonly startsAt: string };
  }
}

const script = pathOf("worker/dev/prepare.ts");
const kept = join(localFolder, "demonstrations");

/** Before the first test of a browser: builds the pane, and seeds the demonstration that every server begins with a
 *  copy of, unless both are there from these very files. */
export async function setup(project: TestProject): Promise<void> {
  const made = fingerprintOf(["shared/**/*.*", "worker/**/*.*", "package-lock.json"]);
  const folder = join(kept, made);
  const fresh = existsSync(folder) ? folder : join(kept, `unfinished-${process.pid}`);
  mkdirSync(kept, { recursive: true });
  // Told that it is a test, the build would take React as its developers have it.
  const { NODE_ENV: _, ...own } = process.env;
  const env = { ...own, STATE: fresh };
  const { stdout: startsAt } = await promisify(execFile)(process.execPath, [script], { env });
  if (fresh !== folder) {
    for (const old of readdirSync(kept)) {
      if (join(kept, old) !== fresh) rmSync(join(kept, old), { recursive: true, force: true });
    }
    renameSync(fresh, folder);
  }
  project.provide("demonstration", { folder, startsAt });
}
