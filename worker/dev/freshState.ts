import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathOf, stateFolder } from "./localState.ts";

const stamp = join(stateFolder, "seeded-from");

/** Deletes a demonstration that was seeded from other forms, figures or tables than today's: its stored forms would no
 *  longer be what the pages understand. */
export function forgetOutdatedState(): void {
  const sources = fingerprint();
  const outdated = existsSync(stateFolder) && readStamp() !== sources;
  if (outdated) {
    console.log(
      "Biểu mẫu đã đổi: làm lại dữ liệu minh họa. / The forms have changed: seeding anew.",
    );
    rmSync(stateFolder, { recursive: true, force: true });
  }
  mkdirSync(stateFolder, { recursive: true });
  writeFileSync(stamp, sources);
}

function readStamp(): string | null {
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const files = globSync(
    [
      "worker/migrations/*",
      "worker/dev/seedDemonstration.ts",
      "worker/dev/seedRegime.ts",
      "shared/regimes/**/*.ts",
      "shared/regime.ts",
      "shared/form/*.ts",
      "shared/filing/*.ts",
    ],
    { cwd: pathOf(".") },
  );
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(pathOf(file)));
  return hash.digest("hex");
}
