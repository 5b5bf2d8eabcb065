import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf } from "./fingerprint.ts";
import { stateFolder } from "./localState.ts";

const begun = join(stateFolder, "seeded-from");
const complete = join(stateFolder, "complete");
const madeOf = [
  "worker/migrations/*",
  "worker/dev/seedDemonstration.ts",
  "worker/dev/seedRegime.ts",
  "shared/regimes/**/*.ts",
  "shared/regime.ts",
  "shared/form/*.ts",
  "shared/filing/*.ts",
];

/** Deletes a demonstration that was seeded from other forms, figures or tables than today's: its stored forms would no
 *  longer be what the pages understand. Says whether one is there that nothing is missing from. */
export function forgetOutdatedState(): boolean {
  const sources = fingerprintOf(madeOf);
  const outdated = existsSync(stateFolder) && read(begun) !== sources;
  if (outdated) {
    console.log(
      "Biểu mẫu đã đổi: làm lại dữ liệu minh họa. / The forms have changed: seeding anew.",
    );
    rmSync(stateFolder, { recursive: true, force: true });
  }
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(begun, sources);
  return existsSync(complete) && existsSync(join(stateFolder, "v3/d1"));
}

/** Says of the demonstration that is there that nothing is missing from it. */
export function markComplete(): void {
  writeFileSync(complete, "");
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
