import { forgetOutdatedState, markComplete } from "./freshState.ts";
import { stateFolder, wranglerConfig } from "./localState.ts";
import { runProgram } from "./run.ts";
import { seedIfEmpty } from "./seed.ts";

/** Makes the local database what today's server works with: every table, and the demonstration where it is empty. One
 *  that is complete already only has its clock set, where `NOW` says so. */
export async function prepareDatabase(): Promise<void> {
  const isComplete = forgetOutdatedState();
  if (!isComplete) {
    const where = ["--local", "--persist-to", stateFolder, "--config", wranglerConfig];
    await runProgram("wrangler/bin/wrangler.js", "d1", "migrations", "apply", "DB", ...where);
  }
  await seedIfEmpty();
  markComplete();
}
