import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fingerprintOf } from "./fingerprint.ts";
import { localFolder, pathOf } from "./localState.ts";
import { writeOpenapi } from "./openapi.ts";
import { runProgram } from "./run.ts";

const stamp = `${localFolder}/built-from`;
const madeOf = ["addin/**/*.*", "addin/public/_headers", "shared/**/*.*", "package-lock.json"];

const pages = ["dist/index.html", "dist/pane.html", "dist/doi-chieu.html"];

/** Builds the pane into dist/, unless dist/ was built from these very files, and describes the API beside it. */
export async function buildAddin(): Promise<void> {
  const sources = fingerprintOf(madeOf);
  const upToDate = existsSync(stamp) && readFileSync(stamp, "utf8") === sources;
  if (!upToDate || !pages.every((page) => existsSync(pathOf(page)))) {
    // The first one empties dist/.
    for (const config of ["addin/vite.config.ts", "addin/papers.vite.config.ts"]) {
      await runProgram("vite/bin/vite.js", "build", "--config", pathOf(config));
    }
    mkdirSync(localFolder, { recursive: true });
    writeFileSync(stamp, sources);
  }
  writeOpenapi();
}
