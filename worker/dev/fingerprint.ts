import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { pathOf } from "./localState.ts";

/** What tells whether any file of these has changed, come or gone. */
export function fingerprintOf(patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const files = globSync(patterns, { cwd: pathOf(".") });
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(pathOf(file)));
  return hash.digest("hex");
}
