import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { localFolder, pathOf } from "./localState.ts";
import { writeOpenapi } from "./openapi.ts";
import { runProgram } from "./run.ts";

const stamp = `${localFolder}/built-from`;

/** Builds the pane into dist/, unless dist/ was built from these very files, and describes the API beside it. */
export async function buildAddin(): Promise<void> {
  const sources = fingerprint();
  const upToDate = existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
  if (!upToDate || !existsSync(pathOf("dist/index.html"))) {
    await runProgram("vite/bin/vite.js", "build", "--config", pathOf("addin/vite.config.ts"));
    mkdirSync(localFolder, { recursive: true });
    writeFileSync(stamp, sources);
  }
  writeOpenapi();
}

function fingerprint(): string {
  const hash = createHash("sha256");
  const files = globSync(
    ["addin/**/*.*", "addin/public/_headers", "shared/**/*.*", "package-lock.json"],
    { cwd: pathOf(".") },
  );
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(pathOf(file)));
  return hash.digest("hex");
}
